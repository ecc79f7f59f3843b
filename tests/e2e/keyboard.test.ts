import type { Page } from '@playwright/test';
import { open, settled } from './atlas.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const focusedPartner = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? '');

/** Polls: the first key of all waits for its code. */
const expectAt = (page: Page, id: string, message?: string) =>
  expect.poll(() => focusedPartner(page), { message: message ?? `focus at ${id}` }).toBe(id);

const walkTo = async (page: Page, id: string) => {
  await page.locator(`[data-node="${id}"]`).focus();
};

for (const view of ['map', 'network'])
  test.describe(`in the ${view}`, () => {
    test('the stage is one Tab stop and all partners together another', async ({ page }) => {
      await open(page, `view=${view}`);
      await page.getByRole('application').focus();
      await page.keyboard.press('Tab');
      await expectAt(page, 'nwda');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expectAt(page, 'nwda');
      await page.keyboard.press('Shift+Tab');
      await expect(page.getByRole('application')).toBeFocused();
    });

    test('arrow keys lead to all fourteen partners, and back the way one came', async ({
      page,
    }) => {
      await open(page, `view=${view}`);
      await settled(page);
      await walkTo(page, 'nwda');
      // From here on the stage's keys have come: what no key moves is an edge.
      await page.keyboard.press('End');
      await expectAt(page, 'mmc-montreal');
      const seen = new Set<string>();
      const queue = ['nwda'];
      for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
        if (seen.has(from)) continue;
        seen.add(from);
        for (const [there, back] of [
          ['ArrowUp', 'ArrowDown'],
          ['ArrowRight', 'ArrowLeft'],
          ['ArrowDown', 'ArrowUp'],
          ['ArrowLeft', 'ArrowRight'],
        ] as const) {
          await walkTo(page, from);
          await page.keyboard.press(there);
          const to = await focusedPartner(page);
          if (to === from) continue;
          queue.push(to);
          await page.keyboard.press(back);
          await expectAt(page, from, `${from} ${there} ${back}`);
        }
      }
      expect(seen.size).toBe(14);
    });

    test('Home, End, PageUp and PageDown go by the list, and the ends are said', async ({
      page,
    }) => {
      await open(page, `view=${view}`);
      await walkTo(page, 'karlsruhe');
      await page.keyboard.press('End');
      await expectAt(page, 'mmc-montreal');
      await page.keyboard.press('PageUp');
      await expectAt(page, 'lakes');
      await page.keyboard.press('Home');
      await expectAt(page, 'nwda');
      await page.keyboard.press('PageUp');
      await expectAt(page, 'nwda');
      await expect(page.getByRole('status').first()).toHaveText(/first/i);
    });

    test('letters find a partner by short name, city or country, and Backspace goes back', async ({
      page,
    }) => {
      await open(page, `view=${view}`);
      await walkTo(page, 'nwda');
      await page.keyboard.type('lah');
      await expectAt(page, 'lakes');
      await page.keyboard.press('Backspace');
      await expectAt(page, 'nwda');
    });

    test('Shift and an arrow follow a link', async ({ page }) => {
      await open(page, `view=${view}`);
      await walkTo(page, 'lakes');
      await page.keyboard.press(view === 'map' ? 'Shift+ArrowLeft' : 'Shift+ArrowDown');
      await expectAt(page, 'nwda');
    });

    test('Enter opens the details and moves there; Escape comes back, and out again', async ({
      page,
    }) => {
      await open(page, `view=${view}`);
      await walkTo(page, 'lakes');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Lakes', level: 2 })).toBeFocused();
      await page.keyboard.press('Escape');
      await expectAt(page, 'lakes');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('application')).toBeFocused();
      await page.keyboard.press('Enter');
      await expectAt(page, 'lakes');
    });

    test('plus, minus and nought zoom, and say what is seen then', async ({ page }) => {
      await open(page, `view=${view}`);
      await page.getByRole('application').focus();
      await page.keyboard.press('+');
      await expect(page.getByRole('status').first()).toHaveText(
        /^Zoomed in\..*partners? in view\./,
      );
      await page.keyboard.press('0');
      await page.keyboard.press('-');
      await expect(page.getByRole('status').first()).toHaveText(/minimum zoom/i);
    });
  });

test('an arrow towards nobody says so and stays', async ({ page }) => {
  await open(page);
  await walkTo(page, 'mmc-montreal');
  await page.keyboard.press('ArrowLeft');
  await expectAt(page, 'mmc-montreal');
  await expect(page.getByRole('status').first()).toHaveText('No partner further west.');
});

test('Alt+I tells where one is', async ({ page }) => {
  await open(page);
  await walkTo(page, 'filas-lazio');
  await page.keyboard.press('Alt+i');
  await expect(page.getByRole('status').first()).toHaveText(
    /^Filas \/ Lazio, Rome\. 7 of 14\. Nearest: Etruria Innovazione to the north-west/,
  );
});

test('arrows on the stage move the picture once it is zoomed', async ({ page }) => {
  await open(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').first()).toHaveText('Map moved east.');
});

test('a filtered partner is passed over', async ({ page }) => {
  await open(page, 'only=country:DE');
  await walkTo(page, 'hamburg');
  await page.keyboard.press('End');
  await expectAt(page, 'berlin-brandenburg');
});

test('Ctrl+Alt+V jumps to the content, Ctrl+Alt+D goes home, from anywhere', async ({ page }) => {
  await open(page, 'view=table&partner=lakes&panel=budget&only=country:FI');
  await page.getByRole('searchbox', { name: 'Search partners' }).focus();
  await page.keyboard.press('Control+Alt+KeyV');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Control+Alt+KeyD');
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked();
  await expect(page.locator('[data-node]')).toHaveCount(14);
  await expect(page).not.toHaveURL(/#/);
});

test('typing @ with AltGr reaches the text field and nothing else', async ({ page }) => {
  await open(page, 'view=table');
  const field = page.getByRole('searchbox', { name: 'Search partners' });
  await field.focus();
  const prevented = await field.evaluate((input) => {
    const event = new KeyboardEvent('keydown', {
      key: '@',
      code: 'KeyV',
      modifierAltGraph: true,
      bubbles: true,
      cancelable: true,
    });
    return !input.dispatchEvent(event);
  });
  expect(prevented).toBe(false);
  await expect(field).toBeFocused();
});

test('the skip link to the table shows it and keeps the focus there', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Show partners as a table' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Partners' })).toBeFocused();
  await expect(page.getByRole('rowheader')).toHaveCount(14);
  await expect(page.getByRole('table', { name: 'Partners' })).toBeFocused();
});
