/**
 * Numbers as people write them: `1.499.998,25 €`, `1 499 998.25`, `1'499'998`. Whether a point or a
 * comma parts the fraction is seen from the whole column, since `1.234` alone can mean both.
 */
import type { Decimal } from '../../../model/money.ts';

export type Mark = '.' | ',';

export interface ReadNumber {
  readonly decimal: Decimal;
  /** The value alone and its column leave open which mark parts the fraction. */
  readonly ambiguous: boolean;
}

const currencies: readonly (readonly [mark: RegExp, code: string])[] = [
  [/€|\beur(?:o|os|ov|a)?\b/i, 'EUR'],
  [/£|\bgbp\b/i, 'GBP'],
  [/\bchf\b|\bsfr\b/i, 'CHF'],
  [/\busd\b|us\$/i, 'USD'],
  [/\bcad\b|ca\$/i, 'CAD'],
  [/\bsek\b/i, 'SEK'],
  [/\bnok\b/i, 'NOK'],
  [/\bdkk\b/i, 'DKK'],
  [/\bpln\b|zł/i, 'PLN'],
  [/\bczk\b|kč/i, 'CZK'],
  [/\bhuf\b|\bft\b/i, 'HUF'],
  [/\bron\b/i, 'RON'],
  [/\bbgn\b/i, 'BGN'],
  [/\bhrk\b/i, 'HRK'],
];

/** ISO 4217 code of the currency that a text names. */
export const currencyOf = (text: string): string | undefined =>
  currencies.find(([mark]) => mark.test(text))?.[1];

/** Takes off currencies and what parts thousands besides point and comma. */
const bare = (text: string): string =>
  text
    .replace(
      /[€£$]|zł|kč|\b(?:us|ca|eur(?:o|os|ov|a)?|sfr|ft|kr|gbp|chf|usd|cad|sek|nok|dkk|pln|czk|huf|ron|bgn|hrk)\b\.?/giu,
      '',
    )
    .replace(/[\s\u00a0\u202f\u2009'’_]/g, '')
    .replace(/,-+$|\.-+$/, '');

/** The mark that parts fractions in a column; undefined when no value shows it. */
export function markOf(values: readonly string[]): Mark | undefined {
  const votes = { '.': 0, ',': 0 };
  for (const value of values) {
    const text = bare(value);
    const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    if (last < 0) continue;
    const mark = text.charAt(last) as Mark;
    const other: Mark = mark === '.' ? ',' : '.';
    const times = text.split(mark).length - 1;
    if (times > 1) votes[other]++;
    else if (text.includes(other) || text.length - last - 1 !== 3 || /^-?0?[.,]/.test(text))
      votes[mark]++;
  }
  if (votes['.'] === votes[',']) return undefined;
  return votes['.'] > votes[','] ? '.' : ',';
}

/** The number, at most `digits` after the point; undefined when it is none. */
export function readNumber(
  value: string,
  columnMark: Mark | undefined,
  digits = 15,
): ReadNumber | undefined {
  const text = bare(value);
  if (!/^[+-]?[\d.,]{1,40}$/.test(text) || !/\d/.test(text)) return undefined;
  const { mark, ambiguous } = markIn(text, columnMark);
  const [whole = '', fraction = '', ...more] = mark ? text.split(mark) : [text];
  if (more.length > 0 || /[.,]/.test(fraction)) return undefined;
  // Groups of thousands have three digits, or the number is a slip of the keyboard.
  if (/[.,]/.test(whole) && !/^[+-]?\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return undefined;
  const sign = whole.startsWith('-') ? '-' : '';
  const integer = whole.replace(/[+\-.,]/g, '').replace(/^0+(?=\d)/, '') || '0';
  const rest = fraction.slice(0, digits);
  return { decimal: sign + integer + (rest ? `.${rest}` : ''), ambiguous };
}

function markIn(text: string, columnMark: Mark | undefined) {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return { mark: undefined, ambiguous: false };
  const mark = text.charAt(last) as Mark;
  const other = mark === '.' ? ',' : '.';
  if (text.split(mark).length > 2) return { mark: undefined, ambiguous: false };
  if (text.includes(other)) return { mark, ambiguous: false };
  const isThousands = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  if (!isThousands) return { mark, ambiguous: false };
  if (columnMark) return { mark: columnMark === mark ? mark : undefined, ambiguous: false };
  return { mark: undefined, ambiguous: true };
}
