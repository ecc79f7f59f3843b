import { describe, expect, test } from 'vitest';
import { findItems, grouped, indexItems } from '../../../src/state/index-items.ts';
import { indexGroups } from '../../../src/text/dialog-messages.ts';
import { formatsOf } from '../../../src/text/format.ts';
import { loadDialogMessages, loadMessages } from '../../../src/text/load.ts';
import type { Language } from '../../../src/text/messages.ts';
import { loadSpoken } from '../../../src/text/load-spoken.ts';
import { hint } from '../../../src/input/labels.ts';
import { shortcuts } from '../../../src/input/shortcuts.ts';
import { clunet } from '../model/clunet.ts';

const network = clunet();
const languageNames = { en: 'English', sl: 'Slovenščina' };

const itemsIn = async (language: Language) => {
  const spoken = await loadSpoken(language);
  return indexItems(network, {
    language,
    shortcuts: spoken.shortcuts,
    keysOf: (id) => (id === 'newsletter' ? '' : hint(id, spoken.shortcuts)),
    m: await loadMessages(language),
    d: await loadDialogMessages(language),
    formats: formatsOf(language),
    languageNames,
  });
};
const english = await itemsIn('en');
const slovene = await itemsIn('sl');
const labels = (query: string, items = english) =>
  findItems(items, query).map(({ label }) => label);

describe('the website index', () => {
  test('leads to all 14 partners, in alphabetical order', () => {
    const partners = english.filter(({ group }) => group === 'partners');
    expect(partners).toHaveLength(14);
    expect(partners[0]?.label).toBe('Brittany Innovation');
    expect(new Set(partners.map(({ intent }) => intent.name))).toEqual(
      new Set(network.partners.map(({ id }) => id)),
    );
  });

  test('leads to every dialog but itself', () => {
    const dialogs = english.flatMap(({ intent }) => (intent.kind === 'dialog' ? intent.name : []));
    expect(dialogs).toEqual(['options', 'contact', 'newsletter', 'export', 'open', 'keys']);
  });

  test('offers the languages that are not spoken now', () => {
    const offered = (items: typeof english) =>
      items.flatMap(({ intent }) => (intent.kind === 'language' ? intent.name : []));
    expect([offered(english), offered(slovene)]).toEqual([['sl'], ['en']]);
  });

  test('lists every shortcut of the table with its keys', () => {
    const listed = english.flatMap(({ intent }) => (intent.kind === 'shortcut' ? intent.name : []));
    expect(listed.toSorted()).toEqual(shortcuts.map(({ id }) => id).toSorted());
    expect(english.find(({ id }) => id === 'shortcut:stepOut')?.keys).toBe('Esc');
  });

  test('shows at an entry the keys that do the same, and none where they are switched off', () => {
    const keys = (id: string) => english.find((one) => one.id === id)?.keys;
    expect(keys('dialog:contact')).toBe('Ctrl+Alt+S');
    expect(keys('section:home')).toBe('Ctrl+Alt+D');
    expect(keys('action:zoom-in')).toBe('+ or =');
    expect(keys('dialog:newsletter')).toBe('');
    expect(keys('view:map')).toBe('');
  });

  test('has every entry once, and the same ones in both languages', () => {
    const ids = (items: typeof english) =>
      items.map(({ id }) => id).filter((id) => !id.startsWith('language:'));
    expect(new Set(ids(english)).size).toBe(ids(english).length);
    expect(new Set(ids(slovene))).toEqual(new Set(ids(english)));
  });

  test('says an organisation’s name in its own language', () => {
    const karlsruhe = english.find(({ id }) => id === 'partner:karlsruhe');
    expect(karlsruhe).toMatchObject({ lang: 'de', detail: 'Karlsruhe, Germany' });
  });
});

describe('finding in the index', () => {
  test('an empty query finds everything', () => {
    expect(findItems(english, '  ')).toEqual(english);
  });

  test('accents and case do not matter', () => {
    expect(labels('MEDITERRANEE')).toEqual(['Méditerranée Technologies']);
    expect(labels('kljucna beseda', slovene)).toEqual([]);
    expect(labels('proracun', slovene)).toEqual(['Proračun']);
  });

  test('partners are found by city, country and short name', () => {
    expect(labels('lahti')).toEqual(['Lakes']);
    expect(labels('nwda')).toEqual(['North West Development Agency']);
    expect(labels('germany')).toHaveLength(3);
  });

  test('dialogs are found by other names', () => {
    expect(labels('subscribe')).toEqual(['Newsletter']);
    expect(labels('prijavni obrazec', slovene)).toEqual([
      'E-novice',
      'Prikaže prijavni obrazec za novice',
    ]);
  });

  test('what has keys is found by them', () => {
    expect(labels('ctrl+alt+k')).toEqual(['Display website index']);
    expect(labels('page down')).toEqual(['Go to the next partner in the list']);
  });

  test('every word must occur', () => {
    expect(labels('zoom out')).toEqual(['Zoom out', 'Zoom out']);
    expect(labels('zoom lahti')).toEqual([]);
  });
});

test('groups stand in their order, empty ones are left out', () => {
  expect(grouped(english).map(({ group }) => group)).toEqual([...indexGroups]);
  expect(grouped(findItems(english, 'zoom')).map(({ group }) => group)).toEqual([
    'actions',
    'shortcuts',
  ]);
  expect(grouped([])).toEqual([]);
});
