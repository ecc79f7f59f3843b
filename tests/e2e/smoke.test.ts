import { expect, isReady, test } from './test.ts';

for (const address of ['', 'sl/']) {
  test(`the page at /${address} opens with all fourteen partners and without a complaint`, async ({
    page,
  }) => {
    await page.goto(address);
    await isReady(page);
    const stage = page.getByRole('application');
    await expect(stage.locator('[data-node]')).toHaveCount(14);
    await expect(stage.locator('svg [data-partner]')).toHaveCount(14);
  });
}
