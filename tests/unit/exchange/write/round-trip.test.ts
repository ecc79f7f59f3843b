import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGeoJson, readGexf, readGraphMl } from '../../../../src/exchange/read/graph-files.ts';
import { documentText } from '../../../../src/exchange/write/document.ts';
import { geoJsonText } from '../../../../src/exchange/write/geojson.ts';
import { gexfText } from '../../../../src/exchange/write/gexf.ts';
import { graphMlText } from '../../../../src/exchange/write/graphml.ts';
import { kindById, type NetworkDocument } from '../../../../src/model/network.ts';
import { parseNetwork, parseNetworkText } from '../../../../src/model/parse.ts';
import { problemText } from '../../../../src/model/problems.ts';
import { clunet } from '../../model/clunet.ts';
import { partnership, withoutForbidden } from '../partnerships.ts';

/** What makes it the same partnership. Aims, tour, sources and contact are only in the document itself. */
function essence(network: NetworkDocument) {
  const { acronym, title, shortTitle, programme, summary, coordinator, budget } = network;
  return {
    facts: { acronym, title, shortTitle, programme, summary, coordinator },
    period: network.period && { start: network.period.start, end: network.period.end },
    budget: budget && {
      total: budget.total,
      currency: budget.currency,
      shares: new Map(budget.shares.map(({ partner, amount }) => [partner, amount])),
    },
    partners: network.partners.map(
      ({ kind, place, website, officialName, identity: _, since: __, ...partner }) => ({
        ...partner,
        officialName: officialName?.map(({ text }) => text),
        kind: kind === undefined ? undefined : kindById(network, kind)?.label,
        place: place && {
          city: place.city,
          region: place.region,
          lat: place.lat,
          lon: place.lon,
          precision: place.precision,
        },
        website: website && { url: website.url, status: website.status },
      }),
    ),
    links: network.links.map(({ source, target, relation }) => ({ source, target, relation })),
  };
}

/** Every text of a value as a format keeps it. */
function kept<Value>(value: Value, keep: (text: string) => string): Value {
  if (typeof value === 'string') return keep(value) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => kept(one, keep)) as Value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, kept(one, keep)]),
  ) as Value;
}

const trimmed = (text: string): string => text.trim();

const formats = [
  ['GeoJSON', geoJsonText, readGeoJson, trimmed],
  ['GEXF', gexfText, readGexf, withoutForbidden],
  ['GraphML', graphMlText, readGraphMl, withoutForbidden],
] as const;

const problems = (network: unknown): string[] => {
  const parsed = parseNetwork(network);
  return parsed.ok ? [] : parsed.problems.map(problemText);
};

test('the made-up partnerships are documents', () => {
  fc.assert(
    fc.property(partnership(), (network) => {
      expect(problems(network)).toEqual([]);
    }),
  );
});

describe.each(formats)('%s', (name, write, read, keep) => {
  test('gives back the partnership that was written, without a remark', () => {
    fc.assert(
      fc.property(partnership(), (network) => {
        const reading = read(write(network), `x.${name.toLowerCase()}`);
        expect(reading.findings).toEqual([]);
        expect(problems(reading.network)).toEqual([]);
        expect(essence(reading.network!)).toEqual(kept(essence(network), keep));
        expect(reading.towns.size).toBe(0);
      }),
    );
  });

  test('gives back CLUNET with all its texts in both languages', () => {
    const { findings, network } = read(write(clunet()), 'clunet');
    expect(findings).toEqual([]);
    const { partners, ...others } = essence(clunet());
    // The language of an official name has no field.
    expect(essence(network!)).toEqual({ ...others, partners });
  });
});

test('the document gives back everything but the address of its schema', () => {
  const { $schema: _, ...network } = clunet();
  expect(parseNetworkText(documentText(clunet()))).toEqual({ ok: true, network });
  fc.assert(
    fc.property(partnership(), (made) => {
      expect(parseNetworkText(documentText(made))).toEqual({ ok: true, network: made });
    }),
  );
});
