import { describe, expect, test } from 'vitest';
import { announcementsIn } from '../../../src/text/announce.ts';
import { announcementsEn } from '../../../src/text/announcements-en.ts';
import { announcementsSl } from '../../../src/text/announcements-sl.ts';
import { directions } from '../../../src/layout/nearest.ts';

const en = announcementsIn(announcementsEn);
const sl = announcementsIn(announcementsSl);
const map = (partnersInView: number) =>
  ({ picture: 'map', extent: { width: 1234, height: 402 }, partnersInView }) as const;
const network = { picture: 'network', partnersInView: 14 } as const;
const standing = {
  name: 'NWDA',
  city: 'Warrington',
  number: 1,
  all: 14,
  nearest: [
    ['Hamburg', 'e'],
    ['Brittany Innovation', 's'],
  ],
} as const;

describe('when there is nobody in a direction', () => {
  test('the map speaks in compass words', () => {
    expect(directions.map((d) => en.noPartner('map', d))).toEqual([
      'No partner further north.',
      'No partner further east.',
      'No partner further south.',
      'No partner further west.',
    ]);
    expect(directions.map((d) => sl.noPartner('map', d))).toEqual([
      'Severneje ni partnerja.',
      'Vzhodneje ni partnerja.',
      'Južneje ni partnerja.',
      'Zahodneje ni partnerja.',
    ]);
  });
  test('the network speaks of up and down, left and right', () => {
    expect(directions.map((d) => en.noPartner('network', d))).toEqual([
      'No partner further up.',
      'No partner further right.',
      'No partner further down.',
      'No partner further left.',
    ]);
    expect(directions.map((d) => sl.noPartner('network', d))).toEqual([
      'Višje ni partnerja.',
      'Bolj desno ni partnerja.',
      'Nižje ni partnerja.',
      'Bolj levo ni partnerja.',
    ]);
  });
  test('linked partners are named as such', () => {
    expect(en.noPartner('map', 'up', true)).toBe('No linked partner further north.');
    expect(sl.noPartner('map', 'up', true)).toBe('Severneje ni povezanega partnerja.');
  });
  test('the list says at which end it is', () => {
    expect(en.endOfList('last')).toBe('Last partner in the list.');
    expect(sl.endOfList('first')).toBe('Prvi partner na seznamu.');
    expect(en.noEarlierPartner()).toBe('No partner visited before.');
    expect(sl.nobodyTyped('xy')).toBe('Noben partner se ne začne z »xy«.');
  });
});

describe('where am I', () => {
  test('tells the partner, its number, its neighbours and what is in view', () => {
    expect(en.whereAmI(map(9), standing)).toBe(
      'NWDA, Warrington. 1 of 14. Nearest: Hamburg to the east, Brittany Innovation to the south. ' +
        'Showing about 1,200 by 400 kilometres, 9 partners in view.',
    );
    expect(sl.whereAmI(map(9), standing)).toBe(
      'NWDA, Warrington. 1 od 14. Najbližja: Hamburg vzhodno, Brittany Innovation južno. ' +
        'Prikazano je približno 1200 na 400 kilometrov, v pogledu je 9 partnerjev.',
    );
  });
  test('counts only partners in the network, and names sides', () => {
    const one = { ...standing, nearest: [['Lakes', 'left']] } as const;
    expect(en.whereAmI(network, one)).toBe(
      'NWDA, Warrington. 1 of 14. Nearest: Lakes to the left. Showing 14 partners in view.',
    );
    expect(sl.whereAmI(network, one)).toBe(
      'NWDA, Warrington. 1 od 14. Najbližji: Lakes levo. V pogledu je 14 partnerjev.',
    );
  });
  test('on the viewport names the picture', () => {
    expect(en.whereAmI(map(1))).toBe(
      'Map. Showing about 1,200 by 400 kilometres, 1 partner in view.',
    );
    expect(sl.whereAmI(network)).toBe('Omrežje. V pogledu je 14 partnerjev.');
  });
  test('leaves out a city that is not known', () => {
    expect(en.whereAmI(network, { ...standing, city: '', nearest: [] })).toBe(
      'NWDA. 1 of 14. Showing 14 partners in view.',
    );
  });
});

