/** What a step does on the page: real keys and clicks, and waiting for what comes of them. */
import type { Driver, Place } from './driver.ts';

/** Long enough for a busy machine. */
const patience = 20_000;

/** Where the element is that carries the name, brought into sight; nothing while it is covered or not there. */
function placeOf(selector: string, name: string): Place | undefined {
  const nameOf = (element: HTMLElement) =>
    (
      element.ariaLabel ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent
    )
      .replace(/\s+/g, ' ')
      .trim();
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const found =
    all.find((element) => nameOf(element) === name) ??
    all.find((element) => nameOf(element).startsWith(name));
  if (!found) return undefined;
  const choice = found.matches('[type=radio], [type=checkbox]');
  const target = (choice ? (found as HTMLInputElement).labels?.[0] : undefined) ?? found;
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = target.getBoundingClientRect();
  const place = { x: x + width / 2, y: y + height / 2 };
  const there = document.elementFromPoint(place.x, place.y);
  return there && target.contains(there) ? place : undefined;
}

export class Visit {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  /** Opens an address and waits until the page reacts to keys and clicks. */
  async open(address: string): Promise<void> {
    await this.driver.goto(address);
    await this.see('the page ready', () => 'ready' in document.documentElement.dataset);
    await this.driver.evaluate(async () => void (await document.fonts.ready));
  }

  /** Waits until something holds in the page. */
  async see<Args extends readonly unknown[]>(
    what: string,
    holds: (...args: Args) => unknown,
    ...args: Args
  ): Promise<void> {
    const end = Date.now() + patience;
    let seen: unknown;
    do {
      // While the page is left for another, nothing can be asked of either.
      seen = await this.driver.evaluate(holds, ...args).catch(String);
      if (seen === true) return;
      await new Promise((done) => setTimeout(done, 50));
    } while (Date.now() < end);
    const but = seen === false ? '' : ` but ${JSON.stringify(seen)}`;
    throw new Error(`not seen: ${what}${but}; ${await this.#whereabouts()}`);
  }

  #whereabouts(): Promise<string> {
    return this.driver.evaluate(() => {
      const focus = (document.activeElement?.outerHTML ?? '').slice(0, 120);
      return `at ${location.href}, the focus on ${focus}`;
    });
  }

  /** Waits until so many elements are there. */
  count(selector: string, count: number): Promise<void> {
    return this.see(
      `${count} × ${selector}`,
      (selector, count) => {
        const { length } = document.querySelectorAll(selector);
        return length === count || length;
      },
      selector,
      count,
    );
  }

  /** Waits until an element says something. */
  says(selector: string, text: string): Promise<void> {
    return this.see(
      `“${text}” in ${selector}`,
      (selector, text) =>
        [...document.querySelectorAll(selector)].some((one) => one.textContent.includes(text)),
      selector,
      text,
    );
  }

  /** Waits until the focus is on what the selector names. */
  focused(selector: string): Promise<void> {
    return this.see(
      `the focus on ${selector}`,
      (selector) => {
        const { activeElement: now } = document;
        return now?.matches(selector) === true || `${now?.outerHTML ?? ''} `.slice(0, 160);
      },
      selector,
    );
  }

  /** The hash of the address. */
  address(hash: string): Promise<void> {
    return this.see(`the address ${hash}`, (hash) => location.hash === hash || location.hash, hash);
  }

  async placeOf(selector: string, name = ''): Promise<Place> {
    const end = Date.now() + patience;
    do {
      // What has no place, WebDriver gives as null.
      const place = (await this.driver.evaluate(placeOf, selector, name)) as
        Place | null | undefined;
      if (place) return place;
      await new Promise((done) => setTimeout(done, 50));
    } while (Date.now() < end);
    throw new Error(`nothing to click: ${selector} “${name}”`);
  }

  async click(selector: string, name = ''): Promise<void> {
    await this.driver.click(await this.placeOf(selector, name));
  }

  focus(selector: string): Promise<void> {
    return this.driver.evaluate((selector) => {
      document.querySelector<HTMLElement>(selector)?.focus();
    }, selector);
  }

  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) await this.driver.press(chord);
  }

  type(text: string): Promise<void> {
    return this.press(...text);
  }
}
