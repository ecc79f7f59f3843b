/** XML as data: unlike in a drawing, numbers stay whole and line breaks within values are kept. */
import { escapeXml } from '../xml.ts';

/** White space that a reader would turn into plain spaces or other line ends is written as a reference. */
const valueText = (text: string): string =>
  escapeXml(text).replace(/[\t\n\r]/g, (one) => `&#${one.charCodeAt(0)};`);

/** A tag on lines of its own, with what is inside it; attributes without a value are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inside: string | readonly string[] = [],
): string {
  const pairs = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${valueText(value)}"`))
    .join('');
  if (typeof inside === 'string') return `<${name}${pairs}>${valueText(inside)}</${name}>`;
  if (inside.length === 0) return `<${name}${pairs}/>`;
  return [`<${name}${pairs}>`, ...inside, `</${name}>`].join('\n');
}

export const xmlFile = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
