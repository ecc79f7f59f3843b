/** Everywhere a visitor can be, for tests that look everywhere: views, panels, pages, dialogs and their states. */
import { expect, type Page } from '@playwright/test';
import type { Preferences } from '../../src/state/preferences.ts';
import { open } from './atlas.ts';

interface Place {
  /** The address it stands under. */
  readonly at?: string;
  /** What a visitor does to get there, in any language: keys, and controls by what they are. */
  readonly go?: (page: Page) => Promise<void>;
  /** What is there when all of it has come. */
  readonly shows: string;
}

const stage = '[data-node]';
const press = (keys: string) => (page: Page) => page.keyboard.press(keys);
const [index, contact, newsletter] = ['KeyK', 'KeyS', 'KeyN'].map(
  (key) => `Control+Alt+${key}`,
) as [string, string, string];

const form = (keys: string) => async (page: Page) => {
  await page.keyboard.press(keys);
  await page.locator('dialog form').waitFor();
};
const withErrors = (keys: string) => async (page: Page) => {
  await form(keys)(page);
  await page.locator('dialog [name=email]').press('Enter');
};
const prepared = (keys: string) => async (page: Page) => {
  await form(keys)(page);
  for (const field of await page.locator('dialog :is([name=name], [name=message])').all())
    await field.fill('Ana Kranjc');
  await page.locator('dialog [name=email]').fill('ana@example.org');
  await page.locator('dialog [name=consent]').check();
  await page.locator('dialog [name=email]').press('Enter');
};

const onStage = (key: string) => async (page: Page) => {
  await page.locator('.slide .drawing').first().waitFor();
  await page.keyboard.press(key);
};

/** By the index, which is there on narrow screens too. */
const exporting = async (page: Page) => {
  await page.keyboard.press(index);
  const slovene = (await page.locator('html').getAttribute('lang')) === 'sl';
  await page.getByRole('combobox').fill(slovene ? 'izvoz' : 'export');
  await page.keyboard.press('Enter');
};

/** Organisations that do not exist; one of them lacks its town, one means another by the same name. */
const pasted = [
  'Name\tRole\tTown\tCountry\tx',
  'River Agency\tcoordinator\tLjubljana\tSlovenia\t1',
  'Water Institute\tpartner\tGraz\tAustria\t2',
  'Water Institute\tpartner\tGraz\tAustria\t3',
  'Lake School\tpartner\t\tFinland\t4',
].join('\n');
const asking = async (page: Page) => {
  await page.locator('footer button').last().click();
  await page.locator('dialog textarea').waitFor();
};
const opening = async (page: Page) => {
  await asking(page);
  await page.locator('dialog textarea').fill(pasted);
  await page.locator('dialog label + button').click();
  await page.locator('#open-outcome').waitFor();
};
const mending = async (page: Page) => {
  await opening(page);
  await page.locator('dialog details').evaluateAll((all) => {
    for (const one of all) one.toggleAttribute('open', true);
  });
};
const opened = async (page: Page) => {
  await opening(page);
  await page.locator('dialog .ways .main').click();
  await page.locator('.taking').waitFor();
};

export const places = {
  map: { shows: stage },
  network: { at: 'view=network&partner=lakes', shows: `.ring` },
  both: { at: 'view=both', shows: stage },
  table: { at: 'view=table', shows: 'table button' },
  'list of filters': {
    at: 'only=country:DE',
    go: (page) => page.locator('details summary').click(),
    shows: 'details input',
  },
  'nothing found': { at: 'q=atlantis', shows: '.filtering' },
  'nothing found in the table': { at: 'view=table&q=atlantis', shows: 'main .none' },
  'address to share': {
    go: (page) => page.locator('[data-action=share]').click(),
    shows: '.share .shown',
  },
  'panel Partner': { at: 'partner=hamburg', shows: '#panel-partner h2' },
  'panel Aims': { at: 'panel=aims', shows: '#panel-aims h2' },
  'panel Budget': { at: 'panel=budget', shows: '#panel-budget h2' },
  'panel Timeline': { at: 'panel=timeline', shows: '#panel-timeline h2' },
  'panel Partners': { at: 'panel=partners', shows: '#panel-partners h2' },
  sources: { at: 'page=sources', shows: '#page-heading' },
  statement: { at: 'page=statement', shows: '#page-heading' },
  'privacy note': { at: 'page=privacy', shows: '#page-heading' },
  index: { go: press(index), shows: '[role=option]' },
  'index, nothing found': {
    go: async (page) => {
      await page.keyboard.press(index);
      await page.getByRole('combobox').fill('atlantis');
    },
    shows: '[role=listbox]:empty',
  },
  options: { go: press('Control+KeyU'), shows: 'dialog fieldset' },
  contact: { go: form(contact), shows: 'dialog form' },
  'contact with errors': { go: withErrors(contact), shows: 'dialog [role=group]' },
  'contact prepared': { go: prepared(contact), shows: 'dialog [href^=mailto]' },
  newsletter: { go: form(newsletter), shows: 'dialog form' },
  'newsletter with errors': { go: withErrors(newsletter), shows: 'dialog [role=group]' },
  'newsletter prepared': { go: prepared(newsletter), shows: 'dialog [href^=mailto]' },
  export: { go: exporting, shows: 'dialog img' },
  'opening a partnership': { go: asking, shows: 'dialog textarea' },
  'report and mending': { go: mending, shows: 'dialog table input' },
  'opened partnership': { go: opened, shows: stage },
  'keyboard shortcuts': { go: press('?'), shows: 'dialog table' },
} as const satisfies Readonly<Record<string, Place>>;

/**
 * Where a talk is given. Apart from the others: the stage has text sizes, themes and a layout of its own, which
 * `present/` tests; the checking engines look here too.
 */
const presentingPlaces = {
  stage: { at: 'present=1', shows: '.slide .drawing' },
  'stage with a panel': { at: 'present=10', shows: '.slide .drawing' },
  'overview of the steps': { at: 'present=2', go: onStage('o'), shows: '.overview .drawing' },
  'keys of the stage': { at: 'present=2', go: onStage('?'), shows: '.help h2' },
  'notes window': { at: 'present=1&window=notes&session=x', shows: '.notes .text p:not(:empty)' },
} as const satisfies Readonly<Record<string, Place>>;

export type PlaceName = keyof typeof places;
export const placeNames = Object.keys(places) as PlaceName[];
export type PresentingPlaceName = keyof typeof presentingPlaces;
export const presentingPlaceNames = Object.keys(presentingPlaces) as PresentingPlaceName[];

interface Circumstances extends Partial<Preferences> {
  readonly language?: 'en' | 'sl';
}

/** Goes to a place as somebody with these preferences, and waits until all of it is there. */
export async function visit(
  page: Page,
  name: PlaceName | PresentingPlaceName,
  { language = 'en', ...preferences }: Circumstances = {},
): Promise<void> {
  const { at = '', go, shows }: Place = { ...places, ...presentingPlaces }[name];
  await page.addInitScript(
    (kept) => localStorage.setItem('partner-atlas.preferences', kept),
    JSON.stringify({ v: 1, ...preferences }),
  );
  await open(page, `lang=${language}${at && `&${at}`}`);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await go?.(page);
  await expect(page.locator(shows).first()).toBeAttached();
}
