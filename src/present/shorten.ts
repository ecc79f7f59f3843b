/** Making texts of any length fit a stage: cut between words or items, never within a word. */
import { wordsOf } from '../model/tour-limits.ts';

type Fits = (text: string) => boolean;

/** The text, or as many of its words as fit with an ellipsis; undefined when not even one does. */
export function shorten(text: string, fits: Fits): string | undefined {
  const words = wordsOf(text);
  const whole = words.join(' ');
  if (fits(whole)) return whole;
  for (let count = words.length - 1; count > 0; count--) {
    const start = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s.,:;–-]+$/, '');
    if (start && fits(`${start}…`)) return `${start}…`;
  }
  return undefined;
}

/** A text about as many of `all` things as fit. `write` is given their number, from all down to one. */
export function fewer(
  all: number,
  fits: Fits,
  write: (count: number) => string,
): string | undefined {
  for (let count = all; count > 0; count--) {
    const text = write(count);
    if (fits(text)) return text;
  }
  return shorten(write(1), fits);
}
