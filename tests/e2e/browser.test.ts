/** What browsers do by themselves goes on as people know it. */
import type { Page } from '@playwright/test';
import { live, markAt, middle, open, settled } from './atlas.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const marked = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '');

test('a tab that comes back after a restart shows what it showed', async ({ page }) => {
  await open(page, 'view=network&partner=lakes&q=la');
  await page.reload();
  await live(page);
  await expect(page.getByRole('radio', { name: 'Network' })).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Lakes' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('la');
});

test('the text of a panel can be marked and copied, and stays marked', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'panel=aims');
  const text = page.getByRole('tabpanel').getByRole('paragraph').first();
  await text.click({ clickCount: 3 });
  const words = (await marked(page)).trim();
  expect(words.length).toBeGreaterThan(20);
  await page.keyboard.press('Control+c');
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(words);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await marked(page)).trim()).toBe(words);
});

test('dragging the map marks no text', async ({ page }) => {
  await open(page);
  await settled(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const { x, y } = middle(await markAt(page, 'nwda'));
  await page.mouse.move(x + 60, y + 60);
  await page.mouse.down();
  await page.mouse.move(x + 200, y + 120, { steps: 8 });
  await page.mouse.up();
  expect(await marked(page)).toBe('');
});

test('the right button on text and on the map brings the browser’s own menu', async ({ page }) => {
  await open(page, 'panel=aims');
  await page.evaluate(() => {
    addEventListener('contextmenu', ({ defaultPrevented }) => {
      document.body.dataset['menu'] = defaultPrevented ? 'taken' : 'left to the browser';
    });
  });
  for (const place of [page.getByRole('tabpanel'), page.getByRole('application')]) {
    await page.evaluate(() => delete document.body.dataset['menu']);
    await place.click({ button: 'right', position: { x: 12, y: 12 } });
    await expect(page.locator('body')).toHaveAttribute('data-menu', 'left to the browser');
  }
});

test('a pen moves the map, and chooses a partner', async ({ page }) => {
  await open(page);
  await settled(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const session = await page.context().newCDPSession(page);
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
    session.send('Input.dispatchMouseEvent', {
      ...{ type, x, y, pointerType: 'pen', button: 'left', buttons: 1, clickCount: 1, force: 0.5 },
    });
  const before = await markAt(page, 'nwda');
  const { x, y } = middle(before);
  await pen('mousePressed', x + 80, y + 60);
  for (const by of [20, 40, 60]) await pen('mouseMoved', x + 80 + by, y + 60);
  await pen('mouseReleased', x + 140, y + 60);
  await expect.poll(async () => (await markAt(page, 'nwda')).x - before.x).toBeGreaterThan(40);
  expect(page.url()).not.toContain('partner=');

  const hamburg = middle(await markAt(page, 'hamburg'));
  await pen('mousePressed', hamburg.x, hamburg.y);
  await pen('mouseReleased', hamburg.x, hamburg.y);
  await expect(page).toHaveURL(/partner=hamburg/);
});
