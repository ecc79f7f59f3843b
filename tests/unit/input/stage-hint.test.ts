import { expect, test } from 'vitest';
import { defaults } from '../../../src/input/preferences.ts';
import { hintLine } from '../../../src/input/stage-hint.ts';
import { loadSpoken } from '../../../src/text/load-spoken.ts';

const en = await loadSpoken('en');
const sl = await loadSpoken('sl');

test('the hint names the keys that help most where one is', () => {
  expect(hintLine('partners', en, defaults, 'other')).toBe(
    'Arrow keys: nearest partner · Enter: details · ?: all keys',
  );
  expect(hintLine('viewport', en, defaults, 'other')).toBe(
    'Arrow keys: move the picture · Enter: to the partners · ?: all keys',
  );
  expect(hintLine('partners', sl, defaults, 'other')).toBe(
    'smerne tipke: najbližji partner · Enter: podrobnosti · ?: vse tipke',
  );
});

test('it follows the visitor’s choices about the keys', () => {
  expect(
    hintLine('partners', en, { ...defaults, singleKeys: false, arrows: 'list' }, 'other'),
  ).toBe('Arrow keys: next in the list · Enter: details');
});
