/** What fits on a stage: `presenter.md`, section (c). The door holds tours to it, and so does the generator. */

/** Characters a line of the headline holds. */
export const headlineLine = 30;
export const headlineLines = 2;
/** Characters of the sentence under it. */
export const sentenceLength = 110;
/** Names at must-read size that a picture bears. */
export const mostLabels = 5;

/** Seconds. */
export const shortestStep = 5;
export const longestStep = 600;
export const shortestTour = 60;
export const longestTour = 3600;

/** Characters as people count them; an emoji of two units is one. */
const lengthOf = (text: string): number => Array.from(text).length;

/** What a line may be broken between: spaces, but not those that hold a number and its unit together. */
export const wordsOf = (text: string): readonly string[] => text.trim().split(/[ \t\r\n]+/);

/** Whether a headline can be set in its lines without breaking a word. */
export function fitsHeadline(text: string): boolean {
  let lines = 1;
  let used = 0;
  for (const word of wordsOf(text)) {
    const length = lengthOf(word);
    if (length > headlineLine) return false;
    const along = used === 0 ? length : used + 1 + length;
    if (along > headlineLine) lines++;
    used = along > headlineLine ? length : along;
  }
  return lines <= headlineLines;
}

export const fitsSentence = (text: string): boolean => lengthOf(text.trim()) <= sentenceLength;
