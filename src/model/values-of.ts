import type * as v from 'valibot';
import { within } from './problems.ts';

/** What of a valibot schema leads on to its parts. */
interface Parts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Parts>>;
  readonly item?: Parts;
  readonly wrapped?: Parts;
}

/**
 * Every value in `document` that `schema` reads with the very schema `wanted`, with its place.
 * Rules about "all texts" or "all citations" so reach fields that are added later.
 */
export function* valuesOf<const Wanted extends v.GenericSchema>(
  schema: Parts,
  wanted: Wanted,
  document: unknown,
  place = '',
): Generator<{ place: string; value: v.InferOutput<Wanted> }> {
  if (document === undefined) return;
  if (schema === wanted) yield { place, value: document };
  else if (schema.wrapped) yield* valuesOf(schema.wrapped, wanted, document, place);
  else if (schema.item && Array.isArray(document))
    for (const [index, item] of document.entries())
      yield* valuesOf(schema.item, wanted, item, within(place, index));
  else if (schema.entries)
    for (const [key, entry] of Object.entries(schema.entries))
      yield* valuesOf(
        entry,
        wanted,
        (document as Record<string, unknown>)[key],
        within(place, key),
      );
}
