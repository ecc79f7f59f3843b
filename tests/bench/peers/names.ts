/** Whom a picture is for: stops of the Tab key, partners in the accessibility tree, partners on paper. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Nobody presses Tab more often than this. */
const patience = 300;

/** Elements that Tab reaches until it leaves the page or comes round, and how many of them are in the picture. */
export async function tabStops(page: Page, stage: string) {
  let [all, within] = [0, 0];
  for (; all < patience; all++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((stage) => {
      const element = document.activeElement;
      if (!element || element === document.body || element.hasAttribute('data-met')) return 'none';
      element.setAttribute('data-met', '');
      return element.closest(stage) ? 'within' : 'outside';
    }, stage);
    if (stop === 'none') break;
    if (stop === 'within') within++;
  }
  return { all, within };
}

/** Everything that the accessibility tree says. */
export async function spokenText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const texts = nodes
    .filter(({ ignored }) => !ignored)
    .flatMap(({ name, description, value }) => [name, description, value])
    .map((text) => String((text?.value as string | number | undefined) ?? ''));
  return [...new Set(texts)].join(' | ');
}

/** The text on the paper that the page is printed on, as poppler reads it. */
export async function printedText(page: Page): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-peers-'));
  try {
    const path = join(folder, 'page.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    // In the file's own order: a name of two lines stays together, whatever stands beside it.
    const { status, stdout, stderr } = spawnSync('pdftotext', ['-raw', path, '-'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`pdftotext: ${stderr || 'could not be started'}`);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
