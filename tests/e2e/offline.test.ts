/** The site without a network, and when a newer version of it has come. */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeServiceWorker } from '../../src/build/offline.ts';
import { serve } from '../../src/build/serve.mjs';
import { open } from './atlas.ts';
import { expect as plain, test as quiet } from './test.ts';
import { expectStep, tour } from './present/talk.ts';
import { ask, choose, river, show } from './open/ask.ts';

const expect = plain.configure({ timeout: 60_000 });

interface Site {
  readonly dist: string;
  readonly address: string;
  /** Takes the server away: more than `setOffline`, which also keeps pages from their worker. */
  readonly stop: () => Promise<void>;
}

/** A copy of the built site on a server of its own, which can be stopped and changed. */
const test = quiet.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from it what it needs
  site: async ({}, use, info) => {
    const dist = info.outputPath('dist');
    await cp('dist', dist, { recursive: true });
    const { address, close } = await serve(dist, 0);
    let stopping: Promise<void> | undefined;
    const stop = () => (stopping ??= close());
    await use({ dist, address, stop });
    await stop();
  },
  baseURL: ({ site }, use) => use(site.address),
});
test.use({
  serviceWorkers: 'allow',
  viewport: { width: 1366, height: 768 },
  contextOptions: { reducedMotion: 'reduce' },
});
test.setTimeout(240_000);

/** Waits until all is kept that is kept; what is large comes last. */
const kept = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const name = (await caches.keys()).find((one) => one.includes('large')) ?? '';
        const large = name ? await (await caches.open(name)).keys() : [];
        return navigator.serviceWorker.controller ? large.length : -1;
      }),
    )
    .toBe(2);

/** A visit after which there is no network any more. */
async function visitOnce(page: Page, site: Site): Promise<void> {
  await open(page);
  await kept(page);
  await site.stop();
}

