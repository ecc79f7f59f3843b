/** Chromium and Firefox, both by puppeteer. */
import puppeteer, { type Page } from 'puppeteer-core';
import { browserArgs } from '../browser.mjs';
import type { Driver } from './driver.ts';

/** Waits for what comes soon. */
async function soon<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${what} did not come.`);
}

const firefoxPreferences = {
  // The language that the steps speak, whatever the machine's is.
  'intl.accept_languages': 'en-GB',
  // It opens at the first download and takes the keyboard away from the page.
  'browser.download.alwaysOpenPanel': false,
};

export async function openPuppeteer(
  browser: 'chrome' | 'firefox',
  executablePath: string,
): Promise<Driver> {
  const own = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    ...(browser === 'chrome' && { args: browserArgs }),
    ...(browser === 'firefox' && { extraPrefsFirefox: firefoxPreferences }),
  });
  const heard: string[] = [];
  // Firefox tells a page that is being left of what will not come any more; what is missing fails its step.
  const cut = /dynamically imported module|preload CSS/;
  const hear = (complaint: string) => {
    if (browser !== 'firefox' || !cut.test(complaint)) heard.push(complaint);
  };
  const listen = (page: Page) => {
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) hear(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      hear(`uncaught: ${String(error)}`);
    });
    return page;
  };
  const first = listen(await own.newPage());
  let page = first;
  return {
    version: await own.version(),
    goto: async (address) => {
      // A new hash alone is no new visit.
      await page.goto('about:blank');
      await page.goto(address);
    },
    back: async () => {
      await page.evaluate(() => {
        history.back();
      });
    },
    evaluate: (work, ...args) => page.evaluate(work, ...args),
    press: async (chord) => {
      const keys = chord.split('+');
      const last = keys.pop() ?? '';
      for (const key of keys) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    click: async ({ x, y }) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
    },
    wheel: async ({ x, y }, by) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: by });
    },
    choose: async (selector, file) => {
      const input = await page.waitForSelector(selector);
      await input?.uploadFile(file);
    },
    resize: async (width, height) => page.setViewport({ width, height }),
    inOpened: async (work) => {
      page = await soon(
        async () => (await own.pages()).find((one) => one !== first && one.url() !== 'about:blank'),
        'The second window',
      );
      listen(page);
      try {
        await work();
      } finally {
        await page.close();
        page = first;
      }
    },
    complaints: () => Promise.resolve(heard.splice(0)),
    close: () => own.close(),
  };
}
