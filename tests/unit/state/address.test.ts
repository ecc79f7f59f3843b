import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatAddress,
  home,
  isStep,
  pages,
  panels,
  parseAddress,
  views,
  type Address,
  type KnownNames,
} from '../../../src/state/address.ts';
import { filterKeys } from '../../../src/state/filter.ts';
import { languages } from '../../../src/text/messages.ts';
import { clunet } from '../model/clunet.ts';

const network = clunet();
const known: KnownNames = {
  partners: new Set(network.partners.map(({ id }) => id)),
  filters: filterKeys(network),
};
const parse = (hash: string): Address => parseAddress(hash, known);

const sometimes = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const addresses: fc.Arbitrary<Address> = fc.record({
  view: fc.constantFrom(...views),
  partner: sometimes([...known.partners]),
  panel: sometimes(panels),
  query: fc.string({ maxLength: 200, unit: 'grapheme' }).filter((query) => query.length <= 200),
  only: fc.uniqueArray(fc.constantFrom(...filterKeys(network))),
  page: sometimes(pages),
  language: sometimes(languages),
  present: fc.option(
    fc.record({
      step: fc.integer({ min: 1, max: 999 }),
      kiosk: fc.boolean(),
      notes: fc.boolean(),
      session: sometimes(['0123456789abcdef', 'tab4tab4']),
    }),
    { nil: undefined },
  ),
});

const full: Address = {
  view: 'network',
  partner: 'lakes',
  panel: 'budget',
  query: 'méd, 100 %',
  only: ['country:DE', 'role:partner'],
  page: 'sources',
  language: 'sl',
  present: undefined,
};
const talk = { step: 3, kiosk: false, notes: false, session: undefined };

describe('an address', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parse(formatAddress(address))).toEqual(address);
        expect(parse(`#${formatAddress(address)}`)).toEqual(address);
      }),
      { numRuns: 500 },
    );
  });

  test('can be read by people', () => {
    expect(formatAddress(full)).toBe(
      'page=sources&view=network&partner=lakes&panel=budget&q=m%C3%A9d,+100+%25' +
        '&only=country:DE,role:partner&lang=sl',
    );
  });

  test('names a presentation by its step, as people count', () => {
    expect(parse('#present=3').present).toEqual(talk);
    expect(parse('#present=1&kiosk=1').present).toEqual({ ...talk, step: 1, kiosk: true });
    const notes = { ...talk, notes: true, session: '0123456789abcdef' };
    expect(formatAddress({ ...home, language: 'sl', present: notes })).toBe(
      'lang=sl&present=3&window=notes&session=0123456789abcdef',
    );
  });

  test('leaves out what goes without saying', () => {
    expect(formatAddress(home)).toBe('');
    expect(formatAddress({ ...home, partner: 'lakes' })).toBe('partner=lakes');
    expect(parse('')).toEqual(home);
    expect(parse('#')).toEqual(home);
  });
});

describe('what cannot be used is ignored and leaves the rest', () => {
  const rest = '#view=network&partner=lakes&panel=budget&q=x&only=country:DE&page=sources&lang=sl';
  const read = parse(rest);

  test('the rest is there', () => {
    expect(read).toEqual({ ...full, query: 'x', only: ['country:DE'] });
  });

  test.each<[string, string, Partial<Address>]>([
    ['an unknown view', 'view=globe', { view: 'map' }],
    ['a view in capitals', 'view=TABLE', { view: 'map' }],
    ['an unknown partner', 'partner=atlantis', { partner: undefined }],
    ['a partner named like a part of every object', 'partner=__proto__', { partner: undefined }],
    ['nobody', 'partner=', { partner: undefined }],
    ['an unknown panel', 'panel=constructor', { panel: undefined }],
    ['an unknown page', 'page=admin', { page: undefined }],
    ['an unknown language', 'lang=xx', { language: undefined }],
    ['unknown filters', 'only=country:XX,toString,,kind:', { only: [] }],
    [
      'filters among known ones',
      'only=country:XX,role:partner,country:DE,role:partner',
      { only: ['role:partner', 'country:DE'] },
    ],
    ['a broken percent sign in the search', 'q=%E0%A4%A', { query: '\ufffd%A' }],
  ])('%s', (_, part, change) => {
    const key = part.slice(0, part.indexOf('='));
    const hash = rest.replace(new RegExp(`${key}=[^&]*`), () => part);
    expect(parse(hash)).toEqual({ ...read, ...change });
  });

  test('unknown names of values', () => {
    expect(parse(`${rest}&view2=table&session=1&__proto__=x&constructor`)).toEqual(read);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test.each([
    ['no step', 'kiosk=1&window=notes&session=0123456789abcdef', undefined],
    ['a step before the first', 'present=0', undefined],
    ['a step that is no number', 'present=3x', undefined],
    ['a step beyond all talks', 'present=1000', undefined],
    ['a stand that is none', 'present=3&kiosk=yes', talk],
    ['another window', 'present=3&window=stage', talk],
    ['a session too short to be a secret', 'present=3&session=1', talk],
    ['a session with signs', 'present=3&session=0123456789%3Cscript%3E', talk],
  ])('of a presentation: %s', (_, part, present) => {
    expect(parse(`${rest}&${part}`)).toEqual({ ...read, present });
  });

  test('the second of two', () => {
    expect(parse('#view=table&view=network&partner=lakes&partner=nwda')).toEqual({
      ...home,
      view: 'table',
      partner: 'lakes',
    });
  });

  test('a search is kept short', () => {
    expect(parse(`#q=${'a'.repeat(5000)}`).query).toHaveLength(200);
  });
});

describe('arbitrary text', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '#',
            '&',
            '=',
            '%',
            '%E0',
            '+',
            ',',
            ':',
            'view',
            'only',
            'q',
            'lang',
            '__proto__',
            'present',
            '1',
          ],
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('never throws and gives a valid address', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { view, partner, panel, query, only, page, language, present } = parse(text);
        expect(present === undefined || present.step >= 1).toBe(true);
        expect(views).toContain(view);
        expect([...known.partners, undefined]).toContain(partner);
        expect([...panels, undefined]).toContain(panel);
        expect([...pages, undefined]).toContain(page);
        expect([...languages, undefined]).toContain(language);
        expect(query.length).toBeLessThanOrEqual(200);
        expect(only.every((key) => known.filters.has(key))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is written in one way only, once it has been read', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const written = formatAddress(parse(text));
        expect(formatAddress(parse(written))).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Back returns', () => {
  test.each<[string, Partial<Address>, boolean]>([
    ['to another view', { view: 'table' }, true],
    ['to another partner', { partner: 'nwda' }, true],
    ['to no partner', { partner: undefined }, true],
    ['to another panel', { panel: 'aims' }, true],
    ['to another page', { page: undefined }, true],
    ['not letter by letter through a search', { query: 'x' }, false],
    ['not through every filter', { only: [] }, false],
    ['not through languages', { language: 'en' }, false],
    ['from a presentation', { present: talk }, true],
    ['from a presentation of another view', { present: talk, view: 'table' }, true],
    ['nowhere when nothing has changed', {}, false],
  ])('%s', (_, change, step) => {
    expect(isStep(full, { ...full, ...change })).toBe(step);
    expect(isStep({ ...full, ...change }, full)).toBe(step);
  });

  test('not step by step through a presentation, nor through what it shows', () => {
    const there = { ...full, present: talk };
    const onwards = { ...there, present: { ...talk, step: 4 } };
    expect(isStep(there, onwards)).toBe(false);
    expect(isStep(there, { ...onwards, view: 'map', partner: 'nwda' })).toBe(false);
  });
});
