import { expect, test } from 'vitest';
import { Words } from '../../../src/state/words.svelte.ts';
import { loadMessages } from '../../../src/text/load.ts';

test('who changes their mind before the words have come hears the language asked for last', async () => {
  const words = new Words('en', await loadMessages('en'));
  await Promise.all([words.speak('sl'), words.speak('en')]);
  expect(words.language).toBe('en');
  await Promise.all([words.speak('sl'), words.speak('en'), words.speak('sl')]);
  expect(words.language).toBe('sl');
});
