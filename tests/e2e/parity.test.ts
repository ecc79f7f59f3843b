/** Whatever a click does, a key does: told by the address and by what assistive technology hears of the state. */
import type { Page } from '@playwright/test';
import { open, settled } from './atlas.ts';
import { expect, test } from './test.ts';

test.use({
  viewport: { width: 1366, height: 768 },
  contextOptions: { reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] },
});
test.describe.configure({ timeout: 180_000 });

const addresses = ['view=map', 'view=network&partner=lakes', 'view=table', 'page=statement'];

interface Control {
  readonly name: string;
  readonly key: 'Enter' | 'Space';
}

/**
 * Numbers the controls that a pointer could use, of each kind the first and the last. Left out: what leads out
 * of the page, what only moves the focus, and what would change nothing (a tab that is open, a fitted picture).
 */
const controls = (page: Page): Promise<Control[]> =>
  page.evaluate(() => {
    // Header and footer are the same everywhere: once, beside a page of text, is enough.
    const within = document.querySelector('.stage-area') ? 'main, aside' : 'body';
    const useless =
      ':disabled, [aria-disabled=true], :checked, [aria-selected=true], [tabindex="-1"]:not([data-node], [role=tab])' +
      ', [rel~=external], .skip a, [href^="#source-"], [data-action=fit]';
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        `:is(${within}) :is(button, a[href], input:not([type=search]), summary)`,
      ),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(useless));
    const kinds = new Map<string, HTMLElement[]>();
    for (const one of all) {
      const kind = [
        one.tagName,
        one.className,
        one.role,
        one.closest('fieldset, table')?.id,
      ].join();
      kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
    }
    const chosen = [...kinds.values()].flatMap((kind) => [...new Set([kind[0], kind.at(-1)])]);
    return chosen.flatMap((one, i) => {
      if (!one) return [];
      one.dataset['parity'] = String(i);
      const name = one.ariaLabel ?? one.closest('label')?.textContent ?? one.textContent;
      return [
        {
          name: name.trim(),
          key: one instanceof HTMLInputElement ? ('Space' as const) : ('Enter' as const),
        },
      ];
    });
  });

/** All of the state but where the focus is, which a click leaves behind and a key takes along. */
const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const told = ['aria-expanded', 'aria-selected', 'aria-sort', 'aria-pressed', 'open', 'lang'];
    const states = [...document.querySelectorAll('*')].flatMap((one) => [
      ...told
        .filter((name) => one.hasAttribute(name))
        .map((name) => `${name}=${one.getAttribute(name) ?? ''}`),
      ...(one instanceof HTMLInputElement ? [String(one.checked)] : []),
    ]);
    const drawn = [...document.querySelectorAll('[data-partner]')];
    const places = drawn.map((one) => one.getAttribute('transform') ?? '');
    const said = [...document.querySelectorAll('[role=status], .share .shown')]
      .slice(1)
      .map((one) => one.textContent);
    // Every presentation has a session of its own.
    const address = location.hash.replace(/session=\w+/, '');
    return [address, document.title, ...places, ...states, ...said].join(' ');
  });

/** Opens an address anew, as nothing before had happened. */
async function afresh(page: Page, address: string): Promise<readonly Control[]> {
  if (page.url().startsWith('http')) await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await open(page, address);
  // A page of text comes after the stage's own headings have been there.
  await expect(
    page.locator(address.startsWith('page') ? '#page-heading' : 'h2').first(),
  ).toBeAttached();
  if (/map|network/.test(address)) await settled(page);
  return controls(page);
}

for (const address of addresses)
  test(`every control does by key what it does by pointer: ${address}`, async ({
    page,
    context,
  }) => {
    test.slow();
    const byKey = await context.newPage();
    const found = await afresh(page, address);
    expect(found.length).toBeGreaterThan(6);
    for (const [i, { name, key }] of found.entries())
      await test.step(`${name}: ${key}`, async () => {
        expect(await afresh(page, address)).toEqual(found);
        expect(await afresh(byKey, address)).toEqual(found);
        const before = await stateOf(page);
        await page.bringToFront();
        await page.locator(`[data-parity="${i}"]`).click();
        await page.mouse.move(0, 0);
        await byKey.bringToFront();
        await byKey.locator(`[data-parity="${i}"]`).press(key);
        await expect.poll(() => stateOf(page), { message: `a click on ${name}` }).not.toBe(before);
        await expect
          .poll(async () => (await stateOf(byKey)) === (await stateOf(page)), {
            message: `${key} on ${name} does what a click does`,
          })
          .toBe(true);
      });
  });
