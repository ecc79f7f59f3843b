/** Ways to damage a file, by seed. */
type Random = () => number;

/** What breaks readers: ends of markup, quotes, nesting, numbers out of range, halves of letters, formulas. */
const poisons = [
  '"',
  "'",
  '\0',
  '\r',
  '\n',
  '\t',
  ';',
  ',',
  '<',
  '>',
  '&',
  '&#0;',
  '&#xD800;',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  '{',
  '}',
  '[',
  ']',
  '[[[[[[[[',
  '{"a":',
  'null',
  'true',
  '1e999',
  '-0',
  '99999999999999999999',
  'NaN',
  '\uFEFF',
  '\uD800',
  '\u202E',
  '=1+1',
  '@SUM(A1)',
  'javascript:alert(1)',
  '<script>',
  '__proto__',
  'constructor',
  'id="n0"',
  '<node',
  '</node>',
  '<edge',
  'coordinates',
  'EL',
  'UK',
].map((text) => new TextEncoder().encode(text));

const between = (random: Random, most: number) => Math.floor(random() * (most + 1));
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

function flipBit(bytes: Uint8Array, at: number, bit: number): void {
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
}

const damages: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  // Cut off, as by a broken download.
  (bytes, random) => bytes.slice(0, between(random, bytes.length)),
  // Single bits.
  (bytes, random) => {
    const copy = bytes.slice();
    for (let i = 0; i <= between(random, 20); i++)
      flipBit(copy, between(random, copy.length - 1), between(random, 7));
    return copy;
  },
  // Something put in.
  (bytes, random) => {
    const at = between(random, bytes.length);
    const poison = poisons[between(random, poisons.length - 1)] ?? new Uint8Array();
    const times = random() < 0.05 ? 5000 : 1 + between(random, 3);
    return joined(bytes.slice(0, at), ...Array<Uint8Array>(times).fill(poison), bytes.slice(at));
  },
  // A part taken out.
  (bytes, random) => {
    const at = between(random, bytes.length);
    return joined(bytes.slice(0, at), bytes.slice(at + between(random, 200)));
  },
  // A part once more, elsewhere.
  (bytes, random) => {
    const [from, at] = [between(random, bytes.length), between(random, bytes.length)];
    const part = bytes.slice(from, from + between(random, 500));
    return joined(bytes.slice(0, at), part, bytes.slice(at));
  },
];

/** The bytes with one to four damages: the same for the same numbers. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  let now = bytes;
  for (let i = 0; i <= between(random, 3); i++)
    now = damages[between(random, damages.length - 1)]?.(now, random) ?? now;
  return now;
}
