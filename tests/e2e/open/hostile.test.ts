/** Files that mean no good, or are none; browsers that keep nothing. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { test } from '../test.ts';
import {
  ask,
  expect,
  choose,
  dialogOf,
  drop,
  errorsOf,
  outcomeOf,
  read,
  river,
  show,
} from './ask.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const again = async (page: Page) => {
  await page.getByRole('button', { name: 'Open something else' }).click();
  await expect(page.locator('dialog input[type=file]')).toBeFocused();
};

test('what is no partnership is refused with a reason, and the next file is asked for', async ({
  page,
}) => {
  await ask(page);
  const bomb = '['.repeat(200_000);
  const laughs = '<!DOCTYPE gexf [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><gexf>&b;</gexf>';
  for (const [name, content, reason] of [
    ['empty.csv', '', 'There is nothing in empty.csv.'],
    ['noise.csv', Buffer.from([0, 1, 2, 0, 0, 255, 0, 7]), 'noise.csv holds no text'],
    ['photo.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'photo.png holds no text'],
    ['half.json', '{"version": 1, "partners": [', ''],
    ['other.json', '{"hello": "world"}', ''],
    ['deep.json', bomb, ''],
    ['deep2.json', `{"partners":${bomb}${']'.repeat(200_000)}}`, ''],
    ['laughs.gexf', laughs, 'declares its own entities'],
    ['page.html', '<html><script>window.ran = true</script></html>', 'does not know what kind'],
    ['header.csv', 'Name,Town,Country\n', 'no partners'],
    ['fake.xlsx', Buffer.from('504b0304000000', 'hex'), ''],
  ] as const) {
    await read(page, name, content);
    await expect(dialogOf(page)).toContainText('No partnership could be read from this.');
    await expect(errorsOf(page)).not.toHaveCount(0);
    await expect(errorsOf(page).first()).toContainText(reason);
    await expect(page.getByRole('button', { name: 'Show the atlas' })).toHaveCount(0);
    await again(page);
  }
  // What was open is untouched.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('application', { name: 'Partner map, 14 partners' })).toBeVisible();
});

test('what cells hold is shown as text and never runs', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (one) => {
    dialogs.push(one.message());
    void one.dismiss();
  });
  const evil = [
    '<script>window.ran=1</script>',
    '<img src=x onerror=window.ran=1>',
    '"><svg onload=window.ran=1>',
    '{{constructor}} ${window.ran=1} {@html 1}',
    '</script><script>window.ran=1</script>',
  ];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = evil.map((text, index) =>
    [text, text, index ? 'partner' : 'coordinator', 'Graz', 'AT', 'javascript:window.ran=1']
      .map(quoted)
      .join(','),
  );
  await ask(page);
  const name = '<img src=x onerror=window.ran=1>.csv';
  await read(page, name, `Name,Short name,Role,Town,Country,Website\n${rows.join('\n')}`);
  await expect(dialogOf(page)).toContainText('5 partners from 1 country.');
  await page.getByText('Mend', { exact: true }).click();
  await page.getByText('What the columns hold', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: `Partner: ${evil[0]}` })).toBeVisible();
  await show(page);
  for (const view of ['Network', 'Table', 'Map'])
    await page.getByRole('radio', { name: view, exact: true }).check();
  const node = page.locator('[data-node]').first();
  await node.click();
  await expect(page.getByRole('tabpanel', { name: 'Partner', exact: true })).toContainText('<');
  await expect(page.locator('a[href^="javascript:" i]')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(dialogs).toEqual([]);
});

/** What happens in the dialog, in order; and a click on something else, as soon as there is work. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = [];
    (window as { seen?: string[] }).seen = seen;
    const note = (what: string) => {
      if (!seen.includes(what)) seen.push(what);
    };
    new MutationObserver(() => {
      if (document.querySelector('#open-outcome')) note('outcome');
      else if (document.querySelector('dialog progress') && !seen.includes('work')) {
        note('work');
        // As a click comes: after whatever the page is busy with.
        setTimeout(() => document.querySelector<HTMLElement>('dialog h2')?.click());
      }
    }).observe(document, { childList: true, subtree: true, attributes: true });
    document.addEventListener('click', () => seen.includes('work') && note('click'));
  });

test('a very large file leaves the page answering, can be given up, and is cut with a word', async ({
  page,
}) => {
  await ask(page);
  await read(page, 'river.csv', river);
  const line = `${'Very Long Name of an Agency '.repeat(6)},partner,Graz,Austria,\n`;
  const many = 100_001;

  // Given up: what had been read is still there.
  await drop(page, 'large.csv', 'Name,Role,Town,Country,Website\n', line, many);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(outcomeOf(page)).toHaveText('river.csv');
  await expect(outcomeOf(page)).toBeFocused();
  await expect(dialogOf(page)).toContainText('5 partners from 5 countries.');

  await again(page);
  await watch(page);
  await drop(page, 'large.csv', 'Name,Role,Town,Country,Website\n', line, many);
  await expect(outcomeOf(page)).toHaveText('large.csv');
  expect(await page.evaluate(() => (window as { seen?: string[] }).seen)).toEqual([
    'work',
    'click',
    'outcome',
  ]);
  await expect(dialogOf(page)).toContainText('Only the first 100000 rows were read.');
});

test('where the browser keeps nothing it opens all the same, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get: refuse });
  });
  await ask(page);
  await choose(page, 'river.csv', river);
  await show(page);
  await expect(page.getByText('This browser keeps nothing', { exact: false })).toBeVisible();
  await expect(page.locator('[data-node]')).toHaveCount(5);
  await page.getByRole('button', { name: 'Close and forget' }).click();
  await expect(page.getByRole('application', { name: 'Partner map, 14 partners' })).toBeVisible();
});

test('a document of somebody else decides neither what runs nor where forms go', async ({
  page,
}) => {
  const mark = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
  const text = (await readFile('data/clunet.json', 'utf8'))
    .replace('"acronym": "CLUNET"', JSON.stringify({ acronym: `<b>X</b>` }).slice(1, -1))
    .replace(
      '"web": "https://rralur.si"',
      '"web": "https://rralur.si", "formEndpoint": "https://collector.example/form"',
    );
  const document = JSON.parse(text) as { partners: { name: string }[]; summary: object };
  for (const partner of document.partners) partner.name += mark;
  document.summary = { en: mark, sl: mark };
  await ask(page);
  await read(page, 'evil.json', JSON.stringify(document));
  await show(page);
  await page.getByRole('radio', { name: 'Table', exact: true }).check();
  await expect(page.getByRole('rowheader').first()).toContainText('onerror=');
  await page.getByRole('tab', { name: 'Aims', exact: true }).click();
  await expect(page.getByRole('tabpanel', { name: 'Aims' })).toContainText('<script>');
  await page.getByRole('button', { name: 'Contact', exact: true }).click();
  await expect(page.getByText('This form sends nothing by itself')).toBeVisible();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