describe('moving and zooming', () => {
  test('tells the direction', () => {
    expect(en.moved('map', 'up')).toBe('Map moved north.');
    expect(sl.moved('map', 'left')).toBe('Zemljevid je premaknjen proti zahodu.');
    expect(en.moved('network', 'left')).toBe('Network moved left.');
    expect(sl.moved('network', 'right')).toBe('Omrežje je premaknjeno v desno.');
    expect(en.edge('map')).toBe('Edge of map.');
    expect(sl.edge('network')).toBe('Rob omrežja.');
  });
  test('tells how much is in view', () => {
    expect(en.zoomed('in', map(3))).toBe(
      'Zoomed in. About 1,200 by 400 kilometres, 3 partners in view.',
    );
    expect(en.zoomed('out', network)).toBe('Zoomed out. 14 partners in view.');
    expect(en.zoomed('in', map(0))).toBe(
      'Zoomed in. About 1,200 by 400 kilometres, no partners in view.',
    );
  });
  test.each([
    [0, 'v pogledu ni partnerjev'],
    [1, 'v pogledu je 1 partner'],
    [2, 'v pogledu sta 2 partnerja'],
    [3, 'v pogledu so 3 partnerji'],
    [4, 'v pogledu so 4 partnerji'],
    [5, 'v pogledu je 5 partnerjev'],
    [101, 'v pogledu je 101 partner'],
    [102, 'v pogledu sta 102 partnerja'],
  ])('in Slovene counts %i', (count, words) => {
    expect(sl.zoomed('in', map(count))).toBe(
      `Povečano. Približno 1200 na 400 kilometrov, ${words}.`,
    );
  });
  test.each([
    [1, '1 kilometer'],
    [2, '2 kilometra'],
    [3, '3 kilometre'],
    [57, '57 kilometrov'],
    [104, '100 kilometrov'],
    [1049, '1000 kilometrov'],
  ])('in Slovene rounds and counts %i kilometres', (height, words) => {
    const outlook = { picture: 'map', extent: { width: 57, height }, partnersInView: 1 } as const;
    expect(sl.zoomed('out', outlook)).toBe(
      `Pomanjšano. Približno 57 na ${words}, v pogledu je 1 partner.`,
    );
  });
  test('tells when it goes no further', () => {
    expect(en.zoomLimit('in')).toBe('Maximum zoom.');
    expect(sl.zoomLimit('out')).toBe('Najmanjša povečava.');
    expect(en.fitted(14)).toBe('Fitted. 14 partners in view.');
    expect(sl.fitted(2)).toBe('Prilagojeno oknu. V pogledu sta 2 partnerja.');
  });
});

describe('a filter', () => {
  test.each([
    [0, 'No partners match. Clear filters to see all 14.'],
    [1, '1 of 14 partners shown.'],
    [14, 'All 14 partners shown.'],
  ])('in English tells of %i', (count, text) => {
    expect(en.filtered(count, 14)).toBe(text);
  });
  test.each([
    [0, 'Noben partner ne ustreza. Počistite filtre, da vidite vseh 14.'],
    [1, 'Prikazan je 1 partner od 14.'],
    [2, 'Prikazana sta 2 partnerja od 14.'],
    [3, 'Prikazani so 3 partnerji od 14.'],
    [5, 'Prikazanih je 5 partnerjev od 14.'],
    [14, 'Prikazani so vsi partnerji: 14.'],
  ])('in Slovene tells of %i', (count, text) => {
    expect(sl.filtered(count, 14)).toBe(text);
  });
  test('without a match invites in Slovene to see one, both, three', () => {
    expect([1, 2, 3].map((all) => sl.filtered(0, all).split('vidite ')[1])).toEqual([
      'edinega.',
      'oba.',
      'vse 3.',
    ]);
  });
  test('that hides the focused partner is said', () => {
    expect(en.focusHidden('NWDA', 3, 14)).toBe('The filter hides NWDA. 3 of 14 partners shown.');
    expect(en.focusHidden('NWDA', 0, 14)).toBe(
      'The filter hides NWDA. No partners match. Clear filters to see all 14.',
    );
    expect(sl.focusHidden('NWDA', 3, 14)).toBe(
      'Skrito s filtrom: NWDA. Prikazani so 3 partnerji od 14.',
    );
  });
  test('of the index counts results', () => {
    expect([0, 1, 12].map(en.results)).toEqual(['No results.', '1 result.', '12 results.']);
    expect([0, 1, 2, 3, 5].map(sl.results)).toEqual([
      'Ni zadetkov.',
      '1 zadetek.',
      '2 zadetka.',
      '3 zadetki.',
      '5 zadetkov.',
    ]);
  });
});

describe('everything else', () => {
  test.each([
    [en.viewSwitched('network', 'NWDA'), 'Network. NWDA still selected.'],
    [sl.viewSwitched('network', 'NWDA'), 'Omrežje. Še vedno izbrano: NWDA.'],
    [en.viewSwitched('both'), 'Map and network.'],
    [en.optionChanged('Text size', '150 %'), 'Text size 150 %.'],
    [en.optionChanged('Contrast', 'dark'), 'Contrast: dark.'],
    [sl.optionChanged('Velikost besedila', '150 %'), 'Velikost besedila 150 %.'],
    [en.allReset(), 'All settings reset.'],
    [sl.resetUndone(), 'Nastavitve so povrnjene.'],
    [en.singleKeys(false), 'Single-key shortcuts off.'],
    [sl.singleKeys(true), 'Enotipkovne bližnjice so vklopljene.'],
    [en.chords(false), 'Keyboard shortcuts off.'],
    [en.copied('link'), 'Link copied.'],
    [sl.copied('link'), 'Povezava je kopirana.'],
    [en.home(), 'Home.'],
    [en.sorted('Country', true), 'Sorted by country, ascending.'],
    [sl.sorted('Država', false), 'Razvrščeno: država, padajoče.'],
    [en.unsorted(), 'In the list’s own order.'],
    [
      en.centred('Lakes', map(3)),
      'Lakes in the middle. Showing about 1,200 by 400 kilometres, 3 partners in view.',
    ],
    [sl.centred('Lakes', network), 'V sredini: Lakes. V pogledu je 14 partnerjev.'],
  ])('%s', (said, text) => {
    expect(said).toBe(text);
  });
});
