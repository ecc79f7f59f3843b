import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/text/messages.ts';
import { presentationMessages } from '../../../src/text/presentation.ts';

describe.each(languages)('taking the atlas along, in %s', (language) => {
  const { downloaded, ...others } = presentationMessages[language];

  test('every sentence is its own, with typographic quotes', () => {
    const all = [...Object.values(others), downloaded('clunet-atlas.html')];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((text) => /^\s|\s$|["'`]/.test(text) || text === '')).toEqual([]);
  });

  test('the file is called by its name', () => {
    expect(downloaded('clunet-atlas.html')).toContain('clunet-atlas.html');
  });
});
