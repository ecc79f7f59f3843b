import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { chordIds } from '../../../src/text/shortcut-messages.ts';
import { describe, expect, test } from 'vitest';
import {
  attributesOf,
  choices,
  defaults,
  parsePreferences,
  serialisePreferences,
  styled,
  type Preferences,
} from '../../../src/state/preferences.ts';

const anyOwn = fc.record({
  from: fc.constantFrom('page', 'altShift'),
  keys: fc.dictionary(fc.constantFrom(...chordIds), fc.string(), { noNullPrototype: true }),
});
const anyPreferences = fc.record({
  ...Object.fromEntries(
    Object.entries(choices).map(([name, values]) => [name, fc.constantFrom(...values)]),
  ),
  own: anyOwn,
}) as unknown as fc.Arbitrary<Preferences>;

const attributes = (preferences: Preferences) =>
  Object.fromEntries(attributesOf(preferences).filter(([, value]) => value !== undefined));

describe('what is kept', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyPreferences, (preferences) => {
        expect(parsePreferences(serialisePreferences(preferences))).toEqual(preferences);
      }),
    );
  });

  test('is only what was changed, with a version', () => {
    expect(serialisePreferences(defaults)).toBe('{"v":1}');
    expect(serialisePreferences({ ...defaults, text: '150' })).toBe('{"v":1,"text":"150"}');
  });

  test('may be anything: garbage leaves the site as it comes', () => {
    fc.assert(
      fc.property(fc.option(fc.oneof(fc.string(), fc.json())), (kept) => {
        expect(parsePreferences(kept)).toEqual(defaults);
      }),
    );
    for (const kept of ['', 'null', '[]', '1', '{}', '{"v":2,"text":"150"}', '{"text":"150"}'])
      expect(parsePreferences(kept)).toEqual(defaults);
  });

  test('holds one’s own keys by the actions that are known, as text', () => {
    const kept =
      '{"v":1,"own":{"from":"altShift","keys":{"index":"Control+J","home":"","main":7,"zoomIn":"Control+I"}}}';
    expect(parsePreferences(kept).own).toEqual({
      from: 'altShift',
      keys: { index: 'Control+J', home: '' },
    });
    for (const own of ['7', 'null', '[]', '{}', '{"from":"mars","keys":null}'])
      expect(parsePreferences(`{"v":1,"own":${own}}`)).toEqual(defaults);
  });

  test('keeps what it knows beside what it does not', () => {
    expect(
      parsePreferences('{"v":1,"text":"9000","colours":["dark"],"motion":"reduce","more":"x"}'),
    ).toEqual({ ...defaults, motion: 'reduce' });
    expect(parsePreferences('{"v":1,"text":150,"__proto__":{"text":"150"}}')).toEqual(defaults);
  });
});

describe('attributes of the root', () => {
  test('are none on a site as it comes', () => expect(attributes(defaults)).toEqual({}));

  test('name the values that style sheets know, and no others', () => {
    expect(attributes({ ...defaults, text: '200', colours: 'yellow', guide: 'mask' })).toEqual({
      text: '200',
      colours: 'yellow',
    });
  });

  test('each have rules in the style sheets', () => {
    const css = ['preferences', 'base'].map((name) =>
      readFileSync(`src/styles/${name}.css`, 'utf8'),
    );
    for (const name of styled)
      for (const value of choices[name].slice(1))
        expect(css.join('')).toMatch(
          new RegExp(`\\[data-${name}(\\]|='${value}'\\]|\\^='${value.split('-')[0]}'\\])`),
        );
  });
});

describe('boot.js', () => {
  const source = readFileSync('src/boot.js', 'utf8');
  const boot = (getItem: (key: string) => string | null) => {
    const classes = new Set<string>();
    const dataset: Record<string, string> = {};
    const documentElement = { classList: { add: (name: string) => classes.add(name) }, dataset };
    runInNewContext(source, { document: { documentElement }, localStorage: { getItem } });
    expect([...classes]).toEqual(['scripted']);
    return dataset;
  };

  test('shows what is kept as the page itself will', () => {
    fc.assert(
      fc.property(anyPreferences, (preferences) => {
        expect(boot(() => serialisePreferences(preferences))).toEqual(attributes(preferences));
      }),
    );
  });

  test('survives garbage, and storage that is blocked', () => {
    for (const kept of [null, '', 'null', '{', '[]', '{"v":1,"text":{},"ready":"x","class":"y"}'])
      expect(boot(() => kept)).toEqual({});
    expect(
      boot(() => {
        throw new Error('blocked');
      }),
    ).toEqual({});
  });

  test('is small', () => {
    expect(source.replace(/^\s*\/(\/|\*\*).*\n/gm, '').length).toBeLessThanOrEqual(1000);
  });
});
