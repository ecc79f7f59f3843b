import { expect, test } from './test.ts';
import { open } from './atlas.ts';

test.use({ viewport: { width: 1366, height: 768 } });

test('searching narrows map, list and table alike, accents or not', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox', { name: 'Search partners' }).fill('mediterranee');
  await expect(page.locator('.state').filter({ hasText: '1 of 14' })).toBeVisible();
  await expect(page.locator('[data-node]')).toHaveCount(1);
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page.getByRole('rowheader')).toHaveText(['Méditerranée Technologies']);
  await page.getByRole('tab', { name: 'Partners' }).click();
  await expect(
    page.getByRole('tabpanel', { name: 'Partners' }).getByRole('link', { name: /Méditerranée/ }),
  ).toBeVisible();
});

test('Enter in the search opens the first partner found', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox', { name: 'Search partners' }).fill('lahti');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lakes', level: 2 })).toBeVisible();
});

test('a search without a hit says so and leads back', async ({ page }) => {
  await open(page, 'view=table');
  await page.getByRole('searchbox', { name: 'Search partners' }).fill('atlantis');
  await expect(page.locator('.state').filter({ hasText: 'No partners match' })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).first().click();
  await expect(page.getByRole('rowheader')).toHaveCount(14);
  await expect(page.getByRole('searchbox', { name: 'Search partners' })).toHaveValue('');
});

test('the filter counts, narrows by role, country and kind, and clears', async ({ page }) => {
  await open(page);
  await page.getByText('Filter', { exact: true }).click();
  const germany = page.getByRole('checkbox', { name: 'Germany 3' });
  await germany.check();
  await expect(page.locator('[data-node]')).toHaveCount(3);
  await expect(page.locator('[data-partner]')).toHaveCount(14);
  await page.getByRole('checkbox', { name: /^Public authority 2/i }).check();
  await expect(page.locator('[data-node]')).toHaveCount(2);
  await expect(page).toHaveURL(/only=country:DE,kind:public-authority/);
  await page.keyboard.press('Escape');
  await expect(germany).toBeHidden();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('[data-node]')).toHaveCount(14);
});

test('a partner set aside by the filter stays selected when it was', async ({ page }) => {
  await open(page, 'partner=lakes&only=country:DE');
  await expect(page.getByRole('heading', { name: 'Lakes', level: 2 })).toBeVisible();
  await expect(page.locator('[data-label]')).not.toHaveCount(0);
});
