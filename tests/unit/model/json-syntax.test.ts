import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSyntaxBreak } from '../../../src/model/json-syntax.ts';

test.each([
  ['{"a": 1,}', 1, 9, '}'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"'],
  ['{\r\n"a": [1, 2\r\n}', 3, 1, '}'],
  ['{"a": tru}', 1, 7, 't'],
  ["{'a': 1}", 1, 2, "'"],
  ['{"a" 1}', 1, 6, '1'],
  ['[1] 2', 1, 5, '2'],
  ['[01]', 1, 3, '1'],
  ['["tab\there"]', 1, 2, '"'],
  ['😀', 1, 1, '😀'],
  ['', 1, 1, ''],
  ['{"a": [', 1, 8, ''],
])('%j breaks at line %d, column %d, at "%s"', (text, line, column, found) => {
  expect(findSyntaxBreak(text)).toEqual({ line, column, found });
});

test.each(['null', ' {"a": [1, -2.5e+3, "\\u00e9\\n", {}, []], "b": {"c": false}} ', '"x"'])(
  '%j is JSON',
  (text) => {
    expect(findSyntaxBreak(text)).toBeUndefined();
  },
);

test('depth and length are no trouble', () => {
  expect(findSyntaxBreak('['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined();
  expect(findSyntaxBreak(`"${'\\n'.repeat(1_000_000)}"`)).toBeUndefined();
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('agrees with JSON.parse about what is JSON', () => {
  const piece = fc.constantFrom(
    ...Array.from('{}[],:"\\ \n0129-+.eEtrufalsn'),
    'true',
    'null',
    '"a"',
    '\\u00e9',
  );
  const scraps = fc.array(piece).map((pieces) => pieces.join(''));
  const damaged = fc.tuple(fc.json(), fc.nat(), fc.nat(2), piece).map(([json, at, cut, text]) => {
    const index = at % (json.length + 1);
    return json.slice(0, index) + text + json.slice(index + cut);
  });
  fc.assert(
    fc.property(fc.oneof(fc.json(), scraps, damaged), (text) => {
      expect(findSyntaxBreak(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});
