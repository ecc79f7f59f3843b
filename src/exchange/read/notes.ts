/**
 * Collects findings. Findings that differ in their row only become one that says how often, and of
 * one kind only so many are kept, so that a report stays readable after 100,000 rows.
 */
import type { Finding } from '../../model/findings.ts';
import type { TableCode } from '../../model/findings-tables.ts';

export type TableFinding = Finding<TableCode>;

export interface Notes {
  readonly add: (finding: TableFinding) => void;
  readonly all: () => readonly TableFinding[];
}

/** Different findings of one code about one column; the others are counted. */
const mostOfAKind = 100;
/** A value is cut to what fits a sentence. */
const longestValue = 80;

export function takeNotes(): Notes {
  const kept = new Map<string, { finding: TableFinding; times: number }>();
  const ofAKind = new Map<string, { finding: TableFinding; count: number; over: number }>();
  return {
    add: (found) => {
      const finding = cutShort(found);
      const { row: _, ...rest } = finding;
      const key = JSON.stringify(rest);
      const same = kept.get(key);
      if (same) {
        same.times++;
        return;
      }
      const kind = `${finding.severity} ${finding.code} ${finding.column ?? ''}`;
      const others = ofAKind.get(kind) ?? { finding, count: 0, over: 0 };
      ofAKind.set(kind, others);
      if (others.count >= mostOfAKind) {
        others.over++;
        return;
      }
      others.count++;
      kept.set(key, { finding, times: 1 });
    },
    all: () => [
      ...Array.from(kept.values(), ({ finding, times }) =>
        times === 1 ? finding : { ...finding, values: { ...finding.values, times } },
      ),
      ...Array.from(ofAKind.values())
        .filter(({ over }) => over > 0)
        .map(({ finding: { severity, code, column }, over }): TableFinding => ({
          severity: severity === 'error' ? 'warning' : severity,
          code: 'and-more',
          ...(column === undefined ? {} : { column }),
          values: { times: over, of: code },
        })),
    ],
  };
}

function cutShort(finding: TableFinding): TableFinding {
  const { value, became, column } = finding;
  return {
    ...finding,
    ...(value === undefined ? {} : { value: cut(value) }),
    ...(became === undefined ? {} : { became: cut(became) }),
    ...(column === undefined ? {} : { column: cut(column) }),
  };
}

/** No longer than a sentence bears, and never half a character. */
export const cut = (text: string, most = longestValue): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`;
