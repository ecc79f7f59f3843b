import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNetwork, parseNetworkText } from '../../../src/model/parse.ts';
import { problemText } from '../../../src/model/problems.ts';
import { clunet, clunetText, clunetWith } from './clunet.ts';

/** What is wrong with a document, in English. */
const complaints = (input: unknown): readonly string[] => {
  const parsed = parseNetwork(input);
  return parsed.ok ? [] : parsed.problems.map(problemText);
};

test('a sound document comes back as it was', () => {
  expect(parseNetwork(clunet())).toEqual({
    ok: true,
    network: JSON.parse(clunetText()) as unknown,
  });
});

describe('one wrong value is one problem, with its place and the way out', () => {
  test.each([
    ['partners[3].place.lat', 534, '534 is not between -90 and 90. Give a latitude in degrees.'],
    [
      'partners[3].place.lon',
      -181,
      '-181 is not between -180 and 180. Give a longitude in degrees.',
    ],
    ['partners[3].place.lat', '53.4', 'expected a number but found text. Replace the value.'],
    ['partners[3].place.lat', undefined, 'this field is missing. Add it.'],
    ['partners[3].place.lat', null, 'expected a number but found nothing. Replace the value.'],
    [
      'partners[3].name',
      ' ',
      'the text is empty. Write the text, or take the field out if it is optional.',
    ],
    ['partners[3].name', ['x'], 'expected text but found a list. Replace the value.'],
    [
      'partners[3].webiste',
      {},
      'there is no field of this name here. Check the spelling, or take it out.',
    ],
    ['partners[3].country', 'Germany', '"Germany" is not a country code.'],
    ['partners[3].nameLang', 'German', '"German" is not a language tag.'],
    ['partners[3].kind', 'ministry', 'there is no kind "ministry".'],
    ['partners[3].place.precision', 'street', '"street" is not one of "exact", "city", "country".'],
    [
      'partners[2].website.url',
      'javascript:alert(1)',
      '"javascript:alert(1)" is not a web address.',
    ],
    ['partners[2].website.url', 'https://', '"https://" is not a web address.'],
    ['partners[2].website.url', 'https://a.example:port/', 'is not a web address.'],
    ['partners[2].website.url', 'https://user@a.example', 'is not a web address.'],
    ['partners[2].website.sources', [], 'the list is empty. Name at least one.'],
    ['partners', [], 'the list is empty.'],
    ['summary', 7, 'expected text, or one text for each language but found a number.'],
    ['summary.sl', undefined, undefined],
    ['summary.en', 7, 'expected text but found a number.'],
    ['summary.English', 'x', '"English" is not a language tag.'],
    ['version', 2, 'version 2 is not supported, only 1 is.'],
    ['budget.total', 2022000, 'expected text but found a number.'],
    ['budget.total', '2,022,000.00', '"2,022,000.00" is not an amount.'],
    ['budget.currency', '€', '"€" is not a currency code.'],
    ['budget.funding[0].share', '101', '"101" is not a percentage from 0 to 100.'],
    ['period.start', '2006-02-30', '"2006-02-30" is not a date.'],
    ['period.start', '1 September 2006', '"1 September 2006" is not a date.'],
    ['sources[0].date', '2006-13', '"2006-13" is not a date.'],
    ['contact.email', 'nobody', '"nobody" is not an e-mail address.'],
    [
      'contact.formEndpoint',
      'ftp://a.example',
      '"ftp://a.example" is neither a web nor a mailto address.',
    ],
    ['period.end', '2006-08-31', '2006-08-31 is before the start, 2006-09-01.'],
    ['budget.total', '106660.89', undefined],
    ['coordinator', 'nobody', 'there is no partner "nobody".'],
    ['partners[0].role', 'partner', 'the role is "partner", but the coordinator is "nwda".'],
    [
      'partners[1].role',
      'coordinator',
      'the role is "coordinator", but the coordinator is "nwda".',
    ],
    ['links[3].target', 'nobody', 'there is no partner "nobody".'],
    ['links[3].target', 'nwda', '"nwda" is linked to itself.'],
    ['budget.shares[0].partner', 'nobody', 'there is no partner "nobody".'],
    ['kinds[1].id', 'development-finance', undefined],
    ['aims[1].id', 'identify-policies', '"identify-policies" is already at aims[0].id.'],
    ['languages[1]', 'en', '"en" is already at languages[0].'],
    ['links[0].sources[0]', 'nobody', 'there is no source "nobody".'],
  ])('%s = %j', (place, value, complaint) => {
    const found = complaints(clunetWith(place, value));
    if (complaint === undefined) {
      expect(found).not.toEqual([]);
      return;
    }
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${place}: `);
    expect(found[0]).toContain(complaint);
  });

  test('a long value is cut short', () => {
    const [found = ''] = complaints(clunetWith('period.start', 'x'.repeat(1000)));
    expect(found.length).toBeLessThan(200);
  });
});

describe('parts that disagree', () => {
  test('shares above the total are named in full', () => {
    expect(complaints(clunetWith('budget.total', '106660.89'))).toEqual([
      'budget.shares: the shares add up to 106660.90, more than the total of 106660.89. Correct the shares or the total.',
    ]);
  });

  test('funding above the whole is a problem', () => {
    const part = { name: 'Someone', share: '60', sources: ['project-page'] };
    expect(complaints(clunetWith('budget.funding', [part, part]))).toEqual([
      'budget.funding: the funding adds up to 120 %, more than 100 %. Correct the percentages.',
    ]);
  });

  test('an id used twice names the first use', () => {
    expect(complaints(clunetWith('partners[2].id', 'hamburg'))).toContain(
      'partners[2].id: "hamburg" is already at partners[1].id. Each may stand only once.',
    );
  });

  test('a language without its text is named, wherever the text stands', () => {
    expect(complaints(clunetWith('partners[6].place.city', { en: 'Rome' }))).toEqual([
      'partners[6].place.city: the text in sl is missing. Add it, or take the language out of the list of languages.',
    ]);
  });

  test('a further language is welcome where there is one', () => {
    expect(complaints(clunetWith('summary.de', 'Vierzehn Partner'))).toEqual([]);
  });
});

/** The tour names partners on the map. */
const withoutTour = (document: unknown) => {
  const { tour: _, ...rest } = document as Record<string, unknown>;
  return rest;
};

test('a partner may have no place, no website and no English name', () => {
  for (const field of ['place', 'website', 'englishName'])
    expect(complaints(withoutTour(clunetWith(`partners[1].${field}`, undefined)))).toEqual([]);
});

test('a form may be sent by mail', () => {
  expect(complaints(clunetWith('contact.formEndpoint', 'mailto:info@example.org'))).toEqual([]);
});

test('all problems of a document are reported at once', () => {
  const document = {
    ...(clunetWith('partners[3].place.lat', 534) as object),
    acronym: 5,
    links: 'none',
  };
  expect(complaints(document)).toHaveLength(3);
});

test('what is no document at all is said in one sentence', () => {
  for (const input of [undefined, null, 7, 'text', true])
    expect(complaints(input)).toEqual([expect.stringMatching(/^the document: expected an object/)]);
});

describe('the text of a file', () => {
  test('is read, a byte order mark at its head or not', () => {
    expect(parseNetworkText(clunetText()).ok).toBe(true);
    expect(parseNetworkText(`\uFEFF${clunetText()}`).ok).toBe(true);
  });

  test.each([
    ['{\n  "version": 1,\n}', 'line 3, column 1: this is not JSON, it breaks at "}".'],
    ['{"version": 1', 'line 1, column 14: the file ends before the document is complete.'],
    ['', 'line 1, column 1: the file ends before the document is complete.'],
    ['[]', 'id: this field is missing.'],
  ])('%j is a problem with its line and column', (text, complaint) => {
    const parsed = parseNetworkText(text);
    expect(parsed.ok ? [] : parsed.problems.map(problemText)).toContainEqual(
      expect.stringContaining(complaint),
    );
  });
});

describe('no input makes it throw', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });

  /** Every place of a value, as keys from the root. */
  const placesIn = (value: unknown): string[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => [
          [key],
          ...placesIn(part).map((rest) => [key, ...rest]),
        ])
      : [];
  const places = placesIn(JSON.parse(clunetText()));

  test('whatever it is', () => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(complaints(input)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('also a good document with anything at any place in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const document = JSON.parse(clunetText()) as Record<string, unknown>;
        const parent = place
          .slice(0, -1)
          .reduce((part, key) => part[key] as Record<string, unknown>, document);
        parent[place.at(-1) ?? ''] = value;
        expect(complaints(document).length > 0).toBe(!parseNetwork(document).ok);
      }),
      { numRuns: 300 },
    );
  });

  test('nor any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !parseNetworkText(text).ok));
  });
});
