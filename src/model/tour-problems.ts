/** Whether a tour agrees with its document and fits on a stage. */
import type { LocalText, NetworkDocument, Step } from './network.ts';
import { quoted, within, type Problem, type ProblemCode } from './problems.ts';
import {
  fitsHeadline,
  fitsSentence,
  headlineLine,
  headlineLines,
  longestTour,
  sentenceLength,
  shortestTour,
} from './tour-limits.ts';

/** Everything wrong with the tour of a document that has passed the schema; nothing without a tour. */
export function* tourProblems(document: NetworkDocument): Generator<Problem> {
  const { tour } = document;
  if (!tour) return;
  const known: Known = {
    partners: idsOf(document.partners),
    placed: idsOf(document.partners.filter(({ place }) => place)),
    aims: idsOf(document.aims),
    themes: idsOf(document.themes),
  };
  for (const [index, step] of tour.entries()) {
    const at = within('tour', index);
    yield* tooLong(step, at);
    yield* strangers(step, at, known);
    yield* placeless(step, at, known);
  }
  yield* untimely(tour);
}

type Ids = ReadonlySet<string>;
type Known = Readonly<Record<'partners' | 'placed' | 'aims' | 'themes', Ids>>;
/** Ids of a step with the places they stand at. */
type Placed = readonly (readonly [place: string, id: string])[];

const idsOf = (things: readonly { readonly id: string }[]): Ids =>
  new Set(things.map(({ id }) => id));

function* tooLong({ headline, sentence }: Step, at: string): Generator<Problem> {
  for (const [place, text] of wordings(headline, `${at}.headline`))
    if (!fitsHeadline(text))
      yield problem(place, 'long-headline', {
        value: quoted(text),
        lines: headlineLines,
        line: headlineLine,
      });
  for (const [place, text] of wordings(sentence, `${at}.sentence`))
    if (!fitsSentence(text))
      yield problem(place, 'long-sentence', { value: quoted(text), most: sentenceLength });
}

const wordings = (text: LocalText, place: string): Placed =>
  typeof text === 'string'
    ? [[place, text]]
    : Object.entries(text).map(([language, wording]) => [within(place, language), wording]);

function* strangers(step: Step, at: string, { partners, aims, themes }: Known): Generator<Problem> {
  const framed = typeof step.framing === 'string' ? [] : step.framing;
  for (const [place, ids] of [
    [`${at}.framing`, framed],
    [`${at}.highlight`, step.highlight],
    [`${at}.labels`, step.labels],
  ] as const)
    yield* listed(numbered(ids, place), partners, 'unknown-partner');

  const { panel } = step;
  const marked = `${at}.panel.marked`;
  switch (panel.kind) {
    case 'aims':
      yield* listed(numbered(panel.marked ?? [], marked), aims, 'unknown-aim');
      break;
    case 'themes':
      yield* listed(numbered(panel.marked ?? [], marked), themes, 'unknown-theme');
      break;
    case 'partners':
      yield* listed(numbered(panel.partners, `${at}.panel.partners`), partners, 'unknown-partner');
      break;
    case 'partner':
      yield* listed([[`${at}.panel.partner`, panel.partner]], partners, 'unknown-partner');
      break;
    case 'budget':
      if (panel.marked !== undefined)
        yield* listed([[marked, panel.marked]], partners, 'unknown-partner');
      break;
    case 'none':
    case 'title':
    case 'countries':
    case 'timeline':
  }
}

/** The ids of a list, each with its place. */
const numbered = (ids: readonly string[], place: string): Placed =>
  ids.map((id, index) => [within(place, index), id]);

function* listed(ids: Placed, known: Ids, code: ProblemCode): Generator<Problem> {
  const first = new Map<string, string>();
  for (const [place, id] of ids) {
    const earlier = first.get(id);
    if (earlier !== undefined)
      yield problem(place, 'duplicate', { value: quoted(id), first: earlier });
    else if (!known.has(id)) yield problem(place, code, { value: quoted(id) });
    if (earlier === undefined) first.set(id, place);
  }
}

/** The network finds room for everybody; on the map a name needs its place. */
function* placeless(step: Step, at: string, { partners, placed }: Known): Generator<Problem> {
  if (step.view !== 'map') return;
  const framed = typeof step.framing === 'string' ? [] : step.framing;
  for (const [place, id] of [
    ...numbered(framed, `${at}.framing`),
    ...numbered(step.labels, `${at}.labels`),
  ])
    if (partners.has(id) && !placed.has(id))
      yield problem(place, 'no-place', { value: quoted(id) });
}

function* untimely(tour: readonly Step[]): Generator<Problem> {
  const sum = tour.reduce((seconds, step) => seconds + step.seconds, 0);
  if (sum < shortestTour || sum > longestTour)
    yield problem('tour', 'tour-time', { sum, least: shortestTour, most: longestTour });
}

const problem = (place: string, code: ProblemCode, values: Problem['values']): Problem => ({
  place,
  code,
  values,
});
