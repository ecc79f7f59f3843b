import type { Page } from '@playwright/test';
import { open, settled } from './atlas.ts';
import { keepLog, said } from './spoken-log.ts';
import { expect, test } from './test.ts';

test.use({
  viewport: { width: 1366, height: 768 },
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-write', 'clipboard-read'],
});

const expectSaid = (page: Page, ...texts: readonly (string | RegExp)[]) =>
  expect
    .poll(() => said(page))
    .toEqual(
      texts.map((text): unknown => (typeof text === 'string' ? text : expect.stringMatching(text))),
    );

const focusOn = (page: Page, id: string) => page.locator(`[data-node="${id}"]`).focus();

/** By an action whose answer comes last: whatever else had been said would stand before it. */
async function expectOnlyThat(page: Page, ...texts: readonly (string | RegExp)[]) {
  await page.keyboard.press('Alt+i');
  await expectSaid(page, ...texts, /in view\.$/);
}

test.beforeEach(({ page }) => keepLog(page));

test('moving from partner to partner is not announced: focus says it', async ({ page }) => {
  await open(page);
  await settled(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('Enter');
  for (const key of ['ArrowDown', 'End', 'PageUp', 'Backspace', 'Home', 'h'])
    await page.keyboard.press(key);
  await expect(page.locator('[data-node="hamburg"]')).toBeFocused();
  await expectOnlyThat(page);
});

test('every key that leads nowhere is answered once, in exact words', async ({ page }) => {
  await open(page);
  await settled(page);
  await focusOn(page, 'mmc-montreal');
  const answers = [
    ['ArrowLeft', 'No partner further west.'],
    ['Shift+ArrowLeft', 'No linked partner further west.'],
    ['PageDown', 'Last partner in the list.'],
    ['Backspace', 'No partner visited before.'],
    ['x', 'No partner begins with “x”.'],
    ['-', 'Minimum zoom.'],
    ['0', 'Fitted. 14 partners in view.'],
  ] as const;
  const heard: string[] = [];
  for (const [key, answer] of answers) {
    await page.keyboard.press(key);
    heard.push(answer);
    await expectSaid(page, ...heard);
  }
});

test('the network speaks of up and down', async ({ page }) => {
  await open(page, 'view=network');
  await settled(page);
  await focusOn(page, 'lakes');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('+');
  await expectSaid(page, /^Zoomed in\. \d+ partners? in view\.$/);
  await page.getByRole('application').focus();
  for (let times = 0; times < 20; times++) await page.keyboard.press('ArrowUp');
  await expectSaid(page, /^Zoomed in/, 'Edge of network.');
});

test('a repeated answer is said again', async ({ page }) => {
  await open(page);
  await settled(page);
  await focusOn(page, 'mmc-montreal');
  await page.keyboard.press('ArrowLeft');
  await expectSaid(page, 'No partner further west.');
  await page.keyboard.press('ArrowLeft');
  await expectSaid(page, 'No partner further west.', 'No partner further west.');
});

test('views, sorting, sharing and home', async ({ page }) => {
  await open(page, 'partner=lakes');
  const heard: string[] = [];
  const expectNext = async (text: string) => {
    heard.push(text);
    await expectSaid(page, ...heard);
  };
  await page.getByRole('radio', { name: 'Network' }).check({ force: true });
  await expectNext('Network. Lakes still selected.');
  await page.getByRole('radio', { name: 'Table' }).check({ force: true });
  await expectNext('Table. Lakes still selected.');
  const country = page.getByRole('button', { name: 'Country' });
  for (const text of [
    'Sorted by country, ascending.',
    'Sorted by country, descending.',
    'In the list’s own order.',
  ]) {
    await country.press('Enter');
    await expectNext(text);
  }
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expectNext('Link copied.');
  await page.getByRole('button', { name: 'Clear the selection' }).click();
  await expectNext('Nothing selected.');
  await page.keyboard.press('Control+Alt+KeyD');
  await expectNext('Home.');
});

test('a search says how many partners it leaves', async ({ page }) => {
  await open(page);
  const search = page.getByRole('searchbox', { name: 'Search partners' });
  await search.fill('germany');
  await expectSaid(page, '3 of 14 partners shown.');
  await search.fill('atlantis');
  await expect
    .poll(async () => (await said(page)).at(-1))
    .toBe('No partners match. Clear filters to see all 14.');
  await search.fill('');
  await expect.poll(async () => (await said(page)).at(-1)).toBe('All 14 partners shown.');
});

test('in a dialog its own region speaks, for the page behind it is inert', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+KeyU');
  const dialog = page.getByRole('dialog', { name: 'Website accessibility' });
  const region = dialog.getByRole('status');
  await dialog.getByRole('radio', { name: '150 %' }).check();
  await expect(region).toHaveText('Text size 150 %.');
  await dialog.getByRole('button', { name: 'Reset all' }).click();
  await expect(region).toHaveText('All settings reset.');
  await dialog.getByRole('button', { name: 'Undo the reset' }).click();
  await expect(region).toHaveText('Settings restored.');
  await expectSaid(page, 'Text size 150 %.', 'All settings reset.', 'Settings restored.');
});

test('opening and closing panels and dialogs is not announced: focus says it', async ({ page }) => {
  await open(page);
  await settled(page);
  await focusOn(page, 'lakes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lakes', level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+KeyK');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-node="lakes"]')).toBeFocused();
  await expectOnlyThat(page);
});

test('a filter that hides the partner in focus hands the focus on, and says so once', async ({
  page,
}) => {
  await open(page);
  await settled(page);
  const filterTo = (hash: string) => page.evaluate((h) => (location.hash = h), hash);
  await focusOn(page, 'berlin-brandenburg');
  // The stage's tools, which hand the focus on, have come.
  await expect(page.locator('.key p')).toContainText('nearest partner');
  await filterTo('only=country:DE');
  await expect(page.locator('[data-node="berlin-brandenburg"]')).toBeFocused();
  await filterTo('q=lakes');
  await expect(page.locator('[data-node="lakes"]')).toBeFocused();
  await filterTo('q=atlantis');
  await expect(page.getByRole('application')).toBeFocused();
  await expect
    .poll(async () => (await said(page)).at(-1))
    .toBe('The filter hides Lakes. No partners match. Clear filters to see all 14.');
});

test('there is one polite region, and one in each dialog', async ({ page }) => {
  await open(page);
  await expect(page.locator('[role=status], [role=alert], [aria-live]')).toHaveCount(1);
  await page.keyboard.press('Control+Alt+KeyS');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('[role=status], [role=alert], [aria-live]')).toHaveCount(2);
});
