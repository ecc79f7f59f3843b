/** Taking along what was opened. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { test } from '../test.ts';
import { ask, expect, dialogOf, outcomeOf, read, river, riverNames, show } from './ask.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

async function take(page: Page, form: RegExp) {
  await page.getByRole('button', { name: 'Take along' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: form }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), path: await download.path() };
}

test('each form can be opened again, and the web page runs from the disk', async ({
  page,
  browser,
}) => {
  await ask(page);
  await read(page, 'river.csv', river);
  await show(page);

  const taken = [];
  for (const form of [/JSON\)$/, /CSV/, /^GeoJSON/, /^GEXF/, /^GraphML/])
    taken.push(await take(page, form));
  const made = await take(page, /^Web page/);
  await expect(page.locator('#announcements')).toHaveText(/river-atlas.html has been saved\./);

  await page.getByRole('button', { name: 'Check and mend' }).click();
  for (const { name, path } of taken) {
    await page.getByRole('button', { name: 'Open something else' }).click();
    await page
      .locator('dialog input[type=file]')
      .setInputFiles({ name, mimeType: '', buffer: await readFile(path) });
    await expect(outcomeOf(page)).toHaveText(name);
    await expect(dialogOf(page)).toContainText('5 partners from 5 countries. 5 on the map.');
    await page.getByText('Mend', { exact: true }).click();
    for (const partner of riverNames)
      await expect(
        page.getByRole('textbox', { name: `Partner: ${partner}`, exact: true }),
      ).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Role: River Agency' })).toHaveValue(
      'coordinator',
    );
    await expect(page.getByRole('textbox', { name: 'Town: Weir Works' })).toHaveValue('Szeged');
  }

  expect(made.name).toBe('river-atlas.html');
  // The page's name ends as a browser would save it; what is downloaded here has none.
  const context = await browser.newContext({ offline: true, locale: 'en-GB' });
  const disk = await context.newPage();
  const complaints: string[] = [];
  disk.on('console', (message) => complaints.push(message.text()));
  disk.on('pageerror', ({ message }) => complaints.push(message));
  disk.on('request', (request) => {
    if (!/^(data|blob|file):/.test(request.url())) complaints.push(request.url());
  });
  const text = await readFile(made.path, 'utf8');
  const html = test.info().outputPath(made.name);
  await (await import('node:fs/promises')).writeFile(html, text);
  await disk.goto(pathToFileURL(html).href);
  await expect(disk.locator('html')).toHaveAttribute('data-ready', '');
  await expect(disk).toHaveTitle(/river/);
  await expect(disk.locator('[data-node]')).toHaveCount(5);
  for (const partner of riverNames)
    await expect(disk.getByRole('button', { name: new RegExp(`^${partner},`) })).toBeVisible();
  await disk.getByRole('radio', { name: 'Slovenščina' }).check();
  await expect(disk.getByRole('radio', { name: 'Omrežje', exact: true })).toBeVisible();
  await disk.getByRole('radio', { name: 'English' }).check();
  await disk.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(disk.getByRole('heading', { level: 1 })).toContainText(/river/i);
  await disk.keyboard.press('PageDown');
  await expect(disk.locator('.slide .drawing').first()).toBeVisible();
  expect(complaints).toEqual([]);
  await context.close();

  // Without script: whose page it is, and nothing of the partnership that this site shows.
  const plain = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(pathToFileURL(html).href);
  await expect(still.getByRole('listitem')).toHaveCount(5);
  await expect(still).toHaveTitle(/river/);
  const described = await still.locator('meta[name=description]').getAttribute('content');
  expect(described ?? '').not.toContain('CLUNET');
  await plain.close();
});
