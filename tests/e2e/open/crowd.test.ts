/** A partnership of a thousand: drawn, walked, searched, filtered, presented like any other. */
import { generatedNetwork } from '../../fixtures/generated.ts';
import { test } from '../test.ts';
import { ask, dialogOf, expect, read, show } from './ask.ts';

const count = 1000;
const document = JSON.stringify(generatedNetwork(count, 'star'));

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

test('a thousand partners are drawn, and the keyboard walks among them', async ({ page }) => {
  await ask(page);
  await read(page, 'thousand.json', document);
  await expect(dialogOf(page)).toContainText('1,000 partners');
  await show(page);
  const map = page.getByRole('application', { name: 'Partner map, 1,000 partners' });
  await expect(map).toBeVisible();
  await expect(map.locator('[data-label]')).not.toHaveCount(0);

  const rows = page.locator('#partner-table tbody tr');
  await expect(rows).toHaveCount(100);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = paper.match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length, 'on paper nobody is left out').toBeGreaterThan(15);
  await expect(rows).toHaveCount(100);

  await map.focus();
  await page.keyboard.press('Enter');
  const met = page.locator('[data-node]:focus');
  await expect(met).toHaveCount(1);
  const first = await met.getAttribute('data-node');
  await page.keyboard.press('ArrowRight');
  await expect(met).not.toHaveAttribute('data-node', first ?? '');
  const name = ((await met.textContent()) ?? '').split(',')[0]?.trim() ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Partner', exact: true })).toContainText(name);
  await page.keyboard.press('Escape');
  await expect(met).toHaveCount(1);

  await page.getByRole('radio', { name: 'Network', exact: true }).check();
  await expect(page.getByRole('application', { name: /network, 1,000 partners/ })).toBeVisible();
  await page.getByRole('radio', { name: 'Table', exact: true }).check();
  await expect(page.getByRole('table', { name: 'Partners' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search partners' }).fill('finland');
  await expect(page.getByText(/^\d+ of 1,000 partners shown\.$/)).toBeVisible();
});

test('the panel lists a thousand in parts, and goes on with whom the filter hides in every view', async ({
  page,
}) => {
  await ask(page);
  await read(page, 'thousand.json', document);
  await show(page);
  await page.getByRole('tab', { name: 'Partner', exact: true }).click();
  const panel = page.getByRole('tabpanel', { name: 'Partner', exact: true });
  const names = panel.getByRole('listitem').getByRole('link');
  await expect(names).toHaveCount(100);
  const first = (await names.first().textContent()) ?? '';
  const parts = panel.getByRole('navigation', { name: 'Parts of the list' });
  await parts.getByRole('button', { name: 'Next' }).click();
  await expect(parts).toContainText('101–200 of 1,000');
  await expect(names.first()).not.toHaveText(first);

  const chosen = (await names.first().textContent()) ?? '';
  await names.first().click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(chosen);
  await page.getByRole('searchbox', { name: 'Search partners' }).fill('nobody has such a name');
  for (const [view, role] of [
    ['Network', 'application'],
    ['Table', 'table'],
    ['Map', 'application'],
  ] as const) {
    await page.getByRole('radio', { name: view, exact: true }).check();
    await expect(page.getByRole(role)).toBeVisible();
  }
  await expect(page).toHaveURL(/partner=/);
});

test('without stated links the network says so and draws none', async ({ page }) => {
  await ask(page, 'view=network');
  await read(
    page,
    'list.csv',
    'Name,Role,Town,Country\nA,lead,Graz,AT\nB,lead,Kranj,SI\nC,,Lahti,FI\n',
  );
  await show(page);
  await page.getByRole('radio', { name: 'Network', exact: true }).check();
  await expect(page.locator('[data-node]')).toHaveCount(3);
  await expect(page.locator('.drawing .links path')).toHaveCount(0);
  await expect(page.getByText('No links are known', { exact: false })).toBeVisible();
  await expect(page.locator('.key').getByText('Coordinators 2')).toBeVisible();
});