test('a second visit needs no network: views, panels, dialogs and both languages', async ({
  page,
  site,
}) => {
  await visitOnce(page, site);
  for (const [path, words] of [
    ['', ['Network', 'Both', 'Table', 'Map', 'Budget', 'Timeline', 'Website index']],
    [
      'sl/',
      ['Omrežje', 'Oboje', 'Preglednica', 'Zemljevid', 'Proračun', 'Časovnica', 'Kazalo strani'],
    ],
  ] as const) {
    await open(page, '', path);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    for (const view of words.slice(0, 4))
      await page.getByRole('radio', { name: view, exact: true }).check();
    await expect(page.locator('[data-node]')).toHaveCount(14);
    for (const panel of words.slice(4, 6)) {
      await page.getByRole('tab', { name: panel, exact: true }).click();
      await expect(page.getByRole('tabpanel', { name: panel, exact: true })).not.toBeEmpty();
    }
    await page.getByRole('button', { name: words[6], exact: true }).click();
    await expect(page.getByRole('dialog', { name: words[6] })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  for (let step = 0; step < 4; step += 1)
    await page.getByRole('button', { name: 'Povečaj' }).click();
  await expect(page.locator('#base-map-fine .land')).toHaveAttribute('d', /.{10000}/);
});

test('a talk is given and a picture taken without a network, in both languages', async ({
  page,
  site,
}) => {
  await visitOnce(page, site);
  for (const [path, language, name] of [
    ['', 'en', 'Export'],
    ['sl/', 'sl', 'Izvoz'],
  ] as const)
    await test.step(language, async () => {
      const expectHeadline = (step: number) => {
        const headline = tour[step - 1]?.headline as unknown as Record<string, string>;
        return expect(page.getByRole('heading', { level: 1 })).toHaveText(headline[language] ?? '');
      };
      await open(page, 'present=2', path);
      await expectHeadline(2);
      await page.keyboard.press('PageDown');
      await expectHeadline(3);
      await page.goto('about:blank');
      await open(page, '', path);
      await page.getByRole('button', { name, exact: true }).press('Enter');
      await expect(page.getByRole('dialog').getByRole('img')).toHaveAttribute('src', /^data:image/);
    });
});

test('a partnership is opened without a network: towns are found and the world is drawn', async ({
  page,
  site,
}) => {
  await visitOnce(page, site);
  await ask(page);
  await choose(page, 'river.csv', river);
  await show(page);
  await expect(page.locator('[data-node]')).toHaveCount(5);
});

/** Puts a newer version in the site's place: all scripts under other names, and another title. */
async function renew(dist: string): Promise<void> {
  const assets = join(dist, 'assets');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const newer = (text: string) =>
    scripts.reduce((all, name) => all.replaceAll(name, newName(name)), text);
  for (const name of scripts) {
    const text = await readFile(join(assets, name), 'utf8');
    await rm(join(assets, name));
    await writeFile(join(assets, newName(name)), newer(text));
  }
  for (const page of ['index.html', 'sl/index.html']) {
    const text = newer(await readFile(join(dist, page), 'utf8'));
    await writeFile(join(dist, page), text.replace('<title>', '<title>New '));
  }
  await writeServiceWorker({ root: process.cwd(), dist });
}
const newName = (name: string) => name.replace(/.{2}\.js$/, '00.js');
/** Which version a page is of. */
const isNew = (page: Page) =>
  expect
    .poll(() => page.locator('head script[src*="greet-"]').getAttribute('src'))
    .toMatch(/00\.js$/);

const notice = (page: Page) => page.getByRole('region', { name: 'New version' });
/** As a visit does. */
const look = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

test('a newer version is told calmly and comes whole, when the visitor wants it', async ({
  page,
  site,
}) => {
  await open(page);
  await kept(page);
  await renew(site.dist);
  await look(page);
  await expect(notice(page).getByRole('status')).toHaveText('A new version of the atlas is ready.');
  // What the old page has not loaded yet is gone from the server, and still there.
  await page.getByRole('button', { name: 'Website index', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Website index' })).toBeVisible();
  await page.keyboard.press('Escape');
  await notice(page).getByRole('button', { name: 'Later' }).press('Enter');
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator('#main')).toBeFocused();

  // Old as long as it is not wanted.
  await page.reload();
  await expect(page).toHaveTitle(/^CLUNET/);
  await page.getByRole('radio', { name: 'Slovenščina' }).check();
  const slovene = page.getByRole('region', { name: 'Nova različica' });
  await slovene.getByRole('button', { name: 'Naloži znova' }).press('Enter');
  await isNew(page);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await expect(slovene).toHaveCount(0);
  await site.stop();
  await page.reload();
  await page.getByRole('button', { name: 'Kazalo strani', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Kazalo strani' })).toBeVisible();
});

test('a newer version waits for other windows, and never shows itself in a talk', async ({
  page,
  context,
  site,
}) => {
  await open(page);
  await kept(page);
  const talk = await context.newPage();
  await open(talk, 'present=2');
  await expectStep(talk, 2);
  await talk.waitForTimeout(6000);
  await renew(site.dist);
  await look(page);
  await expect(notice(page)).toBeVisible();
  await ask(page);
  await choose(page, 'river.csv', river);
  await show(page);
  // Another partnership does not take the notice away.
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(notice(page).getByRole('status')).toHaveText(/^Close the other windows/);
  // The talk hears nothing of it, and its parts are those of its own version.
  await expect(notice(talk)).toHaveCount(0);
  await expect(talk.getByText('A new version of the atlas')).toBeHidden();
  await talk.keyboard.press('PageDown');
  await expectStep(talk, 3);
  await talk.close();
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await isNew(page);
});

test('the site can be installed, in both languages', async ({ page, request }) => {
  for (const [path, lang, start] of [
    ['', 'en', './'],
    ['sl/', 'sl', './sl/'],
  ] as const) {
    await open(page, '', path);
    const address = await page
      .locator('link[rel=manifest]')
      .evaluate((link) => (link as HTMLLinkElement).href);
    const manifest = (await (await request.get(address)).json()) as {
      name: string;
      lang: string;
      start_url: string;
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest).toMatchObject({ lang, start_url: start, display: 'standalone' });
    expect(manifest.name).toContain('CLUNET');
    expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(2);
    const apple = await page
      .locator('link[rel=apple-touch-icon]')
      .evaluate((link) => (link as HTMLLinkElement).href);
    for (const [src, size] of [
      ...manifest.icons.map(({ src, sizes }) => [new URL(src, address).href, sizes] as const),
      [apple, '180x180'] as const,
    ]) {
      const png = await (await request.get(src)).body();
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(size);
    }
  }
});

test('where the browser keeps nothing, all else is as it was', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
      value: () => Promise.reject(new DOMException('Blocked', 'SecurityError')),
    });
  });
  await open(page);
  await page.waitForTimeout(5000);
  for (const view of ['Network', 'Table', 'Map'])
    await page.getByRole('radio', { name: view, exact: true }).check();
  await page.getByRole('radio', { name: 'Slovenščina' }).check();
  await page.getByRole('button', { name: 'Dostopnost spletišča' }).click();
  await expect(page.getByRole('dialog', { name: 'Dostopnost spletišča' })).toBeVisible();
});

test('a full device keeps nothing, and nothing else changes', async ({ page, context }) => {
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await page.route('**/sw.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'addEventListener("install", (event) => event.waitUntil(Promise.reject(new DOMException("Full", "QuotaExceededError"))))',
    }),
  );
  await open(page);
  await page.waitForTimeout(5000);
  await page.getByRole('radio', { name: 'Slovenščina' }).check();
  await expect(page.getByRole('radio', { name: 'Omrežje', exact: true })).toBeVisible();
});
