/** The report of the page's dialog as lines of text. */
import { read } from '../exchange/open/work.ts';
import type { SourceFile, Wishes } from '../exchange/read/reading.ts';
import type { Finding, Severity } from '../model/findings.ts';
import { countryCount } from '../model/network.ts';
import { loadFindingWords } from '../text/load-findings.ts';
import { openEn } from '../text/open-en.ts';

export interface Checked {
  readonly lines: readonly string[];
  readonly errors: number;
}

const order: readonly Severity[] = ['error', 'warning', 'change'];

export async function checkData(files: readonly SourceFile[], wishes: Wishes): Promise<Checked> {
  const m = openEn;
  const [{ network, findings, choices }, say] = await Promise.all([
    read(files, wishes, () => undefined),
    loadFindingWords('en'),
  ]);
  const where = ({ row, column }: Finding): string =>
    [row === undefined ? '' : m.rowNumber(row), column ?? ''].filter(Boolean).join(', ');
  const line = (finding: Finding) =>
    [m.severities[finding.severity], where(finding), say(finding)].filter(Boolean).join(': ');
  const open = choices.filter(({ chosen }) => chosen === undefined);
  const places = network?.partners.filter(({ place }) => place) ?? [];
  return {
    errors:
      findings.filter(({ severity }) => severity === 'error').length +
      (network || open.length > 0 ? 0 : 1) +
      open.length,
    lines: [
      ...order.flatMap((severity) => findings.filter((one) => one.severity === severity).map(line)),
      ...open.map(
        ({ of, options }) =>
          `${m.choices[of]}: ${options.map(({ id, label }) => `${id} (${label})`).join(', ')}`,
      ),
      ...(network
        ? [
            `${network.acronym}: ${m.found(network.partners.length, countryCount(network))}`,
            m.placed(
              places.length,
              places.filter(({ place }) => place?.precision === 'country').length,
              network.partners.length - places.length,
            ),
          ]
        : open.length > 0
          ? []
          : [m.unreadable]),
    ],
  };
}
