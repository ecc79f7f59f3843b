import { localText, type NetworkDocument } from '../../model/network.ts';
import type { Opened } from '../open/opened.ts';
import { fetchPresentation } from '../presentation.ts';
import { escapeXml } from '../xml.ts';

/** Replaces what stands between two marks, which stay. */
function between(text: string, from: string, to: string, content: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + from.length);
  if (start < 0 || end < 0)
    throw new Error(`The self-contained page must contain ${from} and ${to}`);
  return text.slice(0, start + from.length) + content + text.slice(end);
}

/** What is read where no script runs: the list that publicly funded projects owe everybody. */
const listOf = ({ acronym, title, partners }: NetworkDocument): string =>
  `<main><h1>${escapeXml(acronym)}</h1><p>${escapeXml(title.text)}</p><ul>` +
  partners
    .map(
      ({ name, place, country }) =>
        `<li>${escapeXml([name, localText(place?.city, 'en'), country].filter(Boolean).join(', '))}</li>`,
    )
    .join('') +
  '</ul></main>';

/**
 * The whole atlas with another partnership in it, as the text of one page that runs from anywhere. It is the page's
 * own self-contained file with other data: its policy allows its scripts by their text, and data is none.
 */
export async function pageText(opened: Opened): Promise<string> {
  const own = await fetchPresentation();
  if (!own) throw new Error('The self-contained page could not be fetched.');
  const data = JSON.stringify({ ...opened, kept: 'in-page' } satisfies Opened).replaceAll(
    '<',
    '\\u003c',
  );
  const { acronym, shortTitle } = opened.network;
  const title = escapeXml(`${acronym}: ${shortTitle.text}`);
  const replaced = [
    ['<script type="application/json" id="atlas-data">', '</script>', data],
    ['<div id="app">', '<!--app-end-->', `${listOf(opened.network)}</div>`],
    ['<title>', '</title>', title],
    ['<meta name="description" content="', '"', title],
  ] as const;
  return replaced.reduce(
    (text, [from, to, content]) => between(text, from, to, content),
    await own.text(),
  );
}
