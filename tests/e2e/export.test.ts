import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { open, sideways } from './atlas.ts';
import { headlineOf, noteOf, present } from './present/talk.ts';

test.use({ viewport: { width: 1366, height: 768 } });

async function openExport(page: Page, address = '') {
  await open(page, address);
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('img')).toBeVisible();
  return dialog;
}

async function download(page: Page) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).press('Enter');
  const file = await coming;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** Width and height of a PNG file, and its pixels to the metre where it says so. */
const pngFacts = (png: Buffer) => {
  const density = png.indexOf('pHYs');
  return {
    kind: png.toString('latin1', 1, 4),
    size: [png.readUInt32BE(16), png.readUInt32BE(20)],
    perMetre: density < 0 ? undefined : png.readUInt32BE(density + 4),
  };
};

test('the map is saved as a slide by keys alone, and that is said', async ({ page }) => {
  const dialog = await openExport(page);
  await expect(dialog.getByRole('radio', { name: 'Map' })).toBeChecked();
  const { name, content } = await download(page);
  expect(name).toMatch(/^clunet-map-\d{4}-\d\d-\d\d\.png$/);
  expect(pngFacts(content)).toEqual({ kind: 'PNG', size: [1920, 1080], perMetre: undefined });
  await expect(dialog.getByRole('status')).toHaveText(`File saved: ${name}`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});

for (const [format, size, perMetre] of [
  [/3840/, [3840, 2160], undefined],
  [/A4 paper, PNG/, [3508, 2480], 11811],
] as const)
  test(`a picture of ${size.join(' by ')} pixels has exactly these`, async ({ page }) => {
    const dialog = await openExport(page, 'view=network');
    await expect(dialog.getByRole('radio', { name: 'Network' })).toBeChecked();
    await dialog.getByRole('radio', { name: format }).check();
    const { name, content } = await download(page);
    expect(name).toMatch(/^clunet-network-/);
    expect(pngFacts(content)).toEqual({ kind: 'PNG', size, perMetre });
  });

test('the SVG stands alone: well-formed, in its font, without a request', async ({ page }) => {
  const dialog = await openExport(page, 'partner=ljubljana-rra-lur&lang=en');
  await dialog.getByRole('radio', { name: /A4 paper, SVG/ }).check();
  await expect(dialog.getByRole('img')).toHaveAttribute('src', /297mm/);
  const { name, content } = await download(page);
  expect(name).toMatch(/\.svg$/);
  const text = content.toString('utf8');
  expect(text).toContain('City of Ljubljana / RRA LUR, Ljubljana, Slovenia');

  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.route('**/picture.svg', (route) =>
    route.fulfill({ body: content, contentType: 'image/svg+xml' }),
  );
  await page.goto('./picture.svg');
  const seen = await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
    return {
      root: document.documentElement.localName,
      fonts: [...document.fonts].map(
        ({ family, status }) => `${family.replaceAll('"', '')} ${status}`,
      ),
      names: document.querySelectorAll('[data-label]').length,
    };
  });
  expect(seen.root).toBe('svg');
  expect(seen.names).toBe(14);
  expect(new Set(seen.fonts)).toEqual(new Set(['Atkinson Hyperlegible Next loaded']));
  expect(
    requests.filter((url) => !url.startsWith('data:') && !url.endsWith('picture.svg')),
  ).toEqual([]);
});

test('the pixels are in the font too: the picture is as the same SVG on the page', async ({
  page,
}) => {
  const dialog = await openExport(page, 'view=network');
  const { content } = await download(page);
  const shown = await dialog.getByRole('img').getAttribute('src');
  const differing = await page.evaluate(
    async ([png, svg]) => {
      const pixels = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = new OffscreenCanvas(1920, 1080);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0, 1920, 1080);
        return context.getImageData(0, 0, 1920, 1080).data;
      };
      const without = svg.replace(/%40font-face/g, '%40no-face');
      const [saved, right, wrong] = [await pixels(png), await pixels(svg), await pixels(without)];
      const apart = (a: Uint8ClampedArray, b: Uint8ClampedArray) =>
        a.reduce((sum, value, index) => sum + (Math.abs(value - b[index]!) > 32 ? 1 : 0), 0);
      return { saved: apart(saved, right), fallback: apart(wrong, right) };
    },
    [`data:image/png;base64,${content.toString('base64')}`, shown ?? ''] as const,
  );
  expect(differing.saved).toBe(0);
  expect(differing.fallback).toBeGreaterThan(10_000);
});

test('only the names asked for are written, and the filter holds', async ({ page }) => {
  const dialog = await openExport(page, 'partner=lakes&only=country:DE');
  const image = dialog.getByRole('img');
  const source = async () => decodeURIComponent((await image.getAttribute('src')) ?? '');
  expect(await source()).toContain('of 14 partners shown.');
  await dialog.getByRole('radio', { name: 'Only the selected partner' }).check();
  await expect
    .poll(async () => (await source()).match(/data-label="[\w-]+"/g))
    .toEqual(['data-label="lakes"']);
});

test('a step of the tour is taken while it is presented, and any other in its place', async ({
  page,
}) => {
  await present(page, 6);
  await page.mouse.move(400, 300);
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const image = dialog.getByRole('img');
  await expect(image).toBeVisible();
  const what = dialog.getByRole('combobox', { name: 'What' });
  await expect(what).toHaveValue('6');
  const source = async () => decodeURIComponent((await image.getAttribute('src')) ?? '');
  expect(await source()).toContain(headlineOf(6));
  expect(await source()).not.toContain(noteOf(6).slice(0, 25));
  await expect(dialog.getByRole('radio', { name: 'Map' })).toHaveCount(0);

  await what.selectOption(`Step 5: ${headlineOf(5)}`);
  await expect.poll(source).toContain(headlineOf(5));
  const { name, content } = await download(page);
  expect(name).toMatch(/^clunet-step-5-\d{4}-\d\d-\d\d\.png$/);
  expect(pngFacts(content)).toEqual({ kind: 'PNG', size: [1920, 1080], perMetre: undefined });

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlineOf(6));
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});

test('from the atlas the view as shown comes first, and the steps are offered', async ({
  page,
}) => {
  const dialog = await openExport(page);
  const what = dialog.getByRole('combobox', { name: 'What' });
  await expect(what.getByRole('option')).toHaveCount(13);
  await expect(what).toHaveValue('0');
  await what.selectOption({ index: 9 });
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', /Preview: /);
  await what.selectOption('View as shown');
  await expect(dialog.getByRole('radio', { name: 'Map' })).toBeChecked();
});

test('the picture is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openExport(page);
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Picture copied.');
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
  );
  expect(types).toContain('image/png');
});

test('a failure is said', async ({ page }) => {
  const dialog = await openExport(page);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await dialog.getByRole('button', { name: 'Download' }).click();
  await expect(dialog.getByRole('status')).toContainText('could not be made');
});

test('the index leads to it where the header has no room, and it keeps to a narrow screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '', 'sl/');
  await page.getByRole('button', { name: 'Kazalo strani' }).click();
  await page.getByRole('combobox').fill('izvoz');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Izvoz' });
  await expect(dialog.getByRole('img')).toBeVisible();
  expect(await sideways(page)).toBe(0);
  expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
});
