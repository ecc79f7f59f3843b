import type { NetworkDocument, Partner } from '../../model/network.ts';
import { defused } from '../formula-cells.ts';
import { plainText } from '../xml.ts';
import { partnershipFacts, placedFacts } from './facts.ts';

/** A column: its header, and the fact of `facts.ts` that stands in it. */
export interface CsvColumn {
  readonly header: string;
  readonly of: 'partner' | 'partnership';
  /** `id` is the partner's. */
  readonly fact: string;
}

/** Headers are words that our reader, and most others, understand. Every row repeats what is the partnership's. */
export const csvColumns: readonly CsvColumn[] = [
  { header: 'Partner name', of: 'partner', fact: 'name' },
  { header: 'Short name', of: 'partner', fact: 'shortName' },
  { header: 'Official name', of: 'partner', fact: 'officialName' },
  { header: 'English name', of: 'partner', fact: 'englishName' },
  { header: 'Role', of: 'partner', fact: 'role' },
  { header: 'Kind', of: 'partner', fact: 'kind' },
  { header: 'Country', of: 'partner', fact: 'country' },
  { header: 'City', of: 'partner', fact: 'city' },
  { header: 'Region', of: 'partner', fact: 'region' },
  { header: 'Latitude', of: 'partner', fact: 'latitude' },
  { header: 'Longitude', of: 'partner', fact: 'longitude' },
  { header: 'Precision', of: 'partner', fact: 'precision' },
  { header: 'Website', of: 'partner', fact: 'website' },
  { header: 'Budget share', of: 'partner', fact: 'budgetShare' },
  { header: 'Currency', of: 'partner', fact: 'currency' },
  { header: 'Id', of: 'partner', fact: 'id' },
  { header: 'Project acronym', of: 'partnership', fact: 'acronym' },
  { header: 'Project title', of: 'partnership', fact: 'title' },
  { header: 'Programme', of: 'partnership', fact: 'programme' },
];

/** Says to spreadsheets that this is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * The partners as a table (RFC 4180). Texts are in the document's first language. Links are not in it: whoever
 * reads it links the coordinator to each of the others.
 */
export function csvText(network: NetworkDocument): string {
  const ofAll = new Map(partnershipFacts(network));
  const rows = network.partners.map((partner) => {
    const own = factsOf(network, partner);
    return csvColumns.map(({ of, fact }) => (of === 'partner' ? own : ofAll).get(fact) ?? '');
  });
  const lines = [csvColumns.map(({ header }) => header), ...rows].map((row) =>
    row.map(cell).join(','),
  );
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

const factsOf = (network: NetworkDocument, partner: Partner): ReadonlyMap<string, string> =>
  new Map([...placedFacts(network, partner), ['id', partner.id]]);

function cell(text: string): string {
  const safe = defused(plainText(text));
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
