/** What the pages have in common: fetching the partners, and saying when they are drawn. */
import './page.css';
import type { Partnership } from './partnership.ts';

/** The frame that paints what has been drawn, and the one after. */
const frame = () => new Promise(requestAnimationFrame);

/** Has the partners of the address (`?count=150`) drawn, and notes on `window` how long it took, in milliseconds. */
export async function show(
  draw: (host: HTMLElement, partnership: Partnership) => void | Promise<void>,
): Promise<void> {
  const count = new URLSearchParams(location.search).get('count') ?? '14';
  const answer = await fetch(`../partners/${count}.json`);
  const partnership = (await answer.json()) as Partnership;
  const host = document.querySelector<HTMLElement>('#host');
  if (!host) throw new Error('No #host in the page: see tests/bench/peers/pages.ts.');
  const start = performance.now();
  await draw(host, partnership);
  await frame();
  await frame();
  const end = performance.now();
  Object.assign(window, { drawn: { fromRequest: end, fromData: end - start } });
  document.documentElement.dataset['ready'] = '';
}
