import { expect, test } from './test.ts';
import { open } from './atlas.ts';

test.use({ viewport: { width: 1366, height: 768 } });

test('an address brings back view, partner, panel, search and filter', async ({ page }) => {
  await open(page, 'view=table&partner=lakes&panel=budget&q=la&only=country:FI,country:HU');
  await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked();
  await expect(page.getByRole('tab', { name: 'Budget' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('searchbox', { name: 'Search partners' })).toHaveValue('la');
  await expect(page.getByRole('rowheader')).toHaveText(['South Great Plain', 'Lakes']);
  await page.getByRole('tab', { name: 'Partner', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Lakes', level: 2 })).toBeVisible();
});

test('broken and hostile values are ignored and leave the rest', async ({ page }) => {
  await open(
    page,
    'view=globe&partner=%3Cscript%3E&panel=money&only=country:XX,role:king&q=rome&page=admin&lang=xx&%E0%A4%A',
  );
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked();
  await expect(page.getByRole('searchbox', { name: 'Search partners' })).toHaveValue('rome');
  await expect(page.locator('[data-node]')).toHaveCount(1);
});

test('Back and Forward step through views, partners and panels', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Network' }).check();
  await page.getByRole('button', { name: /^Lakes,/ }).click();
  await page.getByRole('tab', { name: 'Budget' }).click();
  await expect(page).toHaveURL(/#view=network&partner=lakes&panel=budget$/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Lakes', level: 2 })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#view=network$/);
  await expect(page.getByRole('tab', { name: 'Aims' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('radio', { name: 'Network' })).toBeChecked();
});

test('Back never loses the keyboard: it is on the same partner, else on the main content', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('radio', { name: 'Table' }).check();
  const row = page.locator('[data-row="hamburg"]');
  await row.focus();
  await page.goBack();
  await expect(page.locator('[data-node="hamburg"]')).toBeFocused();
  await page.goForward();
  await expect(row).toBeFocused();
  await page.getByRole('searchbox', { name: 'Search partners' }).focus();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Search partners' })).toBeFocused();

  await page.getByRole('link', { name: 'Privacy note' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Privacy note' })).toBeFocused();
  await page.goBack();
  await expect(page.locator('#main')).toBeFocused();
});

test('typing a search leaves no trail of steps', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Table' }).check();
  await page.getByRole('searchbox', { name: 'Search partners' }).pressSequentially('rome');
  await expect(page).toHaveURL(/q=rome/);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked();
});

test('Share copies the address and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'view=network&partner=lakes');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('the title names what is shown', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle('CLUNET: Cluster Policy Networking and Exchange');
  await page.getByRole('button', { name: /^Lakes,/ }).click();
  await expect(page).toHaveTitle('Lakes · CLUNET');
});

test('nothing is asked of any other host', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!)) strangers.push(request.url());
  });
  await open(page);
  for (const view of ['Network', 'Both', 'Table', 'Map'])
    await page.getByRole('radio', { name: view }).check();
  await page.getByRole('button', { name: /^Lakes,/ }).click();
  await expect(page.getByRole('heading', { name: 'Lakes', level: 2 })).toBeVisible();
  expect(strangers).toEqual([]);
});
