/** One file of the atlas's font, and for which characters it is. */
export interface FontCut {
  /** As a style sheet writes it: "U+0020-00FF, U+2212". */
  readonly range: string;
  /** The WOFF2 file in base64. */
  readonly data: string;
}

/** First the font's own name, for who has it installed; then what most have. */
export const fontFamily = "'Atkinson Hyperlegible Next', Arial, 'Liberation Sans', sans-serif";

function isIn(range: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-');
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}

/** The style sheet that brings the font along: only those files that a text needs. */
export const fontFaces = (text: string, cuts: readonly FontCut[]): string =>
  cuts
    .filter(({ range }) => [...new Set(text)].some((character) => isIn(range, character)))
    .map(
      ({ range, data }) =>
        `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:400 700;unicode-range:${range};` +
        `src:url(data:font/woff2;base64,${data}) format("woff2")}`,
    )
    .join('');
