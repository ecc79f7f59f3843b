/** What was found while a file was read, as sentences. */
import type { Finding } from '../model/findings.ts';
import type { Language } from './messages.ts';

export type FindingWords = (finding: Finding) => string;

type Wording = Readonly<Record<string, readonly [wrong: string, fix: string]>>;

const catalogues: Readonly<Record<Language, () => Promise<readonly Wording[]>>> = {
  en: async () => {
    const [{ tableFindingsEn }, { graphFindingsEn }, { placeFindingsEn }] = await Promise.all([
      import('./findings-tables-en.ts'),
      import('./findings-graphs-en.ts'),
      import('./findings-places-en.ts'),
    ]);
    return [tableFindingsEn, graphFindingsEn, placeFindingsEn];
  },
  sl: async () => {
    const [{ tableFindingsSl }, { graphFindingsSl }, { placeFindingsSl }] = await Promise.all([
      import('./findings-tables-sl.ts'),
      import('./findings-graphs-sl.ts'),
      import('./findings-places-sl.ts'),
    ]);
    return [tableFindingsSl, graphFindingsSl, placeFindingsSl];
  },
};

/** Puts what a finding mentions into its wording. A code without one is our mistake, and still readable. */
export async function loadFindingWords(language: Language): Promise<FindingWords> {
  const words: Wording = Object.assign({}, ...(await catalogues[language]())) as Wording;
  return (finding) => {
    const { code, value, became, column, row, values } = finding;
    const mentioned: Readonly<Record<string, string | number | undefined>> = {
      value,
      became,
      column,
      row,
      ...values,
    };
    return (words[code] ?? [code])
      .join(' ')
      .replace(/\{(\w+)\}/g, (_, key: string) => String(mentioned[key] ?? ''));
  };
}
