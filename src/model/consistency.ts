/** What a schema cannot see: whether the parts of a document agree with each other. */
import { LocalText } from './fields.ts';
import { compare, sumOf } from './money.ts';
import type * as network from './network.ts';
import { quoted, within, type Problem, type ProblemCode } from './problems.ts';
import { Network, Sources } from './schema.ts';
import { tourProblems } from './tour-problems.ts';
import { valuesOf } from './values-of.ts';

type Document = network.NetworkDocument;
type Ids = ReadonlySet<string>;

/** Every disagreement in a document that has passed the schema. */
export function inconsistencies(document: Document): readonly Problem[] {
  const partners = new Set(document.partners.map((partner) => partner.id));
  return [
    ...repeated(document),
    ...untranslated(document),
    ...uncited(document),
    ...coordinatorProblems(document, partners),
    ...kindProblems(document),
    ...linkProblems(document, partners),
    ...budgetProblems(document, partners),
    ...periodProblems(document),
    ...tourProblems(document),
  ];
}

function* repeated(document: Document): Generator<Problem> {
  const ids = (list: 'aims' | 'themes' | 'kinds' | 'partners' | 'sources') =>
    firstOnly(document[list].map(({ id }, index) => [`${list}[${index}].id`, id]));
  yield* ids('aims');
  yield* ids('themes');
  yield* ids('kinds');
  yield* ids('partners');
  yield* ids('sources');
  yield* firstOnly((document.tour ?? []).map(({ id }, index) => [`tour[${index}].id`, id]));
  yield* firstOnly(document.languages.map((language, index) => [`languages[${index}]`, language]));
  yield* firstOnly(
    (document.budget?.shares ?? []).map(({ partner }, index) => [
      `budget.shares[${index}].partner`,
      partner,
    ]),
  );
}

function* firstOnly(entries: readonly (readonly [place: string, value: string])[]) {
  const seen = new Map<string, string>();
  for (const [place, value] of entries) {
    const first = seen.get(value);
    if (first === undefined) seen.set(value, place);
    else yield problem(place, 'duplicate', { value: quoted(value), first });
  }
}

function* untranslated(document: Document): Generator<Problem> {
  for (const { place, value } of valuesOf(Network, LocalText, document)) {
    if (typeof value === 'string') continue;
    for (const language of document.languages)
      if (!Object.hasOwn(value, language)) yield problem(place, 'untranslated', { language });
  }
}

function* uncited(document: Document): Generator<Problem> {
  const known = new Set(document.sources.map((source) => source.id));
  for (const { place, value } of valuesOf(Network, Sources, document))
    for (const [index, id] of value.entries())
      yield* unknown(known, id, within(place, index), 'unknown-source');
}

function* coordinatorProblems(document: Document, partners: Ids): Generator<Problem> {
  const { coordinator } = document;
  // Without one there may be none, or several.
  if (coordinator === undefined) return;
  yield* unknown(partners, coordinator, 'coordinator', 'unknown-partner');
  if (!partners.has(coordinator)) return;
  for (const [index, { id, role }] of document.partners.entries())
    if ((role === 'coordinator') !== (id === coordinator))
      yield problem(`partners[${index}].role`, 'coordinator-role', {
        role: quoted(role),
        coordinator: quoted(coordinator),
      });
}

function* kindProblems(document: Document): Generator<Problem> {
  const kinds = new Set(document.kinds.map((kind) => kind.id));
  for (const [index, { kind }] of document.partners.entries())
    if (kind !== undefined) yield* unknown(kinds, kind, `partners[${index}].kind`, 'unknown-kind');
}

function* linkProblems(document: Document, partners: Ids): Generator<Problem> {
  for (const [index, { source, target }] of document.links.entries()) {
    yield* unknown(partners, source, `links[${index}].source`, 'unknown-partner');
    yield* unknown(partners, target, `links[${index}].target`, 'unknown-partner');
    if (source === target)
      yield problem(`links[${index}].target`, 'self-link', { value: quoted(target) });
  }
}

function* budgetProblems({ budget }: Document, partners: Ids): Generator<Problem> {
  if (!budget) return;
  for (const [index, { partner }] of budget.shares.entries())
    yield* unknown(partners, partner, `budget.shares[${index}].partner`, 'unknown-partner');
  const sum = sumOf(budget.shares.map((share) => share.amount));
  if (compare(sum, budget.total) > 0)
    yield problem('budget.shares', 'shares-above-total', { sum, total: budget.total });
  const funded = sumOf(budget.funding.map((fund) => fund.share));
  if (compare(funded, '100') > 0)
    yield problem('budget.funding', 'funding-above-whole', { sum: funded });
}

function* periodProblems({ period }: Document): Generator<Problem> {
  if (!period) return;
  const { start, end } = period;
  if (end < start) yield problem('period.end', 'period-reversed', { start, end });
}

function* unknown(known: Ids, id: string, place: string, code: ProblemCode): Generator<Problem> {
  if (!known.has(id)) yield problem(place, code, { value: quoted(id) });
}

const problem = (place: string, code: ProblemCode, values: Problem['values']): Problem => ({
  place,
  code,
  values,
});
