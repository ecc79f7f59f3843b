/** The stage as drawn at build time, before it is alive: one of the plates, with the partners' buttons over it. */

/**
 * A plate may be shown this much smaller or larger than it was drawn, and on a stage this much broader in shape: beyond,
 * marks would jump as the picture comes to life.
 */
const fits = { least: 0.88, most: 1.25, broader: 1.1 };
/** A touch this near to a mark means it, in pixels. */
const grasp = 28;

/** Whether the plate that is shown was drawn for about this size. */
export const isInScale = (): boolean =>
  plates().some(({ clientWidth, clientHeight, viewBox: { baseVal: drawn } }) => {
    const [across, down] = [clientWidth / drawn.width, clientHeight / drawn.height];
    const scale = Math.min(across, down);
    return scale >= fits.least && scale <= fits.most && across / down <= fits.broader;
  });

const plates = (): SVGSVGElement[] =>
  [...document.querySelectorAll<SVGSVGElement>('.plate > svg')].filter(
    ({ clientWidth }) => clientWidth > 0,
  );

const marks = (): Element[] =>
  plates().flatMap((plate) => [...plate.querySelectorAll('[data-partner]')]);

function middleOf(element: Element): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Leaves the one picture that is shown, with the partners' buttons over their marks and how to read it in the key. */
export function arrange(): void {
  const note = document.querySelector('.stage .key p');
  for (const plate of document.querySelectorAll<HTMLElement>('.plate'))
    if (plate.clientWidth === 0) plate.remove();
    else if (note) note.textContent = plate.dataset['note'] ?? '';
  const { x, y } = document.querySelector('.stage')?.getBoundingClientRect() ?? { x: 0, y: 0 };
  const places = marks().map((mark) => ({ node: nodeOf(mark), at: middleOf(mark) }));
  for (const { node, at } of places) {
    if (!node) continue;
    node.style.translate = `calc(${at.x - x}px - 50%) calc(${at.y - y}px - 50%)`;
  }
}

/** The mark of the partner that a point of the prerendered picture means. */
function markAt(x: number, y: number): Element | undefined {
  let found: Element | undefined;
  let least = grasp;
  for (const mark of marks()) {
    const at = middleOf(mark);
    const away = Math.hypot(at.x - x, at.y - y);
    if (away < least) [found, least] = [mark, away];
  }
  return found;
}

/** The partner's button that a point of the picture means; its mark shows that it has been met. */
export function nodeAt(x: number, y: number): Element | undefined {
  const mark = markAt(x, y);
  mark?.classList.add('met');
  return mark && nodeOf(mark);
}

const nodeOf = (mark: Element): HTMLElement | undefined =>
  document.querySelector<HTMLElement>(
    `.stage [data-node="${CSS.escape(mark.getAttribute('data-partner') ?? '')}"]`,
  ) ?? undefined;
