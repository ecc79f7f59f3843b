/** How far the arrow keys carry on the stage as it stands on the screen. */
import type { Page } from '@playwright/test';
import { open, settled } from './atlas.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const arrows = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];
type Ways = ReadonlyMap<string, readonly string[]>;

/** Where each arrow leads from each partner. Coming by Tab or click, one remembers no way back. */
async function ways(page: Page): Promise<Ways> {
  const nodes = page.locator('[data-node]');
  const ids = await nodes.evaluateAll((all) => all.map((node) => node.dataset['node'] ?? ''));
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLElement).dataset['node'] ?? '');
  // The first key waits for its code; the rest are answered at once.
  await nodes.first().press('End');
  await expect(nodes.last()).toBeFocused();
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const to: string[] = [];
    for (const arrow of arrows) {
      await page.getByRole('application').focus();
      await page.locator(`[data-node="${id}"]`).focus();
      await page.keyboard.press(arrow);
      to.push(await focused());
    }
    found.set(id, to);
  }
  return found;
}

/** The longest of the shortest ways from one partner to all others; undefined where one is not reached. */
function longestFrom(start: string, ways: Ways): number | undefined {
  const steps = new Map([[start, 0]]);
  for (const [here, count] of steps)
    for (const next of ways.get(here) ?? []) if (!steps.has(next)) steps.set(next, count + 1);
  return steps.size === ways.size ? Math.max(...steps.values()) : undefined;
}

for (const view of ['map', 'network'])
  test(`in the ${view} any partner is at most five arrow presses from any other`, async ({
    page,
  }) => {
    await open(page, `view=${view}`);
    await settled(page);
    const led = await ways(page);
    expect(led.size).toBe(14);
    for (const id of led.keys())
      expect(longestFrom(id, led) ?? Infinity, `from ${id}`).toBeLessThanOrEqual(5);
    const dead = [...led].flatMap(([id, to]) => to.filter((next) => next === id));
    expect(dead.length, `presses that lead nowhere: ${dead.join(', ')}`).toBeLessThanOrEqual(4);
  });
