/**
 * Where a text stops being JSON. `JSON.parse` says it differently in every browser, and in some
 * not at all; this scanner (RFC 8259) says it the same everywhere.
 */

export interface SyntaxBreak {
  /** Both from 1; a column is a UTF-16 unit, as editors count. */
  readonly line: number;
  readonly column: number;
  /** The offending character; '' when the text ends too early. */
  readonly found: string;
}

type Expecting = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or close' | 'end';

const SPACE = /[ \t\n\r]*/y;
// eslint-disable-next-line no-control-regex -- JSON forbids them inside a text
const TEXT = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** The first place at which the text is not JSON; undefined when it is. */
export function findSyntaxBreak(text: string): SyntaxBreak | undefined {
  const open: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  let index = 0;

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = index;
    const matched = pattern.test(text);
    if (matched) index = pattern.lastIndex;
    return matched;
  };
  const closed = (): Expecting => (open.length > 0 ? ', or close' : 'end');

  /** Takes one token; undefined when it is not one that may stand here. */
  const next = (): Expecting | undefined => {
    const char = text[index] ?? '';
    switch (expecting) {
      case 'key or }':
      case 'key':
        if (skip(TEXT)) return ':';
        if (char !== '}' || expecting === 'key') return undefined;
        break;
      case ':':
        index++;
        return char === ':' ? 'value' : undefined;
      case ', or close': {
        const inObject = open.at(-1) === '{';
        if (char === ',') {
          index++;
          return inObject ? 'key' : 'value';
        }
        if (char !== (inObject ? '}' : ']')) return undefined;
        break;
      }
      case 'value or ]':
      case 'value':
        if (char === '{' || char === '[') {
          index++;
          open.push(char);
          return char === '{' ? 'key or }' : 'value or ]';
        }
        if (skip(TEXT) || skip(PLAIN)) return closed();
        if (char !== ']' || expecting === 'value') return undefined;
        break;
      case 'end':
        return undefined;
    }
    index++;
    open.pop();
    return closed();
  };

  for (;;) {
    skip(SPACE);
    if (index >= text.length) return expecting === 'end' ? undefined : at(text, text.length);
    const start = index;
    const expected = next();
    if (!expected) return at(text, start);
    expecting = expected;
  }
}

function at(text: string, index: number): SyntaxBreak {
  const lines = text.slice(0, index).split(/\r\n|\n|\r/);
  const found = String.fromCodePoint(
    ...(index < text.length ? [text.codePointAt(index) ?? 0] : []),
  );
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, found };
}
