/**
 * What GEXF has no element for, the partnership's own facts, stands in a processing instruction
 * `<?partnership acronym="…" title="…"?>`: valid in any XML, and other programs pass over it.
 */
export const instructionTarget = 'partnership';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const characters: ReadonlyMap<string, string> = new Map(
  Object.entries(escapes).map(([character, escape]) => [escape, character]),
);

/** The instruction's body. Names are our own and need no care. */
export const bodyOf = (facts: Iterable<readonly [name: string, text: string]>): string =>
  Array.from(
    facts,
    ([name, text]) => `${name}="${text.replace(/[&<>"\t\n\r]/g, (one) => escapes[one] ?? one)}"`,
  ).join(' ');

/** A name starts where nothing of a name stands before, and is short: else a long text would be gone over again and again. */
const pair = /(?<![\w:-])([A-Za-z][\w:-]{0,40})="([^"]*)"/g;

/** The facts of a body. */
export const factsIn = (body: string): { readonly name: string; readonly value: string }[] =>
  Array.from(body.matchAll(pair), ([, name = '', text = '']) => ({
    name,
    value: text.replace(/&(?:amp|lt|gt|quot|#9|#10|#13);/g, (one) => characters.get(one) ?? one),
  }));
