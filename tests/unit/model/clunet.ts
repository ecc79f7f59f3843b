import { readFileSync } from 'node:fs';
import type { NetworkDocument } from '../../../src/model/network.ts';
import { parseNetworkText } from '../../../src/model/parse.ts';
import { problemText } from '../../../src/model/problems.ts';

export const clunetText = (): string => readFileSync('data/clunet.json', 'utf8');

/** The shipped document; fails with its problems when it has any. */
export function clunet(): NetworkDocument {
  const parsed = parseNetworkText(clunetText());
  if (parsed.ok) return parsed.network;
  throw new Error(parsed.problems.map(problemText).join('\n'));
}

type Mutable = Record<string, unknown> | unknown[];

/**
 * The shipped document as plain JSON with one value replaced, or taken out when it is undefined.
 * The place is written as problems write it: `partners[3].place.lat`.
 */
export function clunetWith(place: string, value: unknown): unknown {
  const document = JSON.parse(clunetText()) as Mutable;
  const keys = place.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  let parent = document as Record<string, unknown>;
  for (const key of keys) parent = parent[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return document;
}
