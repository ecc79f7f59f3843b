import type { Size } from './geometry.ts';
import type { MeasureText, TextStyle } from './measure.ts';

export interface LabelFonts {
  readonly name: TextStyle;
  readonly detail: TextStyle;
}

export interface LabelLine {
  readonly text: string;
  readonly style: keyof LabelFonts;
  /** Distance of the baseline from the top of the label. */
  readonly baseline: number;
}

/** One way to write a partner's name. */
export interface LabelVariant extends Size {
  readonly lines: readonly LabelLine[];
  /** What the reader loses against the best variant, in the units of label costs; 0 loses nothing. */
  readonly loss: number;
}

/** The fonts of labels; `textScale` is the reader's text size, 1 for 100 %. */
export const labelFonts = (textScale = 1): LabelFonts => ({
  name: { size: 15 * textScale, weight: 650 },
  detail: { size: 13 * textScale, weight: 400 },
});

const LINE_HEIGHT = 1.25;
/** Reach of the font above and below the baseline, so that a label's box holds its glyph boxes whole. */
const ASCENT = 0.984;
const DESCENT = 0.316;

/** Names up to this width, in em, stay on one line unless the caller asks for narrower ones. */
const WRAP_FROM = 8;
const MAX_LINES = 3;
/** Lines beyond these widths, in em, read badly; wrapping then beats one line. */
const LONG_LINE = 14;
const LOSS = { line: 1, longLinePerEm: 0.4, detail: 14, name: 32 };

/**
 * The ways to write a name, best first: whole before short, with the detail (the city, say) before without, in one
 * line, two, or three where two would still be long. The detail is left out where it would repeat the name. Names wider
 * than `wrapFrom` em may be wrapped.
 */
export function nameVariants(
  partner: { readonly name: string; readonly shortName: string },
  detail: string | undefined,
  measure: MeasureText,
  fonts: LabelFonts,
  wrapFrom = WRAP_FROM,
): LabelVariant[] {
  const texts = [...new Set([partner.name, partner.shortName].map((t) => t.trim()))];
  const variants = texts.filter(Boolean).flatMap((text) =>
    layouts(text, measure, fonts.name, wrapFrom).flatMap(({ lines, loss }) => {
      const lost = loss + (text === texts[0] ? 0 : LOSS.name);
      const bare = lines.map((line) => ({ text: line, style: 'name' as const }));
      if (!detail || detail === text) return [variant(bare, lost, measure, fonts)];
      const full = [...bare, { text: detail, style: 'detail' as const }];
      return [
        variant(full, lost, measure, fonts),
        variant(bare, lost + LOSS.detail, measure, fonts),
      ];
    }),
  );
  return variants.sort((a, b) => a.loss - b.loss);
}

/** A text on one line and, where it is wide, balanced on more. */
function layouts(text: string, measure: MeasureText, style: TextStyle, wrapFrom: number) {
  const width = (part: string) => measure(part, style) / style.size;
  const all: { lines: string[]; loss: number }[] = [];
  for (let count = 1; count <= MAX_LINES; count++) {
    const lines = balanced(text, count, width);
    if (lines.length < count) break;
    const widest = Math.max(...lines.map(width));
    const tooLong = Math.max(0, widest - LONG_LINE) * LOSS.longLinePerEm;
    all.push({ lines, loss: (count - 1) * LOSS.line + tooLong });
    if (widest <= (count === 1 ? wrapFrom : LONG_LINE)) break;
  }
  return all;
}

/**
 * Splits a text into `count` lines of widths as equal as can be, after a space, '/' or ','. No line starts with a
 * lone '/' or '&' and none ends with a small word such as "of" if that can be helped.
 */
export function balanced(text: string, count: number, width: (text: string) => number): string[] {
  return splitBest(text, count, width).lines;
}

function splitBest(
  text: string,
  count: number,
  width: (text: string) => number,
): { lines: string[]; cost: number } {
  let best = { lines: [text], cost: count > 1 ? Infinity : width(text) };
  if (count === 1) return best;
  for (const { index } of text.matchAll(/(?<=[\s/,])(?=[^\s/,])|(?<=\S) (?=[/,])/g)) {
    const head = text.slice(0, index).trim();
    const tail = text.slice(index).trim();
    if (!head || !tail) continue;
    const rest = splitBest(tail, count - 1, width);
    const cost = Math.max(width(head), rest.cost) + awkwardness(head, tail);
    if (cost < best.cost) best = { lines: [head, ...rest.lines], cost };
  }
  return best;
}

/** How badly a break between two parts reads, in em of imbalance. */
const awkwardness = (head: string, tail: string): number =>
  (/^[/&,–-]/.test(tail) ? 4 : 0) + (/\s\p{Ll}{1,3}$/u.test(head) ? 0.7 : 0);

function variant(
  texts: readonly Omit<LabelLine, 'baseline'>[],
  loss: number,
  measure: MeasureText,
  fonts: LabelFonts,
): LabelVariant {
  let baseline = 0;
  const lines = texts.map((line, i): LabelLine => {
    baseline += fonts[line.style].size * (i === 0 ? ASCENT : LINE_HEIGHT);
    return { ...line, baseline };
  });
  const width = Math.max(...lines.map(({ text, style }) => measure(text, fonts[style])));
  const last = lines.at(-1)!;
  return { lines, width, height: last.baseline + fonts[last.style].size * DESCENT, loss };
}
