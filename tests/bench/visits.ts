/** How soon a page answers on a slow phone, whether anything moves meanwhile, and how soon a key or a finger shows. */
import type { Page } from '@playwright/test';
import type { Site } from './page.ts';
import { median, ms, share, table } from './timing.ts';

interface Profile {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly hasTouch: boolean;
  /** Times the processor is slowed down. */
  readonly slowdown: number;
  /** Megabits a second, and milliseconds to the server and back; undefined for the local network as it is. */
  readonly network?: { readonly rate: number; readonly latency: number };
}

const slowNetwork = { rate: 1.6, latency: 150 };
const phone: Profile = {
  name: 'phone, 4 × slower, 1.6 Mbit/s, 150 ms',
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  slowdown: 4,
  network: slowNetwork,
};
const laptop: Profile = {
  name: 'laptop',
  viewport: { width: 1366, height: 768 },
  hasTouch: false,
  slowdown: 1,
};
const projector: Profile = {
  ...laptop,
  name: 'projector',
  viewport: { width: 1920, height: 1080 },
};
const profiles: readonly Profile[] = [
  phone,
  { ...phone, name: 'laptop, 4 × slower, 1.6 Mbit/s, 150 ms', viewport: laptop.viewport },
  laptop,
  projector,
];

async function visit<T>(
  { browser, address }: Site,
  { viewport, hasTouch, slowdown, network }: Profile,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport, hasTouch, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (network) {
      const throughput = (network.rate * 1e6) / 8;
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
    }
    await page.addInitScript(watchVisit);
    await page.goto(address);
    await page.locator('html[data-ready]').waitFor();
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page: marks when it answers and when all is there, and adds up what moves by itself. */
function watchVisit(): void {
  const marks: Record<string, number> = { shift: 0 };
  Object.assign(window, { marks });
  new MutationObserver(() => {
    for (const name of ['ready', 'alive'])
      if (name in document.documentElement.dataset) marks[name] ??= performance.now();
  }).observe(document, {
    attributes: true,
    subtree: true,
    attributeFilter: ['data-ready', 'data-alive'],
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      marks['shift'] = (marks['shift'] ?? 0) + entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

interface Marks {
  readonly ready: number;
  readonly alive: number;
  readonly shift: number;
  readonly paint: number;
}

/** Of one first visit, looked at until all is there and has come to rest. */
const marksOf = (site: Site, profile: Profile): Promise<Marks> =>
  visit(site, profile, async (page) => {
    await page.locator('html[data-alive]').waitFor();
    await page.waitForTimeout(1000);
    return page.evaluate(() => ({
      ...(window as unknown as { marks: { ready: number; alive: number; shift: number } }).marks,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    }));
  });

async function visitRow(site: Site, profile: Profile): Promise<string[]> {
  const all: Marks[] = [];
  for (let i = 0; i < 5; i++) all.push(await marksOf(site, profile));
  const of = (key: keyof Marks) => all.map((marks) => marks[key]);
  const longest = ms(Math.max(...of('ready')));
  return [
    profile.name,
    ms(median(of('paint'))),
    `${ms(median(of('ready')))} (${longest})`,
    ms(median(of('alive'))),
    Math.max(...of('shift')).toFixed(3),
  ];
}

const inputs = 30;

interface Answer {
  readonly frames: number;
  readonly time: number;
}

/** Runs in the page: in which frame after a key or a tap another partner has the focus or is selected, and when. */
function watchAnswers(): void {
  const answers: Answer[] = [];
  Object.assign(window, { answers });
  const state = () =>
    [
      document.activeElement?.getAttribute('data-node'),
      document.querySelector('.stage [aria-expanded=true]')?.getAttribute('data-node'),
      document.querySelector('.stage .drawing .node.selected')?.getAttribute('data-partner'),
    ].join();
  for (const type of ['keydown', 'click'])
    addEventListener(
      type,
      ({ timeStamp }) => {
        const before = state();
        let frames = 0;
        const look = () => {
          frames++;
          if (state() === before && frames < 60) requestAnimationFrame(look);
          // After this frame has been painted.
          else setTimeout(() => answers.push({ frames, time: performance.now() - timeStamp }));
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
}

const answersOf = (page: Page, count: number): Promise<Answer[]> =>
  page
    .waitForFunction((count) => {
      const { answers } = window as unknown as { answers: Answer[] };
      return answers.length >= count && answers;
    }, count)
    .then((handle) => handle.jsonValue() as Promise<Answer[]>);

async function pressKeys(page: Page): Promise<Answer[]> {
  await page.getByRole('application').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-node]:focus').waitFor();
  await page.evaluate(watchAnswers);
  for (let i = 0; i < inputs; i++) {
    await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    await answersOf(page, i + 1);
  }
  return answersOf(page, inputs);
}

async function tapPartners(page: Page, profile: Profile): Promise<Answer[]> {
  const targets = await page.locator('.stage [data-node]').all();
  await page.evaluate(watchAnswers);
  for (let i = 0; i < inputs; i++) {
    const box = await targets[i % targets.length]?.boundingBox();
    if (!box) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await (profile.hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    await answersOf(page, i + 1);
  }
  return answersOf(page, inputs);
}

async function answerRow(
  site: Site,
  profile: Profile,
  name: string,
  act: (page: Page, profile: Profile) => Promise<Answer[]>,
): Promise<string[]> {
  const answers = await visit(site, profile, async (page) => {
    await page.mouse.move(9, 9);
    await page.mouse.move(10, 10);
    await page.locator('html[data-alive]').waitFor();
    await page.waitForTimeout(1500);
    return act(page, profile);
  });
  const late = answers.filter(({ frames }) => frames > 1).length;
  const times = answers.map(({ time }) => time);
  return [
    `${name}, ${profile.name}`,
    `${answers.length - late} of ${answers.length}`,
    ms(median(times)),
    ms(share(times, 0.95)),
  ];
}

/** Times of first visits and of answers, as Markdown. */
export async function visitTimes(site: Site): Promise<string> {
  const visits: string[][] = [];
  for (const profile of profiles) visits.push(await visitRow(site, profile));
  const answers: string[][] = [];
  for (const profile of [laptop, phone]) {
    answers.push(await answerRow(site, profile, 'arrow key to the next partner', pressKeys));
    answers.push(await answerRow(site, profile, 'click or tap on a partner', tapPartners));
  }
  return [
    'Milliseconds from the request on; medians of five first visits. Shift is the cumulative layout shift, the worst of the five, until all is there.\n',
    table(
      ['screen', 'first paint', '`data-ready` (slowest)', 'all is there, untouched', 'shift'],
      visits,
    ),
    '\nHow soon focus or selection is on screen: how often in the very next frame, and milliseconds from the input until that frame is painted.\n',
    table(['input', 'in the next frame', 'median ms', '95 of 100 ms'], answers),
  ].join('\n');
}
