/** The door: anything in, a network document or the list of its problems out. Never throws. */
import * as v from 'valibot';
import { inconsistencies } from './consistency.ts';
import { problemsOf } from './issues.ts';
import { findSyntaxBreak } from './json-syntax.ts';
import type { NetworkDocument } from './network.ts';
import { quoted, type Problem } from './problems.ts';
import { Network } from './schema.ts';

export type Parsed =
  | { readonly ok: true; readonly network: NetworkDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks a parsed JSON value. Whether its parts agree (ids, languages, sums) is looked at once
 * all parts have their right shape.
 */
export function parseNetwork(input: unknown): Parsed {
  const { success, output, issues } = v.safeParse(Network, input, { abortPipeEarly: true });
  const problems = success ? inconsistencies(output) : issues.flatMap((issue) => problemsOf(issue));
  return success && problems.length === 0 ? { ok: true, network: output } : { ok: false, problems };
}

/** Checks the text of a file; broken JSON is a problem with its line and column. */
export function parseNetworkText(text: string): Parsed {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return parseNetwork(JSON.parse(json));
  } catch (error) {
    const wrong = findSyntaxBreak(json);
    if (!wrong) throw error;
    const { line, column, found } = wrong;
    const place = `line ${line}, column ${column}`;
    if (!found)
      return { ok: false, problems: [{ place, code: 'ends-early', values: { line, column } }] };
    const values = { line, column, found: quoted(found) };
    return { ok: false, problems: [{ place, code: 'not-json', values }] };
  }
}
