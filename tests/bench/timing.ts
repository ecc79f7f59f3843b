import { performance } from 'node:perf_hooks';

/** The value that a part of all are below, such as 0.95 of them. */
export const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? NaN;

export const median = (values: readonly number[]): number => share(values, 0.5);

/** Milliseconds that some work takes: the median of nine runs, or of as many as three seconds allow. */
export async function timeOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  const began = performance.now();
  while (times.length < 9 && (times.length === 0 || performance.now() - began < 3000)) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

export const ms = (value: number): string => (value < 10 ? fine : digits).format(value);
export const integer = (value: number): string => digits.format(value);

/** A table in Markdown, its numbers to the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
