/** What was found while a file was read, as sentences. */
import type { Finding } from '../model/findings.ts';
import { problemsEn, valueTypesEn } from '../model/problems.ts';
import { formatsOf } from './format.ts';
import type { Language } from './messages.ts';

export type FindingWords = (finding: Finding) => string;

type Wording = Readonly<Record<string, readonly [wrong: string, fix: string]>>;

interface Catalogue {
  readonly wording: Wording;
  /** What kinds of values are called; `expected` and `found` name them. */
  readonly types: Readonly<Record<string, string>>;
}

const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => {
    const [{ tableFindingsEn }, { graphFindingsEn }, { findingsPlacesEn }] = await Promise.all([
      import('./findings-tables-en.ts'),
      import('./findings-graphs-en.ts'),
      import('./findings-places-en.ts'),
    ]);
    return {
      wording: { ...problemsEn, ...tableFindingsEn, ...graphFindingsEn, ...findingsPlacesEn },
      types: valueTypesEn,
    };
  },
  sl: async () => {
    const [{ tableFindingsSl }, { graphFindingsSl }, { findingsPlacesSl }, problems] =
      await Promise.all([
        import('./findings-tables-sl.ts'),
        import('./findings-graphs-sl.ts'),
        import('./findings-places-sl.ts'),
        import('./problems-sl.ts'),
      ]);
    return {
      wording: {
        ...problems.problemsSl,
        ...tableFindingsSl,
        ...graphFindingsSl,
        ...findingsPlacesSl,
      },
      types: problems.valueTypesSl,
    };
  },
};

/** What these became is a country's code. */
const becameCountry: ReadonlySet<string> = new Set([
  'country-changed',
  'country-contradiction',
  'country-by-town',
]);

/** Puts what a finding mentions into its wording. A code without one is our mistake, and still readable.
 * Countries come by their codes, in `values.country`, `values.abroad` and where one became another, and are said by name. */
export async function loadFindingWords(language: Language): Promise<FindingWords> {
  const { wording, types } = await catalogues[language]();
  const { country, distance } = formatsOf(language);
  return ({ code, value, became, column, row, values }) => {
    const mentioned: Readonly<Record<string, string | number | undefined>> = {
      value,
      became: became !== undefined && becameCountry.has(code) ? country(became) : became,
      column,
      row,
      ...values,
      ...(values?.['abroad'] !== undefined && {
        became: `${became ?? ''} (${country(String(values['abroad']))})`,
      }),
      ...(values?.['km'] !== undefined && { km: distance(Number(values['km'])) }),
      ...(values?.['country'] !== undefined && { country: country(String(values['country'])) }),
    };
    const wanted = (wording[code] ?? [code]).join(' ');
    const sentence = wanted.replace(/\{(\w+)\}/g, (_, key: string) => {
      const one = String(mentioned[key] ?? '');
      return code === 'wrong-type' ? (types[one] ?? one) : one;
    });
    // What is quoted at its start, as a file's name, stays as it is written.
    return wanted.startsWith('{') ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
}
