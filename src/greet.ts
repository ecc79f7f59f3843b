/**
 * The first script of a built page, which stands there complete and drawn: it answers the first touch at once and
 * fetches the rest (`main.ts`) then, handing on what was done meanwhile. It imports next to nothing, so that it is small.
 *
 * The rest comes at the first sign of a visitor, and by itself when the page has been quiet for a while; at once where
 * the page is not what the visitor wants to see: at an address with a state, with settings or a partnership kept
 * here, in another language, or on a stage of a size for which nothing was drawn at build time.
 */
import { arrange, isInScale, nodeAt } from './drawn-stage.ts';
import type { Language } from './text/messages.ts';

/** Milliseconds of quiet after which the rest comes by itself: nothing of a slow first visit waits for it. */
const quiet = 8000;
const signs = ['pointerdown', 'wheel', 'focusin', 'dragenter'];
const windowSigns = ['hashchange', 'popstate', 'resize', 'beforeprint', 'blur'];

const root = document.documentElement;
const messages: Readonly<Record<Language, () => Promise<unknown>>> = {
  en: () => import('./text/en.ts'),
  sl: () => import('./text/sl.ts'),
};

/** What has been done before anything could answer it; done again then. */
const held: (() => void)[] = [];
const listening = new AbortController();
let coming: Promise<void> | undefined;

function fetchRest(): void {
  // Both at once: the one would ask for the other.
  coming ??= Promise.all([import('./main.ts'), messages[root.lang === 'sl' ? 'sl' : 'en']()]).then(
    ([{ begun }]) => begun.then(handOn),
    cutOff,
  );
}

function handOn(): void {
  listening.abort();
  ready();
  // Who came before the rest is there still.
  const { activeElement } = document;
  if (activeElement !== document.body)
    activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  for (const again of held.splice(0)) again();
}

/** Without the rest the page is as without scripts, all its text laid out, and the visitor is told. */
function cutOff(): void {
  listening.abort();
  root.classList.remove('scripted');
  document.querySelector('.plates .remark')?.removeAttribute('hidden');
}

/** Whether what was drawn at build time is what belongs on this screen. */
function isDrawn(): boolean {
  const kept = ['preferences', 'opened', 'language'].map((key) => `partner-atlas.${key}`);
  if (root.lang === 'en' && /^sl\b/i.test(navigator.language)) return false;
  try {
    if (location.hash || kept.some((key) => localStorage.getItem(key) !== null)) return false;
  } catch {
    // Storage is blocked: nothing is kept.
  }
  return isInScale();
}

function onclick(event: MouseEvent): void {
  const { target, detail, clientX, clientY } = event;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  if (!(target instanceof Element)) return;
  const control =
    target.closest('.plate, [data-node]') && detail > 0
      ? nodeAt(clientX, clientY)
      : controlAt(target);
  // A link that leads away needs nobody's help.
  if (!control || (control instanceof HTMLAnchorElement && !isHere(control))) return;
  const again = { bubbles: true, cancelable: true, detail, clientX, clientY };
  hold(event, () => control.dispatchEvent(new MouseEvent('click', again)));
}

const isHere = (link: HTMLAnchorElement): boolean =>
  link.getAttribute('href')?.startsWith('#') ?? false;

const controlAt = (target: Element): Element | null => target.closest('a, button, summary');

/** What has been put into a field stands there, but nobody has heard of it. */
function onchange({ target, type }: Event): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const { value } = target;
  const checked = target instanceof HTMLInputElement && target.checked;
  held.push(() => {
    if (target instanceof HTMLInputElement) target.checked = checked;
    target.value = value;
    target.dispatchEvent(new Event(type, { bubbles: true }));
  });
  fetchRest();
}

/** Keys that the browser itself answers stay with it: going on, its own chords, and what it does in fields. */
function onkeydown(event: KeyboardEvent): void {
  fetchRest();
  const { key, code, ctrlKey, altKey, shiftKey, metaKey, target } = event;
  const modifierAltGraph = event.getModifierState('AltGraph');
  /** As the shortcuts of the page are; Ctrl+Alt may be AltGr, which writes a letter. */
  const isChord = ctrlKey && (altKey ? !modifierAltGraph : code === 'KeyU');
  const isField = target instanceof Element && target.closest('input, textarea, select');
  const presses = key === 'Enter' || key === ' ';
  const isControl = target instanceof Element && controlAt(target);
  const asksMenu = key === 'ContextMenu' || (shiftKey && key === 'F10');
  if (metaKey || event.isComposing) return;
  // A partner has a menu of its own, and not every browser tells of the wish for it in another way.
  if (asksMenu ? !nodeOf(target) : /^(F\d+|Control|Shift|Alt|AltGraph|CapsLock|Tab)$/.test(key))
    return;
  if (!isChord && (isField || ctrlKey || (presses && isControl))) return;
  const again = { key, code, ctrlKey, altKey, shiftKey, modifierAltGraph };
  hold(event, () =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { ...again, bubbles: true, cancelable: true }),
    ),
  );
}

const nodeOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-node]') : null;

/** By the right button, a resting finger, or Shift+F10. */
function oncontextmenu(event: MouseEvent): void {
  const node = nodeOf(event.target);
  if (node)
    hold(event, () =>
      node.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
    );
}

function hold(event: Event, again: () => void): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  held.push(again);
  fetchRest();
}

function listen(): void {
  const { signal } = listening;
  // A pointer that only rests where the page has come up is no sign.
  const moved = ({ movementX, movementY }: PointerEvent) => {
    if (movementX !== 0 || movementY !== 0) fetchRest();
  };
  document.addEventListener('pointermove', moved, { signal, passive: true });
  for (const sign of signs) document.addEventListener(sign, fetchRest, { signal, passive: true });
  for (const sign of windowSigns) addEventListener(sign, fetchRest, { signal });
  document.addEventListener('click', onclick, { signal, capture: true });
  document.addEventListener('keydown', onkeydown, { signal, capture: true });
  document.addEventListener('contextmenu', oncontextmenu, { signal, capture: true });
  document.addEventListener('input', onchange, { signal, capture: true });
  document.addEventListener('change', onchange, { signal, capture: true });
  for (const type of ['dragover', 'drop'] as const) addEventListener(type, keepPage, { signal });
  setTimeout(fetchRest, quiet);
}

/** A file dropped before its reader has come must not take the page's place. */
function keepPage(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

function ready(): void {
  root.dataset['ready'] = '';
}

arrange();
listen();
if (import.meta.env.DEV || !isDrawn()) fetchRest();
else ready();
