/** Real keys of real layouts: the only way to a true AltGr. Everything else is in the matcher's unit test. */
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { browserArgs, findDesktopBrowser } from '../browser.mjs';
import { missingForDesktop, openDesktop } from '../desktop.mjs';
import { open } from './atlas.ts';

const missing = missingForDesktop();
test.skip(
  missing.length > 0 || process.platform !== 'linux',
  `Real keys need a display of their own: install ${missing.join(', ') || 'Linux'}.`,
);
// In one worker and in this order: there is one keyboard.
test.describe.configure({ mode: 'default', timeout: 120_000 });

/** What AltGr makes of V, N, K, S, D and U. A US keyboard has nothing there. */
const layouts = { si: /^@}ł„“↓$/, hu: /^@}łđĐ€$/, de: /^[„“]”ĸ[ßſ]ð↓$/, us: /^vnksdu$/ };
const letters = ['v', 'n', 'k', 's', 'd', 'u'];

/** What each chord shows; the last two leave no dialog. */
const chords = [
  ['ctrl+u', 'Website accessibility'],
  ['ctrl+alt+k', 'Website index'],
  ['ctrl+alt+s', 'Contact'],
  ['ctrl+alt+n', 'Newsletter'],
  ['ctrl+alt+v', undefined],
  ['ctrl+alt+d', undefined],
] as const;

let desktop: Awaited<ReturnType<typeof openDesktop>>;
let browser: Browser;
let page: Page;

test.beforeAll(async ({ baseURL }) => {
  desktop = await openDesktop();
  const executablePath = findDesktopBrowser();
  browser = await chromium.launch({
    headless: false,
    env: desktop.env,
    args: [...browserArgs, '--window-size=1366,900'],
    ...(executablePath && { executablePath }),
  });
  page = await browser.newPage({ ...(baseURL && { baseURL }), viewport: null });
  await open(page);
  // Keys go to the window that the window manager holds active.
  await page.bringToFront();
  desktop.keys('search', '--sync', '--onlyvisible', '--class', 'chrom', 'windowactivate', '--sync');
});

test.afterAll(async () => {
  await browser.close();
  desktop.close();
});

const mail = () => page.getByLabel('E-mail address');

async function toMailField(form: 'Contact' | 'Newsletter' = 'Contact') {
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await page.getByRole('button', { name: form, exact: true }).click();
  await mail().click();
  await expect(mail()).toBeFocused();
}

/** A dialog by its name; without one the main content, or after "home" the page's heading, has the focus. */
async function expectOpen(name: string | undefined) {
  if (!name) {
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('main:focus, h1:focus')).toHaveCount(1);
    return;
  }
  await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
}

for (const [layout, text] of Object.entries(layouts))
  test.describe(`on the layout ${layout}`, () => {
    test('letters typed with AltGr are text and nothing else', async () => {
      desktop.useLayout(layout);
      await toMailField();
      await mail().fill('');
      for (const letter of letters)
        desktop.keys('keydown', 'ISO_Level3_Shift', 'key', letter, 'keyup', 'ISO_Level3_Shift');
      await expect(mail()).toHaveValue(text);
      await expect(mail()).toBeFocused();
      await expectOpen('Contact');
    });

    test('every chord acts in a text field and on a button', async () => {
      desktop.useLayout(layout);
      for (const [keys, dialog] of chords)
        await test.step(keys, async () => {
          await toMailField(dialog === 'Contact' ? 'Newsletter' : 'Contact');
          desktop.keys('key', keys);
          await expectOpen(dialog);

          await page.keyboard.press('Escape');
          await page.getByRole('button', { name: 'Website index', exact: true }).focus();
          desktop.keys('key', keys);
          await expectOpen(dialog);
        });
      // Ctrl+U shows no source of the page.
      expect(browser.contexts().flatMap((context) => context.pages())).toHaveLength(1);
    });
  });
