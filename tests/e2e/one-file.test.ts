/** The self-contained file as on a USB stick: opened from the disk, with the network off. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as plain, type Page } from '@playwright/test';
import { textOf } from '../../src/exchange/own-text.ts';
import { expect, test as quiet } from './test.ts';
import { settled } from './atlas.ts';
import { expectNotesAt, expectStep, openNotes } from './present/talk.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const names = (await readdir(dist)).filter((name) => name.endsWith('-atlas.html'));
const file = join(dist, names[0] ?? '');

const use = { offline: true, viewport: { width: 1366, height: 768 } };

/** Whatever a test is about, the page must ask for nothing but itself and what it carries in itself. */
const test = quiet.extend<{ alone: undefined }>({
  alone: [
    async ({ page }, use) => {
      const foreign: string[] = [];
      page.on('request', (request) => {
        const own = /^(data|blob):/.test(request.url()) || request.isNavigationRequest();
        if (!own) foreign.push(request.url());
      });
      await use(undefined);
      expect(foreign, 'The page asked for something').toEqual([]);
    },
    { auto: true },
  ],
});
test.use(use);

async function open(page: Page, address = '', path = file) {
  await page.goto(`${pathToFileURL(path).href}${address && `#${address}`}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
}

test('the build writes one, called by the network', () => {
  expect(names).toEqual(['clunet-atlas.html']);
});

test('it shows all views and all panels, in its own font', async ({ page }) => {
  await open(page);
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('650 16px Atlas'))).toBe(true);
  for (const view of ['Network', 'Both', 'Table', 'Map']) {
    await page.getByRole('radio', { name: view, exact: true }).check();
    if (view === 'Table') await expect(page.getByRole('rowheader')).toHaveCount(14);
    else await expect(page.locator('[data-node]')).toHaveCount(view === 'Both' ? 28 : 14);
  }
  await page.getByRole('button', { name: /^Lakes,/ }).click();
  for (const panel of ['Partner', 'Aims', 'Budget', 'Timeline', 'Partners']) {
    await page.getByRole('tab', { name: panel, exact: true }).click();
    await expect(page.getByRole('tabpanel', { name: panel, exact: true })).not.toBeEmpty();
  }
});

test('it opens all dialogs and all further pages', async ({ page }) => {
  await open(page);
  const names = ['Website index', 'Website accessibility', 'Contact', 'Newsletter'];
  for (const name of [...names, 'Keyboard shortcuts']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  for (const name of ['All sources', 'Accessibility statement', 'Privacy note']) {
    await page.getByRole('link', { name }).click();
    await expect(page.locator('main').getByRole('heading', { name })).toBeVisible();
  }
});

test('it finds partners', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox', { name: 'Search partners' }).fill('mediterranee');
  await expect(page.locator('[data-node]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Méditerranée Technologies', level: 2 }),
  ).toBeVisible();
});

test('zooming in brings the fine map, and the arrow keys walk and speak', async ({ page }) => {
  await open(page);
  for (let step = 0; step < 4; step += 1)
    await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.locator('#base-map-fine .land')).toHaveAttribute('d', /.{10000}/);
  await page.getByRole('button', { name: 'Fit' }).click();
  await page.getByRole('button', { name: /^North West Development Agency,/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^Brittany Innovation,/ })).toBeFocused();
});

test('it speaks both languages, by the switch and by the address', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Slovenščina' }).check();
  await expect(page.getByRole('tabpanel', { name: 'Cilji' }).locator('.aims li')).toHaveCount(6);
  await page.getByRole('button', { name: 'Kazalo strani' }).click();
  await expect(page.getByRole('dialog', { name: 'Kazalo strani' })).toBeVisible();
  await page.goto('about:blank');
  await open(page, 'lang=en&view=network&partner=lakes&panel=budget');
  await expect(page.getByRole('radio', { name: 'Network' })).toBeChecked();
  await expect(page.getByRole('tabpanel', { name: 'Budget' })).toContainText('2,022,000.00');
});

test('Back and Forward step through what was seen', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page).toHaveURL(/\.html#view=table$/);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it can be read: the first paint needs no script', async ({ page }) => {
    await page.goto(pathToFileURL(file).href);
    await expect(page.locator('.plate.wide [data-label]')).toHaveCount(14);
    await expect(page.getByRole('rowheader')).toHaveCount(14);
  });
});

// The browser itself complains of what it refuses, so this does without the quiet page.
plain.describe('a script that is not its own', () => {
  plain.use(use);

  plain('does not run in it', async ({ page }, info) => {
    const path = info.outputPath('with-more.html');
    const more = '<script>document.documentElement.dataset.foreign = ""</script></body>';
    const text = await readFile(file, 'utf8');
    await writeFile(path, text.replace(/<\/body>(?![\s\S]*<\/body>)/, more));
    await open(page, '', path);
    await expect(page.locator('html')).not.toHaveAttribute('data-foreign');
  });
});

test('a copy that it makes of itself works, and would make the very same', async ({
  page,
}, info) => {
  // As `keepOwnText` reads it: all parsed, nothing run but the script of the head.
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      const { lang, innerHTML } = document.documentElement;
      (globalThis as unknown as Record<string, unknown>)['asRead'] ??= { lang, innerHTML };
    });
  });
  const copyOf = async (path: string) => {
    await open(page, '', path);
    return textOf(
      await page.evaluate(
        () => (globalThis as unknown as { asRead: { lang: string; innerHTML: string } }).asRead,
      ),
    );
  };
  const copy = info.outputPath('copy.html');
  const text = await copyOf(file);
  await writeFile(copy, text);
  expect((await copyOf(copy)) === text).toBe(true);
  await settled(page);
  await expect(page.locator('[data-node]')).toHaveCount(14);
});

test('its stage and its notes window go in step', async ({ page }) => {
  await open(page, 'present=2');
  await expectStep(page, 2);
  const notes = await openNotes(page);
  expect(new URL(notes.url()).protocol).toBe('file:');
  await expectNotesAt(notes, 2);
  await notes.keyboard.press('PageDown');
  await expectStep(page, 3);
  await page.keyboard.press('End');
  await expectNotesAt(notes, 12);
  await notes.reload();
  await expectNotesAt(notes, 12);
  await notes.keyboard.press('Home');
  await expectStep(page, 1);
});
