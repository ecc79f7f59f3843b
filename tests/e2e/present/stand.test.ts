import { expect, test } from '../test.ts';
import { expectStep, present, tour } from './talk.ts';

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

test('a stand goes round by itself, gives way to who touches it, and goes on', async ({ page }) => {
  await page.clock.install();
  await present(page, 11, '&kiosk=1');
  const secondsOf = (step: number) => (tour[step - 1]?.seconds ?? 0) * 1000;
  await page.clock.runFor(secondsOf(11) + 1000);
  await expectStep(page, 12);
  await page.clock.runFor(secondsOf(12) + 1000);
  await expectStep(page, 1);
  await page.mouse.click(300, 400);
  await expect(page.getByRole('application', { name: /Partner map/ })).toBeVisible();
  await page.clock.runFor(61_000);
  await expectStep(page, 1);
  await page.clock.runFor(secondsOf(1) + 1000);
  await expectStep(page, 2);
});

test('A plays the talk and stops at its end', async ({ page }) => {
  await page.clock.install();
  await present(page, 12);
  await page.keyboard.press('a');
  await page.clock.runFor(((tour[11]?.seconds ?? 0) + 1) * 1000);
  await expectStep(page, 12);
  await expect(page.locator('#announcements')).toHaveText(/This is the last step/);
});
