/** What keeps a text from being well-formed XML, as far as drawings use it; undefined when nothing does. */
export function xmlFault(text: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  const token = /<\?xml [^?]*\?>|<(\/)?([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/)?>|([^<]+)|(<)/gu;
  for (const [, closing, name = '', attributes = '', empty, words, stray] of text.matchAll(token)) {
    if (stray) return 'a "<" that opens nothing';
    const written = words ?? attributes;
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/.test(written))
      return `a bare "&": ${written}`;
    // eslint-disable-next-line no-control-regex -- XML knows no way to write these
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(written))
      return 'a forbidden character';
    if (/[\ud800-\udfff]/u.test(written)) return 'half a character';
    if (words !== undefined || !name) continue;
    const names = [...attributes.matchAll(/([\w:-]+)="/g)].map(([, key]) => key);
    if (new Set(names).size < names.length) return `an attribute twice in ${name}`;
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes something else`;
    } else {
      if (open.length === 0) roots += 1;
      if (!empty) open.push(name);
    }
  }
  return open.length > 0
    ? `${open.join(', ')} not closed`
    : roots === 1
      ? undefined
      : 'no one root';
}
