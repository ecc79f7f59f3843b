import type { Route } from '@playwright/test';
import { expect, test } from './test.ts';
import { open } from './atlas.ts';

test.use({ viewport: { width: 1366, height: 768 } });

test('a partner is told with all that is known, and every fact with its source', async ({
  page,
}) => {
  await open(page, 'partner=ljubljana-rra-lur');
  const panel = page.getByRole('tabpanel', { name: 'Partner', exact: true });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('City of Ljubljana / RRA LUR');
  await expect(panel.getByText('Mestna občina Ljubljana')).toHaveAttribute('lang', 'sl');
  await expect(panel).toContainText('1,469 km to the south-east');
  await expect(panel).toContainText('EUR 106,660.90');
  await expect(panel).toContainText('5.28% of EUR 2,022,000.00');
  await expect(panel.getByRole('link', { name: 'rralur.si', exact: true })).toHaveAttribute(
    'href',
    'https://rralur.si',
  );
  await expect(panel.getByText('Partner 11 of 14')).toBeVisible();
});

test('an organisation that no longer exists is said to be gone, with no dead link', async ({
  page,
}) => {
  await open(page, 'partner=nwda');
  const panel = page.getByRole('tabpanel', { name: 'Partner', exact: true });
  await expect(panel).toContainText('Closed');
  await expect(panel).toContainText('No website any more');
  await expect(panel.locator('dl').getByRole('link', { name: /nwda/ })).toHaveCount(0);
});

test('an inferred identity is shown as inferred, an unknown end as unknown', async ({ page }) => {
  await open(page, 'partner=south-great-plain');
  const panel = page.getByRole('tabpanel', { name: 'Partner', exact: true });
  await expect(panel.getByText('inferred', { exact: true })).toBeVisible();
  await expect(panel).toContainText('Not known');
});

test('previous and next walk the partners in the page’s order', async ({ page }) => {
  await open(page, 'partner=ljubljana-rra-lur');
  const panel = page.getByRole('tabpanel', { name: 'Partner', exact: true });
  await panel.getByRole('link', { name: 'South Great Plain →' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('South Great Plain');
  await panel.getByRole('link', { name: '← Ljubljana / RRA LUR' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('City of Ljubljana / RRA LUR');
});

test('a source mark leads to its source and back, and leaves the address alone', async ({
  page,
}) => {
  await open(page, 'panel=aims');
  const before = page.url();
  const mark = page.getByRole('link', { name: /^Source 1:/ }).first();
  await mark.click();
  const entry = page.locator('li:focus');
  await expect(entry).toContainText('The project’s own page');
  await page.getByRole('link', { name: 'Back to the text' }).first().click();
  await expect(mark).toBeFocused();
  expect(page.url()).toBe(before);
});

test('the aims, both themes and both wordings of the title are there', async ({ page }) => {
  await open(page, 'panel=aims');
  const panel = page.getByRole('tabpanel', { name: 'Aims' });
  await expect(panel.locator('.aims li')).toHaveCount(6);
  await expect(panel.locator('.themes li')).toHaveText([/Internationalisation/, /Incubation/]);
  await expect(panel).toContainText('Cluster Policy Networking and Exchange via the Themes of');
  await expect(panel).toContainText('Cluster Networking and Exchange via the Themes of');
});

test('the budget names the one known share and one honest block for the rest', async ({ page }) => {
  await open(page, 'panel=budget');
  const panel = page.getByRole('tabpanel', { name: 'Budget' });
  await expect(panel).toContainText('EUR 2,022,000.00');
  await expect(panel).toContainText('100%');
  await expect(panel).toContainText('EUR 106,660.90');
  await expect(panel).toContainText('5.28% of the whole');
  await expect(panel).toContainText('Not broken down on the project’s page');
  await expect(panel).toContainText('EUR 1,915,339.10');
});

test('the timeline tells the period, its length and how long ago it ended', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-23T12:00:00Z');
  await open(page, 'panel=timeline');
  const panel = page.getByRole('tabpanel', { name: 'Timeline' });
  await expect(panel).toContainText('1 September 2006 to 31 August 2009');
  await expect(panel).toContainText('36 months (1,096 days)');
  await expect(panel).toContainText('Ended 17 years and 2 months ago');
  await expect(panel.locator('svg .year')).toHaveCount(3);
  await expect(panel.locator('svg .half-year')).toHaveCount(3);
});

test('the partners are listed by country', async ({ page }) => {
  await open(page, 'panel=partners');
  const panel = page.getByRole('tabpanel', { name: 'Partners' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('14 partners in 9 countries');
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText([
    /^Canada 1 partner/,
    /^Finland/,
    /^France 2 partners/,
    /^Germany 3 partners/,
    /^Hungary/,
    /^Italy/,
    /^Slovenia/,
    /^Spain/,
    /^United Kingdom/,
  ]);
  await panel.getByRole('link', { name: 'Lakes' }).click();
  await expect(page.getByRole('heading', { name: 'Lakes', level: 2 })).toBeVisible();
});

test('arrow keys, Home and End move between the tabs', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: 'Aims' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Budget' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Budget' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Partners' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Partner', exact: true })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.getByRole('tab', { name: 'Partner', exact: true })).toBeFocused();
});

test('the focus stays on its link, and the link where it is seen, when the text’s component comes', async ({
  page,
}) => {
  const held: Route[] = [];
  await page.route(/contents-.*\.js$/, (route) => void held.push(route));
  await open(page);
  await page.getByRole('tab', { name: 'Aims' }).focus();
  const mark = page
    .locator('#panel-aims')
    .getByRole('link', { name: /^Source 1:/ })
    .last();
  await mark.focus();
  const before = await mark.elementHandle();
  const place = await mark.boundingBox();
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.continue();
  await expect.poll(() => before.evaluate((link) => link.isConnected)).toBe(false);
  await expect(mark).toBeFocused();
  expect(await mark.boundingBox()).toEqual(place);
});

test('all sources stand on a page of their own', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'All sources' }).click();
  await expect(page.getByRole('heading', { name: 'All sources' })).toBeFocused();
  await expect(page).toHaveURL(/#page=sources$/);
  await page.getByRole('link', { name: 'Back to the atlas' }).click();
  await expect(page.getByRole('application')).toBeVisible();
});
