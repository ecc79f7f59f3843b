import type { PagesMessages } from './pages-messages.ts';

const rules = new Intl.PluralRules('sl-SI');
const more: Readonly<Record<string, string>> = {
  one: 'dodaten vnos',
  two: 'dodatna vnosa',
  few: 'dodatni vnosi',
};

export const pages: PagesMessages = {
  name: 'Deli seznama',
  range: (first, last, all) => `${first}–${last} od ${all}`,
  previous: 'Nazaj',
  next: 'Naprej',
  more: (count, written) =>
    `Še ${written} ${more[rules.select(count)] ?? 'dodatnih vnosov'}: najdete jih, če vpišete nekaj črk.`,
};
