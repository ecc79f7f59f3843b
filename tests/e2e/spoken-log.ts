import type { Page } from '@playwright/test';

/** Keeps, from the page's beginning, all that is written to a live region; run it before opening the page. */
export const keepLog = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const log: string[] = [];
    Object.assign(window, { spokenLog: log });
    const live = (node: Node | null) =>
      (node instanceof Element ? node : node?.parentElement)?.closest('[role=status], [aria-live]');
    new MutationObserver((changes) => {
      const regions = new Set(changes.flatMap(({ target }) => live(target) ?? []));
      for (const { textContent } of regions) if (textContent) log.push(textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

/** What was said so far, without the mark that makes repeated messages differ. */
export const said = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { spokenLog: string[] }).spokenLog.map((text) =>
      text.replaceAll('\u200b', ''),
    ),
  );
