/** The comparison in one interleaved run: every round visits every page once with every number of partners. */
import type { Browser } from '@playwright/test';
import { integer, median, ms, table } from '../timing.ts';
import { shippedCount } from './partners.ts';
import type { Subject } from './subjects.ts';
import { limit, namesOf, timesOf, type Figures } from './visit.ts';

interface Plan {
  readonly launch: () => Promise<Browser>;
  readonly root: string;
  readonly subjects: readonly Subject[];
  readonly counts: readonly number[];
  readonly rounds: number;
}
/** What has been measured of each subject with each number of partners, by both, a round after the other. */
type Found = ReadonlyMap<string, readonly Figures[]>;

const keyOf = ({ key }: Subject, count: number) => `${key} ${count}`;
const tooLong = `> ${limit / 1000} s`;
const gaveUp = (rounds: readonly Figures[]) =>
  rounds.some(({ fromRequest, pan, zoom }) => [fromRequest, pan, zoom].includes(Infinity));

/** A figure of each round at its median; a dash where it was not come to. */
function cell(figures: readonly (number | undefined)[], write: (value: number) => string): string {
  const known = figures.filter(
    (figure): figure is number => figure !== undefined && !Number.isNaN(figure),
  );
  if (known.length === 0) return '–';
  const middle = median(known);
  return middle === Infinity ? tooLong : write(middle);
}

/** A browser may be ended by others on a busy machine: then the visit is made once more. */
async function twice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    return work();
  }
}

async function visitAll({ launch, root, subjects, counts, rounds }: Plan): Promise<Found> {
  const all = new Map<string, readonly Figures[]>();
  // The first looks whom the pictures name, which no later one changes.
  for (let round = 0; round <= rounds; round++)
    for (const count of counts)
      for (const subject of subjects) {
        const key = keyOf(subject, count);
        const before = all.get(key) ?? [];
        // What was too slow once would only be so again.
        if (gaveUp(before)) continue;
        const figures = await twice(() =>
          round === 0 ? namesOf(launch, subject, count, root) : timesOf(launch, subject, count),
        );
        all.set(key, [...before, figures]);
        console.error(round, key, JSON.stringify(figures));
      }
  return all;
}

const kilobytes = (bytes: number) => integer(bytes / 1000);
const megabytes = (bytes: number) => ms(bytes / 1_000_000);

function row(subject: Subject, counts: readonly number[], all: Found): string[] {
  const figuresOf = (count: number, key: keyof Figures, write: (value: number) => string) =>
    cell(all.get(keyOf(subject, count))?.map((figures) => figures[key]) ?? [], write);
  const each = (key: keyof Figures, write: (value: number) => string) =>
    counts.map((count) => figuresOf(count, key, write)).join(' / ');
  const first = (key: keyof Figures, write: (value: number) => string) =>
    figuresOf(counts[0] ?? shippedCount, key, write);
  const [soon, whole] = [first('bytes', kilobytes), first('wholeBytes', kilobytes)];
  return [
    subject.name,
    soon === whole ? soon : `${soon}, then ${whole}`,
    each('fromRequest', ms),
    each('fromData', ms),
    each('heap', megabytes),
    each('pan', ms),
    each('zoom', ms),
    `${first('tabs', integer)} (${first('tabsWithin', integer)})`,
    each('spoken', integer),
    each('printed', integer),
  ];
}

/** Measures everything and says it as a table in Markdown. */
export async function compare(plan: Plan): Promise<string> {
  const all = await visitAll(plan);
  const head = [
    `partners: ${plan.counts.map(integer).join(' / ')}`,
    'KB',
    'all drawn ms',
    'from data in hand ms',
    'heap MB',
    'pan ms',
    'zoom ms',
    'Tab stops (in the picture)',
    'in the accessibility tree',
    'on paper',
  ];
  return table(
    head,
    plan.subjects.map((subject) => row(subject, plan.counts, all)),
  );
}
