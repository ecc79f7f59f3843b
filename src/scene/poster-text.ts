/** Texts around a picture: how large they can be and where their lines end. */
import type { MeasureText, TextStyle } from '../layout/measure.ts';
import { balanced } from '../layout/wrap.ts';

export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Text that does not fit is written smaller, down to this part of its size, before anything of it goes. */
const smallest = 0.7;
const steps = 6;

/** The lines of a text at a size, each as full as can be; a word wider than the room has a line of its own. */
function filled(words: readonly string[], room: number, width: (text: string) => number): string[] {
  return words.reduce<string[]>((lines, word) => {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word;
    return lines.length > 0 && width(longer) <= room
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

/** As much of a text as has room, with an ellipsis for the rest. */
function cut(text: string, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text;
  const characters = [...text];
  let [least, most] = [0, characters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    const fits = width(`${characters.slice(0, middle).join('').trimEnd()}…`) <= room;
    if (fits) least = middle;
    else most = middle - 1;
  }
  return `${characters.slice(0, least).join('').trimEnd()}…`;
}

/**
 * A text in at most `most` lines no wider than `room`, in lines of much the same width: at its own size if it can be,
 * else smaller, else cut.
 */
export function fitText(
  text: string,
  { size, weight }: TextStyle,
  room: number,
  most: number,
  measure: MeasureText,
): Fitted {
  const words = text.split(/\s+/).filter(Boolean);
  const at = (scaled: number) => (part: string) => measure(part, { size: scaled, weight });
  for (let step = 0; step <= steps; step++) {
    const scaled = size * (1 - ((1 - smallest) * step) / steps);
    const width = at(scaled);
    const full = filled(words, room, width);
    if (full.length > most || full.some((line) => width(line) > room)) continue;
    const even = full.length > 1 ? balanced(words.join(' '), full.length, width) : full;
    return { size: scaled, lines: even.every((line) => width(line) <= room) ? even : full };
  }
  const width = at(size * smallest);
  const full = filled(words, room, width);
  const lines = [...full.slice(0, most - 1), full.slice(most - 1).join(' ')];
  return { size: size * smallest, lines: lines.map((line) => cut(line, room, width)) };
}

/** Things in a row, in as few rows as the room allows: how far each is from the row's start. */
export function flow<T extends { readonly width: number }>(
  things: readonly T[],
  room: number,
  gap: number,
): readonly (readonly (T & { readonly x: number })[])[] {
  const rows: (T & { readonly x: number })[][] = [];
  let x = 0;
  for (const thing of things) {
    const row = rows.at(-1);
    if (row && x + thing.width <= room) row.push({ ...thing, x });
    else {
      x = 0;
      rows.push([{ ...thing, x }]);
    }
    x += thing.width + gap;
  }
  return rows;
}
