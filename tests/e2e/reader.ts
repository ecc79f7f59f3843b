/**
 * A screen reader inside the page: it says what the focus comes to and what live regions are given. Guidepup's
 * virtual reader follows the ARIA rules to the letter; what NVDA, JAWS or VoiceOver say is only like it.
 */
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { open } from './atlas.ts';

const bundle = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
type Reader = typeof import('@guidepup/virtual-screen-reader').virtual;

/** The reader reads states from attributes; a box ticked by hand has only the property. */
function writeStates(): void {
  const write = () => {
    for (const input of document.querySelectorAll<HTMLInputElement>('[type=radio],[type=checkbox]'))
      if (input.checked !== input.hasAttribute('checked'))
        input.toggleAttribute('checked', input.checked);
  };
  write();
  for (const event of ['focusin', 'change']) addEventListener(event, write, { capture: true });
}

/** Opens the page with the reader switched on, and time in the test's hands: see `Transcript.after`. */
export async function openAloud(page: Page, address = '', path = ''): Promise<void> {
  await page.clock.install();
  await page.route('**/virtual-screen-reader.js', (route) =>
    route.fulfill({ path: bundle, contentType: 'text/javascript' }),
  );
  await open(page, address, path);
  await page.evaluate(writeStates);
  await page.evaluate(async () => {
    const url = new URL('virtual-screen-reader.js', location.origin).href;
    const { virtual } = (await import(url)) as { virtual: Reader };
    Object.assign(window, { reader: virtual });
    // It hears of a focus once the key has done its work: an arrow ticks a radio button after focusing it.
    const { body } = document;
    const add = body.addEventListener.bind(body);
    body.addEventListener = (type: string, hear: EventListenerOrEventListenerObject) =>
      add(type, (event) => setTimeout(hear as EventListener, 0, event));
    await virtual.start({ container: body });
    body.addEventListener = add;
    await virtual.clearSpokenPhraseLog();
  });
}

/** The live region is emptied before it is written: an utterance of nothing. Repeats carry an unheard mark. */
const audible = (log: readonly string[]): readonly string[] =>
  log.map((line) => line.replaceAll('\u200b', '').trim()).filter((line) => !/^\w+:$/.test(line));

/** What is done (`> Tab`) and, under it, what is then heard, one line an utterance. */
export class Transcript {
  readonly #page: Page;
  readonly #lines: string[];

  constructor(page: Page, heading: string) {
    this.#page = page;
    this.#lines = [`# ${heading}`];
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  /** Waits for so many utterances, then lets all that is still to be said be said. */
  async after(what: string, act: () => Promise<unknown>, atLeast = 1): Promise<void> {
    await act();
    await expect
      .poll(async () => (await this.#heard()).length, {
        message: `heard after ${what}`,
        intervals: [50],
      })
      .toBeGreaterThanOrEqual(atLeast);
    // The announcer waits twice, for a second at most.
    await this.#page.clock.fastForward(1000);
    await this.#page.clock.fastForward(1000);
    this.#lines.push('', `> ${what}`, ...(await this.#heard()));
    await this.#page.evaluate(() =>
      (window as unknown as { reader: Reader }).reader.clearSpokenPhraseLog(),
    );
  }

  async press(key: string, atLeast = 1): Promise<void> {
    await this.after(key, () => this.#page.keyboard.press(key), atLeast);
  }

  /** Letter by letter, as on a partner. */
  async spell(text: string, atLeast = 1): Promise<void> {
    await this.after(`type “${text}”`, () => this.#page.keyboard.type(text), atLeast);
  }

  /** All at once, as by dictation: what is said between two letters is left out. */
  async fill(text: string, atLeast = 1): Promise<void> {
    await this.after(`type “${text}”`, () => this.#page.keyboard.insertText(text), atLeast);
  }

  /** Reads on from where the focus is to the so many-eth end of something, named in ARIA's word. */
  async read(what: string, role: string, times = 1): Promise<void> {
    const go = async ([end, left]: readonly [string, number]) => {
      const { reader } = window as unknown as { reader: Reader };
      for (let ends = 0, steps = 0; ends < left; steps++) {
        if (steps > 500) throw new Error(`No "${end}" in 500 steps`);
        await reader.next();
        if ((await reader.lastSpokenPhrase()).startsWith(end)) ends++;
      }
    };
    await this.after(what, () => this.#page.evaluate(go, [`end of ${role}`, times] as const));
  }

  async #heard(): Promise<readonly string[]> {
    return audible(
      await this.#page.evaluate(() =>
        (window as unknown as { reader: Reader }).reader.spokenPhraseLog(),
      ),
    );
  }
}
