import type * as v from 'valibot';
import { within } from './problems.ts';

/** What of a valibot schema leads on to its parts. */
interface Parts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Parts>>;
  readonly item?: Parts;
  readonly wrapped?: Parts;
}

interface Found<Value> {
  readonly place: string;
  readonly value: Value;
}

/**
 * Every value in `document` that `schema` reads with the very schema `wanted`, with its place.
 * Rules about "all texts" or "all citations" so reach fields that are added later.
 */
export function valuesOf<const Wanted extends v.GenericSchema>(
  schema: Parts,
  wanted: Wanted,
  document: unknown,
): readonly Found<v.InferOutput<Wanted>>[] {
  const leads = new Map<Parts, boolean>();
  /** Whether the wanted one is among a schema's parts; asked for every value, worked out once. */
  const leadsOn = (part: Parts): boolean => {
    const known = leads.get(part);
    if (known !== undefined) return known;
    const { wrapped, item, entries = {} } = part;
    const onward = [wrapped, item, ...Object.values(entries)].filter((next) => next !== undefined);
    const answer = part === wanted || onward.some(leadsOn);
    leads.set(part, answer);
    return answer;
  };

  const found: Found<v.InferOutput<Wanted>>[] = [];
  const visit = (part: Parts, value: unknown, place: string): void => {
    if (value === undefined || !leadsOn(part)) return;
    const { wrapped, item, entries } = part;
    if (part === wanted) found.push({ place, value });
    else if (wrapped) visit(wrapped, value, place);
    else if (item && Array.isArray(value))
      for (const [index, one] of value.entries()) visit(item, one, within(place, index));
    else if (entries)
      for (const [key, entry] of Object.entries(entries))
        if (leadsOn(entry))
          visit(entry, (value as Record<string, unknown>)[key], within(place, key));
  };
  visit(schema, document, '');
  return found;
}
