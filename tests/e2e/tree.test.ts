/** What the browser tells assistive technology: its own accessibility tree, not the markup. */
import type { Page } from '@playwright/test';
import { open } from './atlas.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly level: number;
  readonly focusable: boolean;
}

/** All of the page that is not ignored, in the order of the document. */
async function treeOf(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const property = (wanted: string) =>
        properties.find((one) => one.name === wanted)?.value.value as unknown;
      return {
        role: text(role?.value),
        name: text(name?.value),
        level: Number(property('level') ?? 0),
        focusable: property('focusable') === true,
      };
    });
}

const only = (tree: readonly Heard[], role: string) => tree.filter((one) => one.role === role);
const names = (tree: readonly Heard[], role: string) => only(tree, role).map(({ name }) => name);

/** What only a jump by script comes to; their content is read. */
const jumpedTo: ReadonlySet<string> = new Set(['RootWebArea', 'main', 'contentinfo', 'listitem']);

const addresses = [
  '',
  'view=network',
  'view=both',
  'view=table',
  'partner=lakes',
  'panel=budget',
  'panel=timeline',
  'panel=partners',
  'q=atlantis',
  'page=statement',
  'page=privacy',
  'page=sources',
  'lang=sl&partner=ljubljana-rra-lur',
];

for (const address of addresses)
  test(`names, landmarks and headings are right: ${address || 'start'}`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeAttached();
    const tree = await treeOf(page);

    expect(tree.length).toBeGreaterThan(50);
    const nameless = tree.filter(
      ({ role, name, focusable }) => focusable && !name && !jumpedTo.has(role),
    );
    expect(nameless).toEqual([]);
    for (const landmark of ['banner', 'main', 'contentinfo', 'complementary'])
      expect(only(tree, landmark), landmark).toHaveLength(1);

    const levels = only(tree, 'heading').map(({ level }) => level);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
    expect(jumps, levels.join(' ')).toEqual([]);
    expect(names(tree, 'heading').filter((name) => !name)).toEqual([]);
  });

for (const view of ['map', 'network'])
  test(`the ${view} has fourteen buttons of partners, all named apart`, async ({ page }) => {
    await open(page, `view=${view}`);
    const partners = names(await treeOf(page), 'button').filter((name) =>
      / of 14(, \d+ links?)?$/.test(name),
    );
    expect(new Set(partners).size).toBe(14);
  });

test('the table has fourteen row headers and a header for every column', async ({ page }) => {
  await open(page, 'view=table');
  await expect(
    page.getByRole('table', { name: 'Partners' }).getByRole('button').first(),
  ).toBeVisible();
  const tree = await treeOf(page);
  expect(names(tree, 'table')).toEqual(['Partners']);
  expect(new Set(names(tree, 'rowheader')).size).toBe(14);
  expect(only(tree, 'row')).toHaveLength(15);
  const columns = names(tree, 'columnheader');
  expect(new Set(columns).size).toBe(columns.length);
  // The name is the row's header; every other cell has its column.
  expect(only(tree, 'cell').length + 14).toBe(14 * columns.length);
});

const titles: readonly (readonly [address: string, en: RegExp, sl: RegExp])[] = [
  ['', /^CLUNET/, /^CLUNET/],
  ['view=network', /^Network/, /^Omrežje/],
  ['view=both', /^Both/, /^Oboje/],
  ['view=table', /^Table/, /^Preglednica/],
  ['partner=lakes', /^Lakes/, /^Lakes/],
  ['view=table&partner=madrimasd', /^Madrimasd/, /^Madrimasd/],
  ['page=statement', /^Accessibility statement/, /^Izjava o dostopnosti/],
  ['page=privacy', /^Privacy note/, /^Obvestilo o zasebnosti/],
  ['page=sources', /^All sources/, /^Vsi viri/],
];

test('the title says first what is shown, in both languages', async ({ page }) => {
  for (const [address, en, sl] of titles)
    for (const [language, title] of [
      ['en', en],
      ['sl', sl],
    ] as const) {
      await open(page, `lang=${language}&${address}`);
      await expect(page, address).toHaveTitle(title);
      await expect(page).toHaveTitle(/CLUNET/);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    }
});
