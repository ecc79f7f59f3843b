import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { defaults } from '../../../src/state/preferences.ts';

let kept: Map<string, string>;
let dataset: Record<string, string>;

beforeEach(() => {
  kept = new Map();
  dataset = {};
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('preferences', () => {
  test('are in force at once, and there next time', () => {
    new Preferences().set('colours', 'dark');
    expect(dataset).toEqual({ colours: 'dark' });
    expect(new Preferences().values).toEqual({ ...defaults, colours: 'dark' });
  });

  test('take an attribute away when the site is to be as it comes', () => {
    const preferences = new Preferences();
    preferences.set('text', '150');
    preferences.set('text', '100');
    expect(dataset).toEqual({});
  });

  test('clear what boot.js took from a value that nobody knows', () => {
    kept.set('partner-atlas.preferences', '{"v":1,"spacing":"huge"}');
    dataset['spacing'] = 'huge';
    new Preferences();
    expect(dataset).toEqual({});
  });

  test('a reset puts one’s own keys away, and taking it back brings them again', () => {
    const preferences = new Preferences();
    const own = { from: 'altShift', keys: { index: 'Control+J', home: '' } } as const;
    preferences.setOwnKeys(own);
    expect(new Preferences().values).toEqual({ ...defaults, chords: 'own', own });
    preferences.reset();
    expect(new Preferences().values).toEqual(defaults);
    preferences.undo();
    expect(new Preferences().values.own).toEqual(own);
  });

  test('keep one’s own keys while another scheme is chosen', () => {
    const preferences = new Preferences();
    preferences.setOwnKeys({ from: 'page', keys: { index: 'Control+J' } });
    preferences.set('chords', 'off');
    expect(new Preferences().values.own.keys).toEqual({ index: 'Control+J' });
  });

  test('can be reset, and the reset taken back', () => {
    const preferences = new Preferences();
    preferences.set('motion', 'reduce');
    preferences.set('singleKeys', 'off');
    const chosen = preferences.values;
    preferences.reset();
    preferences.reset();
    expect(preferences.values).toEqual(defaults);
    expect(dataset).toEqual({});
    preferences.undo();
    expect(preferences.values).toEqual(chosen);
    expect(dataset).toEqual({ motion: 'reduce' });
    expect(preferences.canUndo).toBe(false);
  });

  test('cannot be taken back to before a reset once something else was chosen', () => {
    const preferences = new Preferences();
    preferences.set('grey', 'on');
    preferences.reset();
    preferences.set('links', 'strong');
    expect(preferences.canUndo).toBe(false);
    preferences.undo();
    expect(preferences.values).toEqual({ ...defaults, links: 'strong' });
  });

  test('hold where storage is blocked, and say that they are not kept', () => {
    vi.stubGlobal('localStorage', undefined);
    const preferences = new Preferences();
    expect(preferences.kept).toBe(true);
    preferences.set('grey', 'on');
    expect(preferences.values.grey).toBe('on');
    expect(preferences.kept).toBe(false);
  });
});
