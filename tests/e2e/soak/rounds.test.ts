/** Whatever is opened and left again and again leaves nothing behind in the page. */
import type { Page } from '@playwright/test';
import { open } from '../atlas.ts';
import { expect, test } from '../test.ts';
import { weigh } from './state.ts';

test.use({
  viewport: { width: 1366, height: 768 },
  contextOptions: { reducedMotion: 'reduce' },
  trace: 'off',
});

/** More than chance adds; each leaves at least one thing behind, if any. */
const rounds = 6;

const goTo = async (page: Page, ...addresses: readonly string[]) => {
  for (const address of addresses) {
    await page.evaluate((hash) => void (location.hash = hash), address);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
};

/** Opens a window by its keys and closes it. */
const lookInto = async (page: Page, keys: string) => {
  await page.keyboard.press(keys);
  await expect(page.locator('dialog[open]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
};

async function round(page: Page): Promise<void> {
  for (const keys of ['Control+u', 'Control+Alt+k', '?', 'Control+Alt+s', 'Control+Alt+n'])
    await lookInto(page, keys);
  await goTo(page, 'view=network', 'view=both', 'view=table', 'partner=lakes&panel=partner');
  await goTo(page, 'page=statement', 'page=sources', 'lang=sl', 'lang=en', 'q=la');
  await goTo(page, 'present=3');
  await expect(page.locator('.slide')).toHaveCount(1);
  await goTo(page, 'view=map');
  await expect(page.locator('.slide')).toHaveCount(0);
  await page.locator('[data-node]').first().focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
}

test(`${rounds} rounds through everything leave no element and no listener behind`, async ({
  page,
}) => {
  await open(page);
  for (let done = 0; done < 3; done++) await round(page);
  const before = await weigh(page);
  for (let done = 0; done < rounds; done++) await round(page);
  const after = await weigh(page);
  expect(after.nodes - before.nodes).toBeLessThan(rounds);
  expect(after.listeners - before.listeners).toBeLessThan(rounds);
});
