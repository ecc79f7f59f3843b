/** One press of Escape takes away one layer, the topmost, and nothing else. */
import type { Page } from '@playwright/test';
import { open } from './atlas.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** Presses Escape; whether somebody kept the browser from acting on it. */
async function escape(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    addEventListener(
      'keydown',
      (event) => Object.assign(window, { taken: event.defaultPrevented }),
      {
        once: true,
      },
    );
  });
  await page.keyboard.press('Escape');
  return page.evaluate(() => (window as { taken?: boolean }).taken === true);
}

const node = (page: Page, id: string) => page.locator(`[data-node="${id}"]`);
const list = (page: Page) => page.getByRole('checkbox').first();

/** A partner's panel open, the list of the filter open, a filter set. */
async function withLayers(page: Page) {
  await open(page, 'view=map&partner=lakes&only=country:FI');
  await page.getByText('Filter', { exact: false }).first().press('Enter');
  await expect(list(page)).toBeVisible();
}

test('from the words of a partner: to its node, to the stage, and then nothing', async ({
  page,
}) => {
  await open(page);
  await node(page, 'lakes').press('Enter');
  await expect(page.getByRole('heading', { name: 'Lakes', level: 2 })).toBeFocused();
  const address = page.url();
  await escape(page);
  await expect(node(page, 'lakes')).toBeFocused();
  await expect(node(page, 'lakes')).toHaveAttribute('aria-expanded', 'true');
  await escape(page);
  await expect(page.getByRole('application')).toBeFocused();
  expect(await escape(page)).toBe(false);
  await expect(page.getByRole('application')).toBeFocused();
  expect(page.url()).toBe(address);
});

test('the list of the filter goes first, and the partner stays', async ({ page }) => {
  await withLayers(page);
  const address = page.url();
  await list(page).focus();
  await escape(page);
  await expect(list(page)).toBeHidden();
  await expect(page.locator('summary').first()).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Lakes', level: 2 })).toBeVisible();
  expect(page.url()).toBe(address);
  expect(await escape(page)).toBe(false);
  expect(page.url()).toBe(address);
});

test('a dialog goes before the list of the filter below it', async ({ page }) => {
  await withLayers(page);
  await list(page).focus();
  await page.keyboard.press('Control+Alt+KeyK');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(list(page)).toBeVisible();
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
});

test('a dialog that took another’s place goes at once, and the words behind stay', async ({
  page,
}) => {
  await open(page, 'partner=lakes');
  const words = page.getByRole('tabpanel', { name: 'Partner', exact: true });
  await words.focus();
  await page.keyboard.press('Control+Alt+KeyK');
  await page.keyboard.press('Control+Alt+KeyS');
  await expect(page.getByRole('dialog', { name: 'Contact' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(words).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(node(page, 'lakes')).toBeFocused();
});

test('a form that is left keeps its draft', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+Alt+KeyS');
  await page.getByLabel('Message').fill('Half a');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Alt+KeyS');
  await expect(page.getByLabel('Message')).toHaveValue('Half a');
});

test('an Escape that belongs to an input method leaves nothing', async ({ page }) => {
  await open(page, 'partner=lakes&panel=partners');
  const search = page.getByRole('tabpanel', { name: 'Partners' }).getByRole('searchbox');
  const press = (isComposing: boolean) =>
    search.evaluate((field, composing) => {
      const init = { key: 'Escape', isComposing: composing, bubbles: true, cancelable: true };
      field.dispatchEvent(new KeyboardEvent('keydown', init));
    }, isComposing);
  await search.focus();
  await press(true);
  await expect(search).toBeFocused();
  await press(false);
  await expect(node(page, 'lakes')).toBeFocused();
});

for (const address of ['', 'view=network', 'view=table', 'page=statement'])
  test(`with nothing open Escape is the browser’s and changes nothing: ${address || 'start'}`, async ({
    page,
  }) => {
    await open(page, address);
    for (const place of ['main', 'h1', '[role="tab"][aria-selected="true"]', 'footer button']) {
      await page
        .locator(place)
        .first()
        .evaluate((element: HTMLElement) => element.focus());
      const before = await page.locator('body').ariaSnapshot();
      expect(await escape(page), place).toBe(false);
      expect(await page.locator('body').ariaSnapshot(), place).toBe(before);
    }
  });
