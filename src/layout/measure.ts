/**
 * How wide a text is, without a canvas: the same arithmetic at build time, in the browser and in tests, so that
 * prerendered labels stand where the running page puts them.
 */

export interface TextStyle {
  /** Font size in px. */
  readonly size: number;
  readonly weight: number;
}

/** The width of a text in px. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** Advance widths of a font, in thousandths of an em (made by `src/build/font-table.ts`). */
export interface FontTable {
  readonly characters: string;
  /** Lightest first; one width for each of `characters`. */
  readonly weights: readonly { readonly weight: number; readonly advances: readonly number[] }[];
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
/** Accents and joiners stand on or between other characters. */
const WEIGHTLESS = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Scripts the font does not have come from one of the system's, often a wide one. */
const UNKNOWN_EM = 0.7;
const UNKNOWN_CAPITAL_EM = 0.85;
/** The font's kerning pushes a few pairs apart by about this much of a name. */
const KERNING = 1.01;

/** Letters whose stroke Unicode does not decompose. */
const STROKED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
};

type Widths = ReadonlyMap<string, number>;

function widthInEm(character: string, widths: Widths): number {
  const known = widths.get(STROKED[character] ?? character);
  if (known !== undefined) return known;
  if (WIDE.test(character)) return 1;
  if (WEIGHTLESS.test(character)) return 0;
  return /\p{Lu}/u.test(character) ? UNKNOWN_CAPITAL_EM : UNKNOWN_EM;
}

/**
 * Measures with a table of advance widths, slightly on the wide side. Accented letters are as wide as plain ones;
 * characters that are not in the table are estimated.
 */
export function tableMeasure(table: FontTable): MeasureText {
  const characters = [...table.characters];
  const weights = table.weights.map(({ weight, advances }) => ({
    weight,
    widths: new Map(characters.map((c, i) => [c, (advances[i] ?? 1000 * UNKNOWN_EM) / 1000])),
  }));
  return (text, { size, weight }) => {
    // A heavier table errs on the wide side, which keeps labels apart.
    const { widths } = weights.find((entry) => entry.weight >= weight) ?? weights.at(-1)!;
    let em = 0;
    // Composed first: Korean syllables and letters of the table stay one character.
    for (const whole of text.normalize('NFC')) {
      if (widths.has(whole) || WIDE.test(whole)) em += widthInEm(whole, widths);
      else for (const part of whole.normalize('NFD')) em += widthInEm(part, widths);
    }
    return em * KERNING * size;
  };
}
