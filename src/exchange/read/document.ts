/** A network document, as this page writes it: checked at the door like any other. */
import type { Finding } from '../../model/findings.ts';
import { parseNetwork, parseNetworkText, type Parsed } from '../../model/parse.ts';
import type { Problem } from '../../model/problems.ts';
import type { Reading } from './reading.ts';
import type { Notes } from './notes.ts';

/** Findings keep the problem's own code; `document-problem` stands for none of it. */
const findingOf = ({ place, code, values }: Problem): Finding => ({
  severity: 'error',
  code,
  column: place,
  values,
});

/** Problems of a document that are told; a broken list has one for each item. */
const most = 100;

/** The document of a text; `json` is its value, undefined where it is broken. */
export function readDocument(text: string, json: unknown, file: string, notes: Notes): Reading {
  const parsed = json === undefined ? parsedText(text) : parseNetwork(json);
  if (!parsed) notes.add({ severity: 'error', code: 'not-understood', value: file });
  const problems = parsed && !parsed.ok ? parsed.problems : [];
  if (problems.length > most)
    notes.add({
      severity: 'warning',
      code: 'and-more',
      values: { times: problems.length - most, of: 'document-problem' },
    });
  return {
    network: parsed?.ok ? parsed.network : undefined,
    towns: new Map(),
    findings: problems.slice(0, most).map(findingOf),
    columns: [],
    choices: [],
  };
}

/** Undefined when the text is nested deeper than can be read. */
function parsedText(text: string): Parsed | undefined {
  try {
    return parseNetworkText(text);
  } catch {
    return undefined;
  }
}
