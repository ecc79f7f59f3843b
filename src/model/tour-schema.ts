/**
 * The tour: a talk through the partnership, step by step. A step is a saved picture with its words,
 * not a list of moves, so that any step can be gone to and looks the same from wherever one comes.
 */
import * as v from 'valibot';
import { Id, LocalText, someOf } from './fields.ts';
import type { ProblemCode } from './problems.ts';
import { longestStep, mostLabels, shortestStep } from './tour-limits.ts';

const optional = v.exactOptional;

const Seconds = v.pipe(
  v.number(),
  v.integer<number, ProblemCode>('not-seconds'),
  v.minValue<number, number, ProblemCode>(shortestStep, 'not-seconds'),
  v.maxValue<number, number, ProblemCode>(longestStep, 'not-seconds'),
);

/** `main` is the core area with outliers in an inset; ids frame just these partners. */
const Framing = v.union([v.picklist(['all', 'main']), someOf(Id)]);

/** What stands beside the picture. `marked` picks out what the speaker talks about. */
const StepPanel = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({ kind: v.literal('title') }),
  v.strictObject({ kind: v.literal('aims'), marked: optional(v.array(Id)) }),
  v.strictObject({ kind: v.literal('themes'), marked: optional(v.array(Id)) }),
  v.strictObject({ kind: v.literal('countries') }),
  v.strictObject({ kind: v.literal('partners'), partners: someOf(Id) }),
  v.strictObject({ kind: v.literal('partner'), partner: Id }),
  v.strictObject({ kind: v.literal('budget'), marked: optional(Id) }),
  v.strictObject({ kind: v.literal('timeline') }),
]);

export const Step = v.strictObject({
  id: Id,
  headline: LocalText,
  sentence: LocalText,
  seconds: Seconds,
  view: v.picklist(['map', 'network']),
  framing: Framing,
  /** `countries` tints whole countries, `dimmed` lets the picture step back behind the panel. */
  emphasis: v.picklist(['marks', 'countries', 'dimmed']),
  highlight: v.array(Id),
  labels: v.pipe(v.array(Id), v.maxLength<string[], 5, ProblemCode>(mostLabels, 'too-many-labels')),
  panel: StepPanel,
  /** What the speaker says; the audience never sees it. */
  note: LocalText,
  /** What the picture shows, for those who do not see it. */
  describe: LocalText,
});

export const Tour = someOf(Step);
