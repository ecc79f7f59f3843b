/** Just enough XML to write a drawing. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 cannot hold, even escaped: control characters, halves of pairs, non-characters. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text without what no text file should hold. */
export const plainText = (text: string): string => text.replace(forbidden, '');

/** A text as it may stand between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  plainText(text).replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const valueOf = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);

/** An element; its content is markup already. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const pairs = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${valueOf(value)}"`))
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${pairs}/>` : `<${name}${pairs}>${inner}</${name}>`;
}
