/** What the page may run and ask for. That all else works under it, every other test shows (`test.ts`). */
import { readdir, readFile } from 'node:fs/promises';
import { test as plain, type Page } from '@playwright/test';
import { policyIn } from '../../src/build/policy.ts';
import { open } from './atlas.ts';
import { expect, test } from './test.ts';

const pages = ['', 'index.html', 'sl/', 'sl/index.html', 'clunet-atlas.html'];

test.describe('each page', () => {
  for (const path of pages)
    test(`“${path}” comes with the policy that it says of itself`, async ({ request }) => {
      const response = await request.get(path);
      const sent = response.headers();
      const said = policyIn(await response.text());
      expect(said).toBeTruthy();
      expect(sent['content-security-policy']).toBe(`${said}; frame-ancestors 'self'`);
      expect(sent['x-content-type-options']).toBe('nosniff');
      expect(sent['referrer-policy']).toBe('same-origin');
      expect(sent['permissions-policy']).toContain('camera=()');
      expect(sent['cache-control']).toBe('no-cache');
    });
});

test('files that are named by their content are kept for good', async ({ request }) => {
  const [asset = ''] = await readdir('dist/assets');
  const sent = (await request.get(`assets/${asset}`)).headers();
  expect(sent['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(sent['content-security-policy']).toContain("default-src 'none'");
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['', 'sl/'])
    test(`“${path}” holds no script, style or handler of its own, only data`, async ({ page }) => {
      await page.goto(`./${path}`);
      await expect(
        page.locator('[style], style, base, iframe, object, embed, form[action]'),
      ).toHaveCount(0);
      await expect(page.locator('script:not([src]):not([type="application/json"])')).toHaveCount(0);
      const text = await page.locator('html').innerHTML();
      expect(text).not.toMatch(/<[^>]*\son\w+=/);
    });
});

// The browser itself complains of what it refuses, so these do without the quiet page.
plain.describe('what somebody has put into the page', () => {
  const visible = (page: Page) =>
    page.evaluate(() => ({
      ran: 'ran' in window,
      background: getComputedStyle(document.body).backgroundColor,
    }));

  plain('does not run, show itself or ask for anything', async ({ page, baseURL }) => {
    const { host } = new URL(baseURL ?? '');
    const foreign: string[] = [];
    // What the policy refuses is announced, and fails before it leaves.
    page.on('requestfinished', (request) => {
      if (new URL(request.url()).host !== host) foreign.push(request.url());
    });
    const more =
      '<script>window.ran = 1</script><img src="x" onerror="window.ran = 1">' +
      '<style>body { background: rgb(1, 2, 3) }</style><iframe srcdoc="a"></iframe>' +
      '<script src="https://example.org/a.js"></script><img src="https://example.org/a.png">' +
      '<script src="data:text/javascript,window.ran = 1"></script><base href="https://example.org/">';
    // Without the header, as from a host that sends none: the page's own word must do.
    await page.route(baseURL ?? '', async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({
        contentType: 'text/html',
        body: text.replace('</title>', `</title>${more}`),
      });
    });
    await open(page);
    const { ran, background } = await visible(page);
    expect(ran).toBe(false);
    expect(background).not.toContain('1, 2, 3');
    expect(foreign).toEqual([]);
  });

  plain('cannot make markup or scripts of texts', async ({ page }) => {
    await open(page);
    const refused = await page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          // Out of the debugger's call, which may do what a page may not.
          setTimeout(() => {
            const sinks: Record<string, () => unknown> = {
              innerHTML: () => (document.createElement('p').innerHTML = '<b>a</b>'),
              srcdoc: () => (document.createElement('iframe').srcdoc = '<b>a</b>'),
              eval: () => void (0, eval)('1'),
              Function: () => Reflect.construct(Function, ['return 1']),
              Worker: () => new Worker('assets/worker.js'),
              script: () => (document.createElement('script').src = 'assets/core.js'),
              policy: () =>
                (
                  window as unknown as {
                    trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
                  }
                ).trustedTypes.createPolicy('another', {}),
            };
            const names = Object.keys(sinks).filter((name) => {
              try {
                sinks[name]?.();
                return false;
              } catch {
                return true;
              }
            });
            done(names);
          });
        }),
    );
    expect(refused).toEqual([
      'innerHTML',
      'srcdoc',
      'eval',
      'Function',
      'Worker',
      'script',
      'policy',
    ]);
  });
});

test('no cookie is set, whatever is done', async ({ page, context }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Slovenščina' }).check();
  await page.getByRole('button', { name: 'Dostopnost spletišča' }).click();
  await page.keyboard.press('Escape');
  expect(await context.cookies()).toEqual([]);
  for (const name of await readdir('dist/assets'))
    if (name.endsWith('.js'))
      expect(await readFile(`dist/assets/${name}`, 'utf8'), name).not.toContain('document.cookie');
});
