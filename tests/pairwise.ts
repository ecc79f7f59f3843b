/** What can be chosen: names of factors with the values each may have. */
type Factors = Readonly<Record<string, readonly unknown[]>>;
export type Combination<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/**
 * Combinations in which every value meets every value of every other factor at least once. Most faults come from
 * one value or from two that meet, and this takes few more runs than the two longest factors multiplied.
 * The same factors always give the same combinations.
 */
export function allPairs<F extends Factors>(factors: F): readonly Combination<F>[] {
  const names = Object.keys(factors);
  const sizes = names.map((name) => factors[name]!.length);
  const open = new Set(pairsOf(sizes));
  const uses = sizes.map((size) => new Array<number>(size).fill(0));
  const rows: (readonly number[])[] = [];
  for (let [next] = open; next !== undefined; [next] = open) {
    const row = complete(next, sizes, open, uses);
    row.forEach((value, factor) => uses[factor]![value]!++);
    for (const pair of pairsWithin(row)) open.delete(pair);
    rows.push(row);
  }
  return rows.map(
    (row) =>
      Object.fromEntries(
        names.map((name, factor) => [name, factors[name]![row[factor]!]]),
      ) as Combination<F>,
  );
}

/** "factor.value factor.value", the lower factor first. */
const keyOf = (a: number, one: number, b: number, other: number): string =>
  a < b ? `${a}.${one} ${b}.${other}` : `${b}.${other} ${a}.${one}`;

const range = (size: number): number[] => [...Array(size).keys()];

const pairsOf = (sizes: readonly number[]): string[] =>
  range(sizes.length).flatMap((a) =>
    range(sizes[a]!).flatMap((one) =>
      range(sizes.length)
        .slice(a + 1)
        .flatMap((b) => range(sizes[b]!).map((other) => keyOf(a, one, b, other))),
    ),
  );

const pairsWithin = (row: readonly number[]): string[] =>
  row.flatMap((one, a) => row.slice(a + 1).map((other, i) => keyOf(a, one, a + 1 + i, other)));

/** A row with the given pair in it; every other value is the one that meets most for the first time. */
function complete(
  pair: string,
  sizes: readonly number[],
  open: ReadonlySet<string>,
  uses: readonly (readonly number[])[],
): readonly number[] {
  const row = new Map(
    pair.split(' ').map((part) => part.split('.').map(Number) as [number, number]),
  );
  for (const factor of range(sizes.length)) {
    if (row.has(factor)) continue;
    const gain = (value: number) =>
      [...row].filter(([other, chosen]) => open.has(keyOf(factor, value, other, chosen))).length;
    const [best] = range(sizes[factor]!).sort(
      (a, b) => gain(b) - gain(a) || uses[factor]![a]! - uses[factor]![b]!,
    );
    row.set(factor, best!);
  }
  return range(sizes.length).map((factor) => row.get(factor)!);
}
