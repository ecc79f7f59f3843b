/** Two checking engines of different makers: each finds what the other does not. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type * as Ace from 'accessibility-checker-engine/ace.js';

const ibm = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/** What lies behind an open dialog is inert, and the same as where none is open. */
const dialog = 'dialog[open]';

// Legacy only in that it cannot look into frames of other hosts; the page has none, and it is twice as fast.
async function axe(page: Page, where: 'page' | 'dialog') {
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  const narrowed = where === 'dialog' && (await page.locator(dialog).count()) > 0;
  return narrowed ? builder.include(dialog) : builder;
}

async function findingsOf(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all }) => {
      const [reason] = [...any, ...all];
      return `axe ${id} at ${target.join(' ')}${reason ? `: ${reason.message}` : ''}`;
    }),
  );
}

/** Failures that IBM's engine is sure of; what it only asks a person to look at is not counted. */
export async function findingsOfIbm(page: Page): Promise<readonly string[]> {
  // Not as a script element: the page's policy allows none.
  await page.evaluate(await readFile(ibm, 'utf8'));
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
export const findingsOfAxe = async (
  page: Page,
  where: 'page' | 'dialog' = 'page',
): Promise<readonly string[]> =>
  findingsOf(
    // 7:1 is asked for; whatever has it has 4.5:1 too.
    (await axe(page, where)).withTags(tags).disableRules('color-contrast'),
  );

/** What axe finds wrong with colours alone, at 7:1, in the open dialog if there is one. */
export const colourFindings = async (page: Page): Promise<readonly string[]> =>
  findingsOf(
    (await axe(page, 'dialog')).withRules(['color-contrast-enhanced', 'link-in-text-block']),
  );
