import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { open, settled } from './atlas.ts';

async function openOptions(page: Page) {
  await page.keyboard.press('Control+KeyU');
  const dialog = page.getByRole('dialog', { name: 'Website accessibility' });
  await expect(dialog.getByRole('group', { name: 'Colours' })).toBeVisible();
  return dialog;
}

/** Visits the page with choices already made. */
const choose = (page: Page, values: Readonly<Record<string, string>>) =>
  page.addInitScript(
    (kept) => localStorage.setItem('partner-atlas.preferences', kept),
    JSON.stringify({ v: 1, ...values }),
  );

const style = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('a choice holds at once, and before the first paint next time', async ({ page }) => {
  await open(page);
  const dialog = await openOptions(page);
  await dialog.getByRole('radio', { name: '150 %' }).press('Space');
  await dialog.getByRole('radio', { name: 'Dark', exact: true }).check();
  await expect(page.locator('html')).toHaveCSS('font-size', '24px');
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(241, 245, 246)');

  // Without the page’s own script; its failure to load is no complaint here.
  await page.route(/(core|index)-[^/]*\.js$/, (route) => route.abort());
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      const { fontSize, color } = getComputedStyle(document.documentElement);
      Object.assign(window, { firstFrame: `${fontSize} ${color}` });
    });
  });
  page.removeAllListeners('console');
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => (window as { firstFrame?: string }).firstFrame))
    .toBe('24px rgb(241, 245, 246)');
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
});

test('names on the stage grow with the text', async ({ page }) => {
  await open(page);
  await settled(page);
  const size = () => style(page, '[data-label] tspan', 'font-size');
  const before = Number.parseFloat(await size());
  const dialog = await openOptions(page);
  await dialog.getByRole('radio', { name: '130 %' }).check();
  await expect.poll(async () => Number.parseFloat(await size())).toBeCloseTo(before * 1.3, 1);
});

test('all can be reset, and the reset taken back', async ({ page }) => {
  await open(page);
  const dialog = await openOptions(page);
  const wide = dialog.getByRole('radio', { name: 'Wide', exact: true });
  const grey = dialog.getByRole('checkbox', { name: 'Shades of grey only' });
  await wide.check();
  await grey.check();
  await dialog.getByRole('button', { name: 'Reset all' }).click();
  await expect(wide).not.toBeChecked();
  await expect(grey).not.toBeChecked();
  await expect(page.locator('html')).not.toHaveAttribute('data-spacing');
  await expect(dialog.getByText('All options are as the site comes.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo the reset' }).click();
  await expect(wide).toBeChecked();
  await expect(grey).toBeChecked();
  await expect(dialog.getByText('Your options are back.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Reset all' })).toBeFocused();
});

test('with storage blocked choices hold until one leaves, and the dialog says so', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await open(page);
  const dialog = await openOptions(page);
  await dialog.getByRole('radio', { name: 'Yellow on black' }).check();
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(255, 255, 0)');
  await expect(dialog.getByText('your choices hold until you leave')).toBeVisible();
});

test('the dialog tells what the system asks for', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', contrast: 'more' });
  await open(page);
  const dialog = await openOptions(page);
  await expect(dialog.getByRole('group', { name: 'Colours' })).toContainText(
    'Your system asks for dark colours. Your system asks for more contrast.',
  );
  await expect(dialog.getByRole('group', { name: 'Motion' })).toContainText(
    'Your system asks for less motion.',
  );
});

test('where the system sets the colours the dialog offers none, and says why', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await page.keyboard.press('Control+KeyU');
  const dialog = page.getByRole('dialog', { name: 'Website accessibility' });
  await expect(dialog.getByText('Your system sets the colours of every page')).toBeVisible();
  await expect(dialog.getByRole('group', { name: 'Colours' })).toHaveCount(0);
  await expect(dialog.getByRole('checkbox', { name: 'Shades of grey only' })).toHaveCount(0);
});

for (const { chosen, system, moving } of [
  { chosen: 'reduce', system: 'no-preference', moving: false },
  { chosen: 'system', system: 'reduce', moving: false },
  { chosen: 'allow', system: 'reduce', moving: true },
] as const)
  test(`with motion “${chosen}” where the system says “${system}” things ${moving ? 'move' : 'stand still'}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: system });
    if (chosen !== 'system') await choose(page, { motion: chosen });
    await page.addInitScript(() => {
      const seen = { animations: 0, places: new Set<string>() };
      Object.assign(window, { seen });
      const watch = () => {
        seen.animations += document.getAnimations().length;
        // The plate, the map, the network; plates of other sizes are not shown.
        const place = [...document.querySelectorAll('[data-partner="hamburg"]')]
          .find((mark) => mark.getBoundingClientRect().width > 0)
          ?.getAttribute('transform');
        if (place) seen.places.add(place);
        requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
    });
    await open(page, 'view=map');
    await settled(page);
    await page.getByRole('radio', { name: 'Network' }).check({ force: true });
    await expect(page.getByRole('application', { name: /network/i })).toBeVisible();
    await page.waitForFunction(() => document.querySelector('.ring'));
    await settled(page);
    const seen = await page.evaluate(() => {
      const { animations, places } = (
        window as unknown as { seen: { animations: number; places: Set<string> } }
      ).seen;
      return { animations, places: places.size };
    });
    if (moving) expect(seen.places).toBeGreaterThan(3);
    else {
      expect(seen.animations).toBe(0);
      expect(seen.places).toBeLessThanOrEqual(3);
    }
  });

for (const guide of ['line', 'mask'] as const)
  test(`the reading guide as a ${guide} follows pointer and focus, and Escape puts it away`, async ({
    page,
  }) => {
    await choose(page, { guide });
    await open(page);
    const shape = page.locator(`[popover].${guide}`);
    await expect(shape).toBeVisible();
    const middle = async () => {
      const { y, height } = (await shape.boundingBox())!;
      return y + height / 2;
    };
    await page.mouse.move(300, 400);
    await expect.poll(middle).toBeGreaterThan(390);
    expect(await middle()).toBeLessThan(410);
    const link = page.getByRole('radio', { name: 'Table' });
    await link.focus();
    const box = (await link.boundingBox())!;
    await expect.poll(middle).toBeLessThan(box.y + box.height + 6);
    // It lies over everything and takes no click.
    await page.mouse.move(300, 400);
    await expect.poll(middle).toBeGreaterThan(390);
    expect(
      await page.evaluate(() => document.elementFromPoint(300, 400)?.matches('[popover]')),
    ).toBe(false);
    await page.keyboard.press('Escape');
    await expect(shape).toHaveCount(0);
  });
