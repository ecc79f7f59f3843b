import { open } from './atlas.ts';
import { expect, test } from './test.ts';

for (const path of ['', 'sl/'])
  test(`the page at /${path} opens with all fourteen partners`, async ({ page }) => {
    await open(page, '', path);
    const stage = page.getByRole('application');
    await expect(stage.locator('[data-node]')).toHaveCount(14);
    await expect(stage.locator('svg [data-partner]')).toHaveCount(14);
  });
