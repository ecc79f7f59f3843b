import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { test as plain, type Page, type TestInfo } from '@playwright/test';
import readQr from 'jsqr';
import type { Language } from '../../../src/text/messages.ts';
import { expect, test } from '../test.ts';
import { partsPage } from './page.ts';

let pageIn: Awaited<ReturnType<typeof partsPage>>;
// One worker: the page is built once.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  pageIn = await partsPage();
});

const beside = '<link rel="alternate" id="one-file" href="./clunet-atlas.html">';

/** Opens the parts as a page of a website, with or without the one file beside it. */
async function onTheWeb(page: Page, language: Language = 'en', hash = '') {
  await page.route('**/parts.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: pageIn(language, beside) }),
  );
  await page.goto(`./parts.html${hash}`);
}

/** Writes the parts as one file on this disk and opens it. */
async function fromDisk(page: Page, info: TestInfo, text = pageIn('en'), name = 'parts.html') {
  const file = info.outputPath(name);
  await writeFile(file, text);
  await page.goto(pathToFileURL(file).href);
}

/** Presses the button, and reads what the browser then saves. */
async function saved(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download this presentation' }).press('Enter'),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

test.describe('the presentation', () => {
  test('is saved from the web as the file that the build wrote', async ({ page }) => {
    await onTheWeb(page);
    const { name, text } = await saved(page);
    expect(name).toBe('clunet-atlas.html');
    expect(text === (await readFile('dist/clunet-atlas.html', 'utf8'))).toBe(true);
    await expect(page.getByRole('status')).toContainText('is saving clunet-atlas.html');
  });

  // The browser itself complains of a request that is broken off, so this does without the quiet page.
  plain('that cannot be fetched says so, and can be tried again', async ({ page }) => {
    await onTheWeb(page, 'sl');
    await page.route('**/clunet-atlas.html', (route) => route.abort(), { times: 1 });
    const button = page.getByRole('button', { name: 'Prenesi to predstavitev' });
    await button.click();
    await expect(page.getByRole('status')).toContainText('Poskusite znova');
    await button.click();
    await expect(page.getByRole('status')).toContainText('shranjuje datoteko clunet-atlas.html');
  });

  test('saves itself from a disk, and a copy saves the very same', async ({ page }, info) => {
    await fromDisk(page, info);
    const first = await saved(page);
    expect(first.name).toBe('clunet-atlas.html');
    // Nothing that the script has drawn came along.
    expect(first.text.endsWith('</script></body></html>')).toBe(true);
    await fromDisk(page, info, first.text, 'copy.html');
    expect((await saved(page)).text === first.text).toBe(true);
  });
});

test.describe('the link for the audience', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`can be read off the ${colorScheme} screen, and stands there in words`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 240, height: 480 });
      await onTheWeb(page, 'en', '#present=7');
      const address = page.url();
      const code = page.getByRole('img', { name: 'QR code with this address' });
      await expect(page.getByRole('link', { name: address })).toBeVisible();
      const png = (await code.screenshot()).toString('base64');
      const { data, width, height } = await page.evaluate(async (source) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const pixels = context?.getImageData(0, 0, image.width, image.height);
        return { data: [...(pixels?.data ?? [])], width: image.width, height: image.height };
      }, png);
      expect(readQr(new Uint8ClampedArray(data), width, height)?.data).toBe(address);
    });

  test('is not offered by a file on a disk', async ({ page }, info) => {
    await fromDisk(page, info);
    await expect(page.getByText('A link for the audience needs an atlas on the web')).toBeVisible();
    await expect(page.getByRole('img')).toHaveCount(0);
    await expect(page.getByRole('link')).toHaveCount(0);
  });
});
