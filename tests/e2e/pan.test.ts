import type { Page } from '@playwright/test';
import { markAt, open, settled, touch, type Box } from './atlas.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const moveButton = (page: Page) => page.getByRole('button', { name: /^Move the (map|network)$/ });

test('the picture can be moved without dragging, to its edge', async ({ page }) => {
  await open(page);
  await settled(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Zoomed in\. About /);
  const before = await markAt(page, 'nwda');
  await moveButton(page).click();
  await expect(moveButton(page)).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: 'Move north' }).click();
  await expect(page.getByRole('status')).toHaveText('Map moved north.');
  const after = await markAt(page, 'nwda');
  expect(after.y - before.y).toBeCloseTo(80, 0);
  for (let times = 0; times < 30; times++)
    await page.getByRole('button', { name: 'Move west' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Edge of map.');
  await moveButton(page).click();
  await expect(page.getByRole('button', { name: 'Move north' })).toHaveCount(0);
});

test('the network is moved up, right, down and left', async ({ page }) => {
  await open(page, 'view=network');
  await settled(page);
  await moveButton(page).click();
  for (const way of ['up', 'right', 'down', 'left'])
    await expect(page.getByRole('button', { name: `Move ${way}` })).toBeVisible();
  await page.getByRole('button', { name: 'Move left' }).press('Escape');
  await expect(page.getByRole('button', { name: 'Move left' })).toHaveCount(0);
  await expect(moveButton(page)).toBeFocused();
});

test('buttons tell their keys, and no keys that are switched off', async ({ page }) => {
  await open(page);
  await settled(page);
  await page.getByRole('application').focus();
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  await expect(zoomIn).toHaveAttribute('title', 'Zoom in (+ or =)');
  await expect(zoomIn).toHaveAttribute('aria-keyshortcuts', 'Plus =');
  await expect(page.getByRole('button', { name: 'Where am I' })).toHaveAttribute(
    'title',
    'Where am I (Alt+I)',
  );
  await page.keyboard.press('Control+KeyU');
  await page.getByRole('checkbox', { name: /single/i }).uncheck();
  await page.keyboard.press('Escape');
  await expect(zoomIn).toHaveAttribute('title', 'Zoom in');
  await expect(zoomIn).not.toHaveAttribute('aria-keyshortcuts');
  await expect(
    page.getByText('Arrow keys: move the picture · Enter: to the partners'),
  ).toBeVisible();
});

test('at its limits a zoom button stays, and says why nothing happens', async ({ page }) => {
  await open(page);
  await settled(page);
  const zoomOut = page.getByRole('button', { name: 'Zoom out' });
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true');
  await zoomOut.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Minimum zoom.');
});

test('the keys that help are shown while the keyboard is on the stage', async ({ page }) => {
  await open(page);
  await settled(page);
  await page.getByRole('application').focus();
  await expect(
    page.getByText('Arrow keys: move the picture · Enter: to the partners · ?: all keys'),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  const hint = page.getByText('Arrow keys: nearest partner · Enter: details · ?: all keys');
  await expect(hint).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(hint).toHaveCount(0);
  await page.locator('[data-node="lakes"]').click();
  await expect(page.locator('[data-node="lakes"]')).toHaveAttribute('aria-expanded', 'true');
  await expect(hint).toHaveCount(0);
});

/** Where a partner's target and its ring lie, and what of it is under something else or off the stage. */
const hiddenParts = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement;
    const box = node?.getBoundingClientRect();
    if (!node?.matches('[data-node]') || !box) return ['nothing is focused'];
    const { left, top, width, height } = box;
    return [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].flatMap((y) => {
        // The corners of a round target are not its own.
        if (x !== 0.5 && y !== 0.5) return [];
        const found = document.elementFromPoint(left + x * width, top + y * height);
        return found === node || node.contains(found) ? [] : [`${x}, ${y}: ${found?.className}`];
      }),
    );
  });

for (const [name, viewport, address, zooms] of [
  ['zoomed in on a laptop', { width: 1366, height: 768 }, '', 4],
  ['in the network, zoomed in', { width: 1366, height: 768 }, 'view=network', 2],
  ['on a phone with its sheet open', { width: 390, height: 844 }, 'partner=lakes', 3],
  ['on a small phone', { width: 320, height: 640 }, 'partner=lakes', 0],
] as const)
  test.describe(name, () => {
    test.use({ viewport });

    test('no partner in focus is hidden: the picture follows', async ({ page }) => {
      await open(page, address);
      await settled(page);
      await page.getByRole('application').focus();
      for (let times = 0; times < zooms; times++) await page.keyboard.press('+');
      await page.locator('[data-node="nwda"]').focus();
      await page.keyboard.press('Home');
      for (let number = 1; number <= 14; number++) {
        await expect.poll(() => hiddenParts(page), `partner ${number}`).toEqual([]);
        await page.keyboard.press('PageDown');
      }
    });
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a sheet drawn out all the way gives the stage its room back', async ({ page }) => {
    await open(page, 'partner=lakes');
    await settled(page);
    const bar = await page.getByRole('tablist').boundingBox();
    if (!bar) throw new Error('The sheet has no bar.');
    await page.mouse.move(bar.x + 5, bar.y + 10);
    await page.mouse.down();
    await page.mouse.move(bar.x + 5, bar.y - 60);
    await page.mouse.up();
    await expect(page.locator('.panel-area')).toHaveClass(/full/);
    await page.getByRole('application').focus();
    await expect(page.locator('.panel-area')).toHaveClass(/third/);
    await page.keyboard.press('Enter');
    await expect.poll(() => hiddenParts(page)).toEqual([]);
  });
});

for (const [width, height, address] of [
  [1366, 768, ''],
  [1366, 768, 'view=both'],
  [390, 844, ''],
  [390, 844, 'partner=lakes'],
  [320, 640, 'partner=lakes'],
  [320, 640, 'lang=sl'],
] as const)
  test.describe(`at ${width} by ${height}, ${address || 'as it opens'}`, () => {
    test.use({ viewport: { width, height } });

    test('controls lie over no other controls, the pad open or not', async ({ page }) => {
      await open(page, address);
      await settled(page);
      const controls = () =>
        page
          .locator('.stage')
          .first()
          .evaluate((stage): Box[] =>
            [...stage.querySelectorAll('.key, .buttons, .pad')]
              .filter((one) => getComputedStyle(one).visibility === 'visible')
              .map((one) => {
                const { x, y, width, height } = one.getBoundingClientRect();
                return { id: one.className, x, y, width, height };
              }),
          );
      const clashes = async () => {
        const all = await controls();
        return all.flatMap((a, i) =>
          all
            .slice(i + 1)
            .filter((b) => b.id.split(' ')[0] !== a.id.split(' ')[0] && touch(a, b))
            .map((b) => `${a.id} / ${b.id}`),
        );
      };
      expect(await clashes()).toEqual([]);
      await page.locator('[data-action="move"]').first().click();
      await expect(page.locator('.pad')).toBeVisible();
      expect(await clashes()).toEqual([]);
      const pad = (await controls()).find(({ id }) => id.startsWith('pad'));
      expect(pad && pad.x >= 0).toBe(true);
    });
  });
