import { describe, expect, test } from 'vitest';
import { choices } from '../../../src/state/preferences.ts';
import { optionGroups, ticked } from '../../../src/view/dialogs/option-groups.ts';
import { loadOptionMessages } from '../../../src/text/load-options.ts';
import { languages } from '../../../src/text/messages.ts';
import type { OptionName } from '../../../src/text/option-messages.ts';

const names = Object.keys(choices) as OptionName[];

describe.each(languages)('the options in %s', (language) => {
  test('have words for every value, each its own', async () => {
    const { options } = await loadOptionMessages(language);
    expect(Object.keys(options).toSorted()).toEqual(names.toSorted());
    for (const name of names) {
      const words: Readonly<Record<string, string>> = options[name].values;
      expect(Object.keys(words).toSorted(), name).toEqual([...choices[name]].toSorted());
      expect(new Set(Object.values(words)).size, name).toBe(choices[name].length);
    }
    const labels = names.map((name) => options[name].label);
    expect(new Set(labels).size).toBe(names.length);
  });

  test('claim nothing about compliance', async () => {
    const said = JSON.stringify(await loadOptionMessages(language));
    expect(said).not.toMatch(/complian|conform|WCAG|skladn/i);
  });
});

test('every option is offered once', () =>
  expect(optionGroups.flatMap(([, group]) => group).toSorted()).toEqual(names.toSorted()));

test('what is ticked or not has two values', () => {
  for (const [name, value] of Object.entries(ticked)) {
    expect(choices[name as OptionName]).toHaveLength(2);
    expect(choices[name as OptionName]).toContain(value);
  }
});
