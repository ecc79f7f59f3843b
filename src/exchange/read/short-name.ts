/** A short name where the file has none. */

/** Characters that a label on the map bears. */
const most = 24;

/**
 * The name if it is short, else the abbreviation it gives in brackets, else its first words:
 * `Institute of Geography, Polish Academy of Science` becomes `Institute of Geography…`.
 */
export function shortNameOf(name: string): string {
  if (lengthOf(name) <= most) return name;
  const inBrackets = /\(([^()\s]{2,15})\)\s*$/.exec(name)?.[1];
  if (
    inBrackets &&
    /^[\p{L}\p{N}&.-]*\p{Lu}[\p{L}\p{N}&.-]*\p{Lu}[\p{L}\p{N}&.-]*$/u.test(inBrackets)
  )
    return inBrackets;
  const words = name.split(/\s+/);
  for (let count = words.length - 1; count > 0; count--) {
    const start = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s.,:;/(–-]+$/, '');
    if (start && lengthOf(start) < most) return `${start}…`;
  }
  return `${[...name].slice(0, most - 1).join('')}…`;
}

const lengthOf = (text: string): number => [...text].length;
