import { expect, test } from './test.ts';
import { open } from './atlas.ts';

test.use({ viewport: { width: 1366, height: 768 } });

test('the switch changes every word in place, and the choice is kept', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Slovenščina' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sl');
  await expect(page.getByRole('radio', { name: 'Zemljevid' })).toBeChecked();
  await expect(page.getByRole('tabpanel', { name: 'Cilji' }).locator('.aims li')).toHaveCount(6);
  await expect(page).toHaveURL(/lang=sl/);
  await page.goto('about:blank');
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sl');
});

test('an address that names no language is in the chosen one, after Back as after a reload', async ({
  page,
}) => {
  await open(page, 'lang=en');
  await page.getByRole('radio', { name: 'Slovenščina' }).check();
  await expect(page).toHaveURL(/lang=sl/);
  await page.evaluate(() => (location.hash = 'lang=en&view=network'));
  await expect(page.getByRole('radio', { name: 'Network' })).toBeChecked();
  await page.evaluate(() => (location.hash = 'view=table'));
  await expect(page.getByRole('radio', { name: 'Preglednica' })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Preglednica' })).toBeChecked();
});

test('numbers, money and dates follow the language', async ({ page }) => {
  await open(page, 'lang=sl&panel=budget');
  const budget = page.getByRole('tabpanel', { name: 'Proračun' });
  await expect(budget).toContainText('2.022.000,00');
  await expect(budget).toContainText('5,28\u00a0%');
  await page.getByRole('tab', { name: 'Časovnica' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Časovnica' })).toContainText(
    '1. september 2006',
  );
  await page.getByRole('tab', { name: 'Partnerji' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Partnerji' })).toContainText('2 partnerja');
});

test('names keep their own language, marked with it', async ({ page }) => {
  await open(page, 'lang=sl&partner=karlsruhe');
  await expect(page.getByRole('heading', { name: /Karlsruhe/ }).first()).toHaveAttribute(
    'lang',
    'de',
  );
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang=en]')).toHaveText(
    'Cluster Policy Networking and Exchange',
  );
});

test('the Slovene page is Slovene from its first byte', async ({ page, request }) => {
  const html = await (await request.get('./sl/')).text();
  expect(html).toContain('<html lang="sl">');
  expect(html).toContain('Kaj so si partnerji zadali');
  await open(page, '', 'sl/');
  await expect(page.getByRole('radio', { name: 'Zemljevid' })).toBeChecked();
  await expect(page).not.toHaveURL(/lang=/);
});

test.describe('with a Slovene browser', () => {
  test.use({ locale: 'sl-SI' });

  test('a first visit is in Slovene', async ({ page }) => {
    await open(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'sl');
    await expect(page.getByRole('radio', { name: 'Omrežje' })).toBeVisible();
  });

  test('a link that names English is in English', async ({ page }) => {
    await open(page, 'lang=en');
    await expect(page.getByRole('radio', { name: 'Network' })).toBeVisible();
  });
});
