/** A partnership's money, from its table and from what is known of its project. */
import { compare, shareOf, sumOf } from '../../model/money.ts';
import type { Budget, PartnerId, Source } from '../../model/network.ts';
import { euContribution, europeanUnion, sumOfShares } from '../../text/file-words.ts';
import type { Columns } from './columns.ts';
import { headerKey } from './header-fields.ts';
import { currencyOf, markOf } from './normalise/number.ts';
import type { Notes } from './notes.ts';
import type { Amounts, PartnerRow } from './partner-rows.ts';
import type { Project } from './projects.ts';
import type { Row } from './table.ts';

/** The source of what was added up here. */
const computed: Source = { id: 'sum', title: sumOfShares, basis: 'computed' };

/**
 * The column of amounts. Of several, the one with the most values: two of them added up would count
 * a third party's money twice.
 */
export function amountsOf(rows: readonly Row[], columns: Columns): Amounts | undefined {
  let best: { column: number; filled: number } | undefined;
  for (const column of columns.of('share')) {
    const filled = valuesOf(rows, column).length;
    if (filled > 0 && (!best || filled > best.filled)) best = { column, filled };
  }
  return best && { column: best.column, mark: markOf(valuesOf(rows, best.column)) };
}

const valuesOf = (rows: readonly Row[], column: number): readonly string[] =>
  rows.flatMap(({ cells }) => cells[column]?.trim() || []);

interface Known {
  readonly rows: readonly PartnerRow[];
  readonly ids: readonly PartnerId[];
  /** The column's header, and the values as written: either may name the currency. */
  readonly header: string;
  readonly samples: readonly string[];
  readonly project: Project | undefined;
}

export function budgetOf(
  { rows, ids, header, samples, project }: Known,
  notes: Notes,
): { budget: Budget; sources: readonly Source[] } | undefined {
  const shares = rows.flatMap(({ share }, index) => {
    const partner = ids[index];
    return share === undefined || partner === undefined ? [] : [{ partner, amount: share }];
  });
  const positive = (amount: string | undefined) =>
    amount !== undefined && compare(amount, '0') > 0 ? amount : undefined;
  const contribution = positive(project?.contribution);
  const stated = positive(project?.totalCost) ?? contribution;
  if (shares.length === 0 && stated === undefined) return undefined;
  // CORDIS and the structural funds pay in euro; their headers do not say so.
  const isEu = /\b(ec|eu|ue|erdf)\b/.test(headerKey(header));
  const currency =
    currencyOf(header) ??
    samples.map(currencyOf).find((code) => code !== undefined) ??
    (isEu || project ? 'EUR' : undefined);
  if (currency === undefined) {
    notes.add({ severity: 'warning', code: 'currency-unknown', column: header });
    return undefined;
  }
  const sum = sumOf(shares.map(({ amount }) => amount));
  const tooMuch = stated !== undefined && compare(sum, stated) > 0;
  if (tooMuch)
    notes.add({
      severity: 'warning',
      code: 'shares-above-total',
      column: header,
      values: { sum, total: stated },
    });
  const isStated = stated !== undefined && !tooMuch;
  // Fifteen digits hold any budget; a sum of nonsense may be longer.
  if (!isStated && !/^\d{1,15}(?:\.\d{1,4})?$/.test(sum)) return undefined;
  const label = isEu ? { label: euContribution } : {};
  return {
    budget: {
      total: isStated ? stated : sum,
      currency,
      funding:
        isStated && contribution !== undefined && compare(contribution, stated) <= 0
          ? [{ name: europeanUnion, share: shareOf(contribution, stated), sources: ['file'] }]
          : [],
      shares: shares.map((share) => ({ ...share, ...label, sources: ['file'] })),
      sources: [isStated ? 'file' : computed.id],
    },
    sources: isStated ? [] : [computed],
  };
}
