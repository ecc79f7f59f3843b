import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { expectNotesAt, expectStep, openNotes, present } from './talk.ts';

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

/** What every remote control and every program for presentations sends. */
const moves: readonly (readonly [key: string, from: number, to: number])[] = [
  ...['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'n'].map(
    (key) => [key, 5, 6] as const,
  ),
  ...['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'Backspace', 'p'].map(
    (key) => [key, 5, 4] as const,
  ),
  ['Home', 5, 1],
  ['End', 5, 12],
];

test('every key that moves the talk does so in the stage’s window', async ({ page }) => {
  test.slow();
  await present(page, 1);
  for (const [key, from, to] of moves) {
    // As somebody does who changes the address by hand.
    await page.evaluate((step) => (location.hash = `present=${step}`), from);
    await expectStep(page, from);
    await page.keyboard.press(key);
    await expectStep(page, to);
  }
});

test('every key that moves the talk does so from the notes window', async ({ page }) => {
  test.slow();
  await present(page, 5);
  const notes = await openNotes(page);
  await expectNotesAt(notes, 5);
  for (const [key, from, to] of moves) {
    await page.keyboard.type(String(from));
    await page.keyboard.press('Enter');
    await expectStep(page, from);
    await expectNotesAt(notes, from);
    await notes.locator('.notes-window').click({ position: { x: 4, y: 4 } });
    await notes.keyboard.press(key);
    await expectStep(page, to);
    await expectNotesAt(notes, to);
  }
});

test('a number and Enter lead to a step; one that does not exist is refused', async ({ page }) => {
  await present(page, 2);
  await page.keyboard.type('11');
  await expect(page.getByText('Go to a step 11')).toBeVisible();
  await page.keyboard.press('Enter');
  await expectStep(page, 11);
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await expect(page.getByText('There is no step 40; the last is 12.')).toBeVisible();
  await expectStep(page, 11);
});

for (const [key, code, colour] of [
  ['b', 'KeyB', 'rgb(0, 0, 0)'],
  ['.', 'Period', 'rgb(0, 0, 0)'],
  // French keyboards write a colon where clickers send a full stop.
  [':', 'Period', 'rgb(0, 0, 0)'],
  ['w', 'KeyW', 'rgb(255, 255, 255)'],
] as const)
  test(`“${key}” blanks the screen, and the next key only brings the picture back`, async ({
    page,
  }) => {
    await present(page, 3);
    const press = (key: string, code: string) =>
      page.evaluate(
        ([key, code]) =>
          void document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }),
          ),
        [key, code] as const,
      );
    await press(key, code);
    const blank = page.locator('.blank');
    await expect(blank).toHaveCSS('background-color', colour);
    await page.keyboard.press('PageDown');
    await expect(blank).toHaveCount(0);
    await expectStep(page, 3);
  });

const prevented = (page: Page, key: string, shiftKey: boolean) =>
  page.evaluate(
    ([key, shiftKey]) =>
      !document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, code: key, shiftKey, bubbles: true, cancelable: true }),
      ),
    [key, shiftKey] as const,
  );

test('F5 and Shift+F5 never reload while presenting, in either window, and do elsewhere', async ({
  page,
}) => {
  await present(page, 4);
  const notes = await openNotes(page);
  for (const window of [page, notes])
    for (const shift of [false, true]) expect(await prevented(window, 'F5', shift)).toBe(true);
  await expectStep(page, 4);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Back to the atlas' }).click();
  await expect(page.getByRole('application')).toBeVisible();
  expect(await prevented(page, 'F5', false)).toBe(false);
});

test('leaving full screen loses neither step nor mode', async ({ page }) => {
  await present(page, 6);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await expectStep(page, 6);
});

test('Escape closes the help, the overview and the pen, one at a time, and then ends', async ({
  page,
}) => {
  await present(page, 2);
  await page.keyboard.press('d');
  await expect(page.locator('.marks')).toHaveClass(/pen/);
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: 'Overview of the steps' });
  await expect(overview.getByRole('button')).toHaveCount(12);
  await page.keyboard.press('Escape');
  await expect(overview).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.marks')).not.toHaveClass(/pen/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('The presentation has ended.')).toBeVisible();
  // A clicker's one button ends and begins by turns.
  await page.keyboard.press('F5');
  await expectStep(page, 2);
  await expect(page.getByText('The presentation has ended.')).toHaveCount(0);
});

test('the overview is walked by arrows and Enter chooses', async ({ page }) => {
  await present(page, 1);
  await page.keyboard.press('o');
  await expect(page.getByRole('button', { name: /^1 CLUNET/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expectStep(page, 12);
});

test('X makes the stage the atlas, and X or the clicker brings the step back', async ({ page }) => {
  await present(page, 9);
  for (const back of ['x', 'PageDown']) {
    await page.keyboard.press('x');
    await expect(page.getByRole('application', { name: /Partner map/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'MMC, Montreal' })).toBeVisible();
    await page.keyboard.press(back);
    await expectStep(page, 9);
  }
});

test('the site’s own chords go on working, and single keys can be switched off', async ({
  page,
}) => {
  await present(page, 2);
  await page.keyboard.press('Control+KeyU');
  const options = page.getByRole('dialog', { name: 'Website accessibility' });
  await expect(options).toBeVisible();
  await options.getByRole('checkbox', { name: 'Shortcuts of a single key' }).uncheck();
  await page.keyboard.press('Control+KeyU');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(page.locator('.blank')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expectStep(page, 3);
});

test('M shows the other picture until the next step, Z enlarges, C and + change the look', async ({
  page,
}) => {
  await present(page, 2);
  await page.keyboard.press('m');
  await expect(page.locator('.slide .ring')).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.locator('.slide .ring')).toHaveCount(0);
  const mark = page.locator('.slide [data-partner="hamburg"]');
  const at = await mark.getAttribute('transform');
  await page.mouse.move(300, 400);
  await page.keyboard.press('z');
  await expect(mark).not.toHaveAttribute('transform', at ?? '');
  await page.keyboard.press('z');
  await expect(mark).toHaveAttribute('transform', at ?? '');
  await page.keyboard.press('c');
  await expect(page.locator('.slide')).toHaveClass(/strong/);
  const sentence = page.locator('.slide .sentence');
  const size = () =>
    sentence.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.keyboard.press('+');
  await expect.poll(size).toBeCloseTo(before * 1.15, 0);
});
