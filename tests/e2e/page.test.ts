import { expect, test } from './test.ts';
import { open, settled } from './atlas.ts';

test.use({ viewport: { width: 1366, height: 768 } });

for (const path of ['', 'sl/'])
  test(`/${path} hydrates what was prerendered without a complaint and keeps the base map`, async ({
    page,
    request,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() !== 'info') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const html = await (await request.get(`./${path}`)).text();
    const land = /class="land" d="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(land.length).toBeGreaterThan(1000);
    await open(page, '', path);
    await settled(page);
    expect((await page.locator('#base-map .land').getAttribute('d'))?.length).toBe(land.length);
    expect(complaints).toEqual([]);
  });

test('nothing moves while the page comes to life', async ({ page }) => {
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
      document.documentElement.dataset['shift'] = String(shift);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page);
  await settled(page);
  expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBe(0);
});

test('print gives one clean page with map, table, aims, budget and timeline', async ({ page }) => {
  await open(page, 'view=network&panel=partners');
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    'latin1',
  );
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-map [data-label]')).toHaveCount(14);
  await expect(page.getByRole('rowheader')).toHaveCount(14);
  for (const heading of ['What the partners set out to do', 'Whole budget', '36 months'])
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  for (const control of ['Filter', 'Share', 'Zoom in'])
    await expect(page.getByText(control, { exact: true })).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.print-map')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('map, names, table, aims, budget and timeline can be read', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.plate.wide [data-label]')).toHaveCount(14);
    await expect(page.locator('.plate.wide')).toBeVisible();
    await expect(page.getByRole('rowheader')).toHaveCount(14);
    await expect(page.getByRole('rowheader').last()).toBeVisible();
    for (const heading of ['What the partners set out to do', 'Whole budget', '36 months'])
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });

  test('a telephone gets Europe with Canada in a frame', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./sl/');
    await expect(page.locator('.plate.narrow')).toBeVisible();
    await expect(page.locator('.plate.wide')).toBeHidden();
    await expect(page.locator('.plate.narrow .inset-name')).toHaveText('Kanada');
  });
});
