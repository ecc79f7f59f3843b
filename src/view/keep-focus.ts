import { tick } from 'svelte';

/**
 * Does what may take the place of that which has the focus, such as Back. The focus is then on the same partner in the
 * view that has come, else on the main content: never lost.
 */
export async function keepFocusThrough(change: () => void): Promise<void> {
  const held = document.activeElement;
  change();
  await tick();
  const now = document.activeElement;
  if (!(held instanceof HTMLElement) || held === document.body) return;
  if (now && now !== document.body && now.checkVisibility()) return;
  const id = CSS.escape(held.dataset['node'] ?? held.dataset['row'] ?? '');
  const same = [
    ...document.querySelectorAll<HTMLElement>(`[data-node="${id}"], [data-row="${id}"]`),
  ].find((element) => element.checkVisibility());
  (same ?? document.getElementById('main'))?.focus({ preventScroll: true });
}
