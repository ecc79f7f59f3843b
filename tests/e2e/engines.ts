/** Two checking engines of different makers: each finds what the other does not. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type * as Ace from 'accessibility-checker-engine/ace.js';
import type * as Axe from 'axe-core';

const { resolve } = createRequire(import.meta.url);
const engines = {
  axe: resolve('axe-core/axe.min.js'),
  ibm: resolve('accessibility-checker-engine/ace.js'),
} as const;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/** What lies behind an open dialog is inert, and the same as where none is open. */
const dialog = 'dialog[open]';

/** Not as a script element: the page's policy allows none. */
const put = async (engine: keyof typeof engines, page: Page) =>
  page.evaluate(await readFile(engines[engine], 'utf8'));

/** Runs axe, which is put into the page once, on all of it or on the open dialog if there is one. */
async function axe(
  page: Page,
  where: 'page' | 'dialog',
  options: Axe.RunOptions,
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await put('axe', page);
  return page.evaluate(
    async ([options, narrowed]) => {
      const { axe } = window as unknown as { readonly axe: typeof Axe };
      const { violations } = await axe.run(
        (narrowed && document.querySelector(narrowed)) || document,
        options,
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all }) => {
          const [reason] = [...any, ...all];
          return `axe ${id} at ${target.join(' ')}${reason ? `: ${reason.message}` : ''}`;
        }),
      );
    },
    [
      { resultTypes: ['violations'] as 'violations'[], ...options },
      where === 'dialog' && dialog,
    ] as const,
  );
}

/** Failures that IBM's engine is sure of; what it only asks a person to look at is not counted. */
export async function findingsOfIbm(page: Page): Promise<readonly string[]> {
  await put('ibm', page);
  return page.evaluate(async () => {
    const { ace } = window as unknown as { readonly ace: typeof Ace };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [level, outcome] }) => `${level} ${outcome}` === 'VIOLATION FAIL')
      .map(({ ruleId, path, message, snippet }) =>
        [`ibm ${ruleId} at ${path.dom}`, message, snippet].join(': '),
      );
  });
}

/** All that axe finds wrong: on the whole page, or in the open dialog if there is one. */
export const findingsOfAxe = (page: Page, where: 'page' | 'dialog' = 'page') =>
  axe(page, where, {
    runOnly: { type: 'tag', values: tags },
    // 7:1 is asked for; whatever has it has 4.5:1 too.
    rules: { 'color-contrast': { enabled: false } },
  });

/** What axe finds wrong with colours alone, at 7:1, in the open dialog if there is one. */
export const colourFindings = (page: Page) =>
  axe(page, 'dialog', {
    runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] },
  });
