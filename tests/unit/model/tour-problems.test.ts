import { describe, expect, test } from 'vitest';
import { parseNetwork } from '../../../src/model/parse.ts';
import { problemText } from '../../../src/model/problems.ts';
import { fitsHeadline, fitsSentence } from '../../../src/model/tour-limits.ts';
import { clunetWith } from './clunet.ts';

/** What is wrong with CLUNET when one value of its tour is replaced, in English. */
const complaints = (place: string, value: unknown): readonly string[] => {
  const parsed = parseNetwork(clunetWith(place, value));
  return parsed.ok ? [] : parsed.problems.map(problemText);
};

const longWords = 'Cluster Policy Networking and Exchange via the Themes of Incubation';

describe('one wrong value of a tour is one problem, with its place and the way out', () => {
  test.each([
    ['tour', [], 'the list is empty.'],
    ['tour[3].note', undefined, 'this field is missing. Add it.'],
    ['tour[3].note.sl', ' ', 'the text is empty.'],
    ['tour[3].notes', 'x', 'there is no field of this name here.'],
    ['tour[3].seconds', 4, '4 is not a whole number from 5 to 600.'],
    ['tour[3].seconds', 601, '601 is not a whole number from 5 to 600.'],
    ['tour[3].seconds', 30.5, '30.5 is not a whole number from 5 to 600.'],
    ['tour[3].view', 'table', '"table" is not one of "map", "network".'],
    ['tour[3].emphasis', 'flash', '"flash" is not one of "marks", "countries", "dimmed".'],
    ['tour[3].framing', 'europe', '"europe" is not one of "all", "main".'],
    ['tour[3].framing', 7, '7 is not one of "all", "main".'],
    ['tour[3].framing', [], 'the list is empty.'],
    ['tour[3].panel', 'aims', 'expected an object but found text.'],
    ['tour[3].panel.kind', 'video', '"video" is not one of "none", "title", "aims",'],
    ['tour[3].panel.kind', undefined, 'this field is missing. Add it.'],
    ['tour[3].panel.partner', 'lakes', 'there is no field of this name here.'],
    ['tour[4].panel.partner', undefined, 'this field is missing. Add it.'],
    ['tour[3].headline.en', longWords, 'does not fit 2 lines of 30 characters.'],
    ['tour[3].headline', longWords, 'does not fit 2 lines of 30 characters.'],
    ['tour[3].sentence.sl', 'a '.repeat(56), 'is longer than 110 characters.'],
    ['tour[3].id', 'aims', '"aims" is already at tour[1].id.'],
    ['tour[8].framing[0]', 'nobody', 'there is no partner "nobody".'],
    ['tour[3].highlight', ['nobody'], 'there is no partner "nobody".'],
    ['tour[5].labels[4]', 'nobody', 'there is no partner "nobody".'],
    ['tour[5].labels[4]', 'hamburg', '"hamburg" is already at tour[5].labels[0].'],
    ['tour[5].panel.partners[1]', 'nobody', 'there is no partner "nobody".'],
    ['tour[4].panel.partner', 'nobody', 'there is no partner "nobody".'],
    ['tour[9].panel.marked', 'nobody', 'there is no partner "nobody".'],
    ['tour[11].panel.marked[0]', 'nobody', 'there is no aim "nobody".'],
    ['tour[2].panel.marked[0]', 'nobody', 'there is no theme "nobody".'],
  ])('%s = %j', (place, value, complaint) => {
    const found = complaints(place, value);
    expect(found).toHaveLength(1);
    // Of a list it may be an item that is wrong.
    expect(found[0]?.startsWith(place)).toBe(true);
    expect(found[0]).toContain(complaint);
  });
});

test('a step bears five names, and no sixth', () => {
  const five = ['hamburg', 'karlsruhe', 'berlin-brandenburg', 'madrimasd', 'lakes'];
  expect(complaints('tour[5].labels', five)).toEqual([]);
  expect(complaints('tour[5].labels', [...five, 'ita-aragon'])).toEqual([
    'tour[5].labels: there are more names than a stage bears. Label at most five partners, and split the step if more are needed.',
  ]);
});

test('on the map a name needs its place, in the network it does not', () => {
  expect(complaints('partners[12].place', undefined)).toEqual([
    'tour[7].labels[2]: "lakes" has no place, so the map cannot show it. Give the partner a place, take it out here, or show the network.',
  ]);
  expect(complaints('partners[13].place', undefined).map((text) => text.split(':')[0])).toEqual([
    'tour[8].framing[0]',
    'tour[8].labels[0]',
  ]);
  expect(complaints('partners[0].place', undefined)).toEqual([]);
});

describe('the time of a tour', () => {
  const [step] = (clunetWith('id', 'clunet') as { tour: readonly object[] }).tour;
  const stepsOf = (...seconds: readonly number[]) =>
    seconds.map((each, index) => ({ ...step, id: `step-${index}`, seconds: each }));

  test('may be from one minute to one hour', () => {
    expect(complaints('tour', stepsOf(60))).toEqual([]);
    expect(complaints('tour', stepsOf(600, 600, 600, 600, 600, 600))).toEqual([]);
  });

  test.each([
    [[59], 'tour: the steps last 59 seconds together, not from 60 to 3600. Correct their seconds.'],
    [
      [600, 600, 600, 600, 600, 595, 6],
      'tour: the steps last 3601 seconds together, not from 60 to 3600. Correct their seconds.',
    ],
  ])('%j is out of it', (seconds, complaint) => {
    expect(complaints('tour', stepsOf(...seconds))).toEqual([complaint]);
  });
});

test('a document without a tour is as good', () => {
  expect(complaints('tour', undefined)).toEqual([]);
});

describe('a headline fits two lines of 30 characters', () => {
  const line = 'x'.repeat(30);
  test.each([
    [line, true],
    [`${line} ${line}`, true],
    [`${line}x`, false],
    [`${line} ${line} x`, false],
    // 51 characters, but no break makes two lines of it.
    [`${'x'.repeat(16)} ${'x'.repeat(17)} ${'x'.repeat(16)}`, false],
    // One character each, however they are stored.
    ['🧭'.repeat(30), true],
  ])('%s: %s', (text, fits) => {
    expect(fitsHeadline(text)).toBe(fits);
  });

  test('and a sentence 110', () => {
    expect(fitsSentence('x'.repeat(110))).toBe(true);
    expect(fitsSentence('x'.repeat(111))).toBe(false);
  });
});
