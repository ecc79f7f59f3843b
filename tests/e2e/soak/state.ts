/** What the address holds, read from the page as a visitor sees it. */
import type { Page } from '@playwright/test';

export const stateOf = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const ids = (selector: string, name: string) =>
      [...new Set(all(selector).map((one) => one.dataset[name] ?? ''))].sort().join(' ');
    const view = all('main input[type=radio]').find(
      (one) =>
        one.matches(':is([value=map], [value=network], [value=both], [value=table]):checked') &&
        !one.closest('dialog, .slide'),
    );
    return {
      language: document.documentElement.lang,
      // A form with faults says so before it; forms are in no address.
      title: document.title.replace(/^(Error|Napaka): /, ''),
      view: (view as HTMLInputElement | undefined)?.value,
      partners: `${ids('[data-node]', 'node')} ${ids('[data-row]', 'row')}`.trim(),
      selection: ids('[data-node][aria-expanded=true]', 'node'),
      panel: all('[role=tab][aria-selected=true]').map(({ id }) => id),
      query: document.querySelector<HTMLInputElement>('main input[type=search]')?.value,
      heading: all('h1').map((one) => one.textContent.trim()),
    };
  });

/** How much the page holds, after what nobody needs any more has been thrown away. */
export async function weigh(page: Page) {
  const session = await page.context().newCDPSession(page);
  try {
    for (let times = 0; times < 3; times++) {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(300);
    }
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize, nodes, listeners: jsEventListeners, documents };
  } finally {
    await session.detach();
  }
}
