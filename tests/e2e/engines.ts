/** Two checking engines of different makers: each finds what the other does not. */
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type * as Ace from 'accessibility-checker-engine/ace.js';

const ibm = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

// Legacy only in that it cannot look into frames of other hosts; the page has none, and it is twice as fast.
const axe = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

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
  await page.addScriptTag({ path: ibm });
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

/** All that axe finds wrong. */
export const findingsOfAxe = (page: Page): Promise<readonly string[]> =>
  findingsOf(axe(page).withTags(tags));

/** What axe finds wrong with colours alone, at 7:1. */
export const colourFindings = (page: Page): Promise<readonly string[]> =>
  findingsOf(
    axe(page).withRules(['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']),
  );
