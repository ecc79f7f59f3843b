/** How soon the stage follows the notes window. */
import type { Page } from '@playwright/test';
import type { Site } from './page.ts';
import { median, ms, share, table } from './timing.ts';

const moves = 40;

type Timed = Window & { readonly times: number[] };

/** Notes, in both windows on the same clock, when a thing happened: milliseconds since 1970. */
const watchStage = (stage: Page) =>
  stage.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const shown = () => document.querySelector('.slide .count')?.textContent;
    let before = shown();
    new MutationObserver(() => {
      if (shown() === before) return;
      before = shown();
      times.push(performance.timeOrigin + performance.now());
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
const watchNotes = (notes: Page) =>
  notes.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener('keydown', () => times.push(performance.timeOrigin + performance.now()), {
      capture: true,
    });
  });
const timesOf = (page: Page) => page.evaluate(() => (window as unknown as Timed).times);

/** From a key in the notes window until the stage's document has the other step; not yet painted. */
export async function syncTimes({ browser, address }: Site): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const stage = await context.newPage();
    await stage.goto(`${address}#present=4`);
    await stage.locator('.slide .drawing').first().waitFor();
    const opened = stage.waitForEvent('popup');
    await stage.keyboard.press('s');
    const notes = await opened;
    await notes.locator('.light.connected').waitFor();
    await watchStage(stage);
    await watchNotes(notes);
    for (let move = 0; move < moves; move++) {
      await notes.keyboard.press(move % 2 === 0 ? 'PageDown' : 'PageUp');
      await stage.waitForFunction(
        (count) => (window as unknown as Timed).times.length >= count,
        move + 1,
      );
    }
    const pressed = await timesOf(notes);
    const shown = await timesOf(stage);
    const taken = shown.map((time, i) => time - (pressed[i] ?? NaN));
    const figures = [median(taken), share(taken, 0.95), Math.max(...taken)];
    return (
      `Milliseconds from a key in the notes window until the stage has the other step, ${moves} times; 100 are allowed.\n\n` +
      table(['median', '95 of 100', 'longest'], [figures.map(ms)])
    );
  } finally {
    await context.close();
  }
}
