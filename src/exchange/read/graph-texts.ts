/** From what a file says to the texts of a document. */
import type { LocalText } from '../../model/network.ts';
import type { Said } from './attribute-fields.ts';
import { shown, type Findings } from './graph.ts';

/** Characters; no name or summary of a partnership needs more. */
const longestText = 10_000;

/** Cuts a text that is out of all proportion, and says so. */
export function textOf({ name, text }: Pick<Said, 'name' | 'text'>, findings: Findings): string {
  if (text.length <= longestText) return text;
  findings.add({
    severity: 'warning',
    code: 'graph-cut',
    column: name,
    value: shown(text),
    values: { most: longestText },
  });
  return text.slice(0, longestText).trim();
}

/** One text for each language where the file has all languages of the document, else the plain one. */
export function localTextOf(
  said: Said,
  languages: readonly string[],
  findings: Findings,
): LocalText {
  const texts = languages.map((language) => said.inLanguages.get(language));
  if (texts.length === 0 || texts.includes(undefined)) return textOf(said, findings);
  return Object.fromEntries(
    Array.from(said.inLanguages, ([language, text]) => [
      language,
      textOf({ name: `${said.name}:${language}`, text }, findings),
    ]),
  );
}

/** Characters of a short name that fits beside a mark. */
const longestShort = 24;

/** The name itself, or as many of its first words as fit. */
export function shortNameOf(name: string): string {
  const words = name.slice(0, 200).split(/\s+/);
  let short = '';
  for (const word of words) {
    const longer = short ? `${short} ${word}` : word;
    if (longer.length > longestShort) break;
    short = longer;
  }
  if (short === words.join(' ')) return short;
  return short ? `${short}…` : `${[...name].slice(0, longestShort - 1).join('')}…`;
}
