import { placeNames, visit } from './places.ts';
import { expect, test } from './test.ts';

test.use({
  viewport: { width: 1366, height: 768 },
  contextOptions: { reducedMotion: 'reduce' },
  trace: 'off',
});

/** Every animation that ever runs, from the first frame on: a later look would miss the short ones. */
for (const place of placeNames)
  test(`with reduced motion nothing moves on the way: ${place}`, async ({ page }) => {
    await page.addInitScript(() => {
      const moving = new Set<string>();
      Object.assign(window, { moving });
      const watch = () => {
        for (const { effect } of document.getAnimations())
          if (effect instanceof KeyframeEffect)
            moving.add(effect.target?.outerHTML.slice(0, 80) ?? '?');
        requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
    });
    await visit(page, place);
    for (const radio of await page.locator('main .tools [type=radio]').all())
      if (await page.evaluate(() => !document.querySelector('dialog'))) await radio.press('Space');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    const moving = () =>
      page.evaluate(() => [...(window as unknown as { moving: Set<string> }).moving]);
    expect(await moving()).toEqual([]);
  });
