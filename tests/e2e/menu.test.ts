import type { Page } from '@playwright/test';
import { open, settled } from './atlas.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const node = (page: Page, id: string) => page.locator(`[data-node="${id}"]`);

async function openMenu(page: Page, id: string, address = '') {
  await open(page, address);
  await settled(page);
  await node(page, id).focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Open details' })).toBeFocused();
}

const items = (page: Page) => page.getByRole('menuitem').locator('span').allTextContents();

for (const view of ['map', 'network'])
  test(`in the ${view} a partner's menu offers what can be done with it, and its links`, async ({
    page,
  }) => {
    await openMenu(page, 'lakes', `view=${view}`);
    await expect(page.getByRole('menu', { name: 'Lakes: what to do' })).toBeVisible();
    expect(await items(page)).toEqual([
      'Open details',
      'Centre here',
      'Where am I',
      'Show in table',
      'North West Development Agency',
    ]);
    await expect(page.getByRole('group', { name: 'Links' }).getByRole('menuitem')).toHaveCount(1);
  });

test('arrows, Home, End and letters go through the menu, round and round', async ({ page }) => {
  await openMenu(page, 'nwda');
  const expectOn = (name: string) => expect(page.getByRole('menuitem', { name })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expectOn('Centre here');
  await page.keyboard.press('End');
  await expectOn('MMC, Montreal');
  await page.keyboard.press('ArrowDown');
  await expectOn('Open details');
  await page.keyboard.press('ArrowUp');
  await expectOn('MMC, Montreal');
  await page.keyboard.type('lak');
  await expectOn('Lakes');
  await page.keyboard.press('Home');
  await expectOn('Open details');
});

test('Escape leads back to the partner and no further; Tab goes on from there', async ({
  page,
}) => {
  await openMenu(page, 'lakes');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(node(page, 'lakes')).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
});

test('choosing a link walks there, and Backspace comes back', async ({ page }) => {
  await openMenu(page, 'lakes');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(node(page, 'nwda')).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(node(page, 'lakes')).toBeFocused();
});

test('Open details leads into the panel', async ({ page }) => {
  await openMenu(page, 'lakes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lakes', level: 2 })).toBeFocused();
});

test('Centre here puts the partner in the middle and says so', async ({ page }) => {
  await openMenu(page, 'ita-aragon');
  await page.getByRole('menuitem', { name: 'Centre here' }).press('Enter');
  await expect(node(page, 'ita-aragon')).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(/^ITA Aragon in the middle\. Showing about/);
  const stage = await page.getByRole('application').boundingBox();
  const mark = await page.locator('[data-partner="ita-aragon"]').boundingBox();
  if (!stage || !mark) throw new Error('The stage or the mark is not drawn.');
  expect(mark.x + mark.width / 2).toBeCloseTo(stage.x + stage.width / 2, -1);
  expect(mark.y + mark.height / 2).toBeCloseTo(stage.y + stage.height / 2, -1);
});

test('Where am I is said and shown until Escape', async ({ page }) => {
  await openMenu(page, 'lakes');
  await page.getByRole('menuitem', { name: 'Where am I' }).press('Enter');
  const sentence = /^Lakes, Lahti\. 13 of 14\. Nearest: /;
  await expect(page.getByRole('status')).toHaveText(sentence);
  await expect(page.getByRole('application').getByText(sentence)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('application').getByText(sentence)).toHaveCount(0);
  await expect(node(page, 'lakes')).toBeFocused();
});

test('Show in table leads to the partner’s row', async ({ page }) => {
  await openMenu(page, 'lakes');
  await page.getByRole('menuitem', { name: 'Show in table' }).press('Enter');
  await expect(page.getByRole('table', { name: 'Partners' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Details: Lakes' })).toBeFocused();
});

test('the right button opens it, a press outside closes it', async ({ page }) => {
  await open(page);
  await settled(page);
  await node(page, 'lakes').click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await page.getByRole('searchbox').click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('a resting finger opens it, whole on the screen, and lifting it opens no details', async ({
    page,
  }) => {
    await open(page);
    await settled(page);
    const box = await node(page, 'nwda').boundingBox();
    if (!box) throw new Error('NWDA is not drawn.');
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const touch = await page.context().newCDPSession(page);
    // The code for it comes with the first touch.
    await node(page, 'nwda').focus();
    await expect(page.getByText('Arrow keys: nearest partner')).toHaveCount(1);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await expect(page.getByRole('menu')).toBeVisible();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page.getByRole('menuitem', { name: 'Open details' })).toBeFocused();
    await expect(page).not.toHaveURL(/partner=/);
    const menu = await page.getByRole('menu').boundingBox();
    expect(menu && menu.x >= 0 && menu.x + menu.width <= 320).toBe(true);
    expect(menu && menu.y >= 0 && menu.y + menu.height <= 640).toBe(true);
  });
});
