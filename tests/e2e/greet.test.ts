/** The page before its script has come: a visitor is answered all the same, and nothing done meanwhile is lost. */
import type { Page } from '@playwright/test';
import { middle, stopClock } from './atlas.ts';
import { expect, test } from './test.ts';

const html = (page: Page) => page.locator('html');

function withResolvers() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

/** Opens the page and keeps back the script that brings it to life; returns how to let it through. */
async function early(page: Page, address = './'): Promise<() => void> {
  const { promise: held, resolve: letThrough } = withResolvers();
  await page.route(/\/assets\/core-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(html(page)).toHaveAttribute('data-ready', '');
  return letThrough;
}

test('nothing more is asked for until somebody comes', async ({ page }) => {
  await stopClock(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await expect(html(page)).toHaveAttribute('data-ready', '');
  await page.evaluate(() => document.fonts.ready);
  const before = asked.length;
  await page.clock.runFor(2500);
  expect(asked.slice(before)).toEqual([]);
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 300);
  await expect(html(page)).toHaveAttribute('data-alive', '');
  expect(asked.length).toBeGreaterThan(before);
});

test('after a while of quiet the rest comes by itself', async ({ page }) => {
  await page.goto('./');
  await expect(html(page)).toHaveAttribute('data-alive', '');
});

test('keys pressed too early are answered, in their order', async ({ page }) => {
  const letThrough = await early(page);
  await page.keyboard.press('Control+Alt+k');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+k');
  letThrough();
  await expect(page.getByRole('dialog', { name: 'Website index' })).toBeVisible();
});

test('a button pressed too early does its work', async ({ page }) => {
  const letThrough = await early(page);
  await page.getByRole('button', { name: 'Website index' }).click();
  letThrough();
  await expect(page.getByRole('dialog', { name: 'Website index' })).toBeVisible();
});

test('a view chosen too early is shown', async ({ page }) => {
  const letThrough = await early(page);
  await page.getByRole('radio', { name: 'Network' }).check();
  letThrough();
  await expect(page).toHaveURL(/view=network/);
  await expect(page.getByRole('radio', { name: 'Network' })).toBeChecked();
});

test('a shortcut pressed in a field too early is answered, and what is typed stays', async ({
  page,
}) => {
  const letThrough = await early(page);
  await page.getByRole('searchbox', { name: 'Search partners' }).focus();
  await page.keyboard.type('la');
  await page.keyboard.press('Control+u');
  letThrough();
  await expect(page.getByRole('dialog', { name: 'Website accessibility' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Search partners' })).toHaveValue('la');
});

test('the menu of a partner asked for too early opens', async ({ page }) => {
  const letThrough = await early(page);
  await page.locator('[data-node=lakes]').focus();
  await page.keyboard.press('Shift+F10');
  letThrough();
  await expect(page.getByRole('menu')).toBeVisible();
});

test('a language chosen too early is spoken', async ({ page }) => {
  const letThrough = await early(page);
  await page.getByRole('radio', { name: 'Slovenščina' }).check();
  letThrough();
  await expect(html(page)).toHaveAttribute('lang', 'sl');
  await expect(page.getByRole('button', { name: 'Kazalo strani' })).toBeVisible();
});

test('a talk asked for too early begins', async ({ page }) => {
  const letThrough = await early(page);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  letThrough();
  await expect(page).toHaveURL(/present=1/);
});

test('a partner touched too early is marked at once and opens', async ({ page }) => {
  const letThrough = await early(page);
  const mark = page.locator('.plate:visible [data-partner=lakes]');
  const box = await mark.boundingBox();
  const { x, y } = middle({ id: '', ...(box ?? { x: 0, y: 0, width: 0, height: 0 }) });
  await page.mouse.click(x, y);
  await expect(mark).toHaveClass(/met/);
  letThrough();
  await expect(page.getByRole('heading', { name: 'Lakes' })).toBeVisible();
});

test('what is typed into the search too early is searched for', async ({ page }) => {
  const letThrough = await early(page);
  await page.getByRole('searchbox', { name: 'Search partners' }).fill('laht');
  letThrough();
  await expect(page).toHaveURL(/q=laht/);
  await expect(page.getByText('1 of 14')).toBeVisible();
});

test('a place that has the focus keeps it', async ({ page }) => {
  const letThrough = await early(page);
  const button = page.getByRole('button', { name: 'Share' });
  await button.focus();
  letThrough();
  await expect(html(page)).toHaveAttribute('data-alive', '');
  await expect(button).toBeFocused();
});

test('where the rest cannot be fetched the page says so and stays the browser’s', async ({
  page,
}) => {
  await page.route(/\/assets\/core-[^/]*\.js/, (route) => route.abort());
  // That a file is missing is the browser's own remark.
  page.removeAllListeners('console');
  await page.goto('./');
  const told = page.getByRole('alert').filter({ visible: true });
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect(told).toContainText('could not be fetched');
  await page.getByRole('link', { name: 'All sources' }).click();
  await expect(page).toHaveURL(/#page=sources/);
  await page.unroute(/\/assets\/core-[^/]*\.js/);
  await told.getByRole('link', { name: 'Load the page again' }).click();
  await expect(html(page)).toHaveAttribute('data-alive', '');
  await expect(told).toBeHidden();
});

for (const { name, size } of [
  { name: 'a stage that nothing was drawn for', size: { width: 2560, height: 1440 } },
  { name: 'a small one', size: { width: 320, height: 640 } },
])
  test.describe(name, () => {
    test.use({ viewport: size });
    test('waits for its own picture', async ({ page }) => {
      await page.goto('./');
      await expect(html(page)).toHaveAttribute('data-ready', '');
      await expect(html(page)).toHaveAttribute('data-alive', '');
    });
  });

test('an address with a state waits for it', async ({ page }) => {
  await page.goto('./#view=network');
  await expect(html(page)).toHaveAttribute('data-ready', '');
  await expect(html(page)).toHaveAttribute('data-alive', '');
});
