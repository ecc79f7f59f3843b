import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readGeoJson,
  readGexf,
  readGraphMl,
  readJsonGraph,
} from '../../../../src/exchange/read/graph-files.ts';
import type { Reading } from '../../../../src/exchange/read/reading.ts';
import { geoJsonText } from '../../../../src/exchange/write/geojson.ts';
import { gexfText } from '../../../../src/exchange/write/gexf.ts';
import { graphMlText } from '../../../../src/exchange/write/graphml.ts';
import { parseNetwork } from '../../../../src/model/parse.ts';
import { problemText } from '../../../../src/model/problems.ts';
import { partnership } from '../partnerships.ts';

const readers = [
  ['GeoJSON', readGeoJson],
  ['GEXF', readGexf],
  ['GraphML', readGraphMl],
] as const;

const codes = ({ findings }: Reading): string[] => findings.map(({ code }) => code);
const named = ({ network }: Reading): string[] => network?.partners.map(({ name }) => name) ?? [];
const joined = ({ network }: Reading): string[] =>
  network?.links.map(({ source, target }) => `${source} ${target}`) ?? [];

/** Fails with the problems of a document that is none. */
function expectDocument({ network, findings }: Reading): void {
  if (!network) {
    expect(findings.map(({ severity }) => severity)).toContain('error');
    return;
  }
  const parsed = parseNetwork(network);
  expect(parsed.ok ? [] : parsed.problems.map(problemText)).toEqual([]);
}

/** Features as other programs write them. */
const geoJson = (...features: object[]): string =>
  JSON.stringify({ type: 'FeatureCollection', name: 'Rivers', features });
const feature = (properties: object, coordinates?: unknown, type = 'Point', id?: unknown) => ({
  type: 'Feature',
  ...(id !== undefined && { id }),
  properties,
  geometry: coordinates === undefined ? null : { type, coordinates },
});

describe('GeoJSON of other programs', () => {
  test('gives name, country, town, role and website under names of several languages', () => {
    const reading = readGeoJson(
      geoJson(
        feature(
          {
            Organisation: 'Rečna agencija',
            DRŽAVA: 'Slovenia',
            Mesto: 'Koper',
            Role: 'Lead partner',
            URL: 'www.example.si',
          },
          [13.73, 45.55],
        ),
        feature({ nom: 'Agence du Rhône', Pays: 'FR', Ville: 'Lyon', statut: 1 }),
        feature({ NAME: 'Delta Office', country_code: 'el', city: 'Xanthi' }, [24.9, 41.1, 80]),
        feature({ name: 'Thames Trust', country: 'UK' }, [[-0.1, 51.5]], 'MultiPoint'),
      ),
      'rivers.geojson',
    );
    expectDocument(reading);
    expect(named(reading)).toEqual([
      'Rečna agencija',
      'Agence du Rhône',
      'Delta Office',
      'Thames Trust',
    ]);
    expect(reading.network).toMatchObject({
      title: { text: 'Rivers' },
      coordinator: 'recna-agencija',
      partners: [
        {
          country: 'SI',
          role: 'coordinator',
          website: { url: 'https://www.example.si' },
          place: { lat: 45.55, lon: 13.73, city: 'Koper' },
        },
        { country: 'FR', role: 'partner' },
        { country: 'GR', place: { lat: 41.1, lon: 24.9 } },
        { country: 'GB', place: { lat: 51.5, lon: -0.1 } },
      ],
    });
    expect([...reading.towns]).toEqual([['agence-du-rhone', { city: 'Lyon' }]]);
    expect(codes(reading)).toEqual(['graph-website-completed']);
    // As with tables: a list that names its coordinator says that the others work with it.
    expect(joined(reading)).toEqual([
      'recna-agencija agence-du-rhone',
      'recna-agencija delta-office',
      'recna-agencija thames-trust',
    ]);
  });

  test('may be a single feature', () => {
    const reading = readGeoJson(JSON.stringify(feature({ name: 'A' }, [1, 2])), 'a.json');
    expect(named(reading)).toEqual(['A']);
    expect(reading.network?.links).toEqual([]);
    expect(reading.findings).toMatchObject([{ code: 'graph-no-title', became: 'a' }]);
  });

  test('is never turned round: what looks swapped is told and left without a place', () => {
    const reading = readGeoJson(
      geoJson(feature({ name: 'A' }, [53.5, -113.5]), feature({ name: 'B' }, [500, 500])),
      'x',
    );
    expect(reading.findings).toMatchObject([
      { code: 'graph-swapped', partner: 'a', value: '-113.5, 53.5' },
      { code: 'graph-position', partner: 'b' },
    ]);
    expect(reading.network?.partners.every(({ place }) => place === undefined)).toBe(true);
  });

  test('tells of shapes, of several points, of foreign projections and of nameless features', () => {
    const reading = readGeoJson(
      JSON.stringify({
        type: 'FeatureCollection',
        name: 'X',
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
        features: [
          feature({ name: 'Area' }, [[[0, 0]]], 'Polygon'),
          feature(
            { name: 'Two' },
            [
              [1, 2],
              [3, 4],
            ],
            'MultiPoint',
          ),
          feature({ colour: 'red' }, [0, 0], 'Point', 7),
          null,
        ],
      }),
      'x',
    );
    expectDocument(reading);
    expect(codes(reading).toSorted()).toEqual([
      'graph-no-name',
      'graph-no-name',
      'graph-not-a-point',
      'graph-projection',
      'graph-several-points',
    ]);
    expect(named(reading)).toEqual(['Area', 'Two']);
  });

  test('with a decimal comma is read as a change that is told', () => {
    const reading = readGeoJson(geoJson(feature({ name: 'A', lat: '46,05', lon: '14.5' })), 'x');
    expect(reading.network?.partners[0]?.place).toMatchObject({ lat: 46.05, lon: 14.5 });
    expect(reading.findings).toMatchObject([
      { severity: 'change', code: 'graph-decimal-comma', value: '46,05', became: '46.05' },
    ]);
  });

  test('keeps addresses of the web alone, and countries that there are', () => {
    const reading = readGeoJson(
      geoJson(feature({ name: 'A', website: 'javascript:alert(1)', country: 'Atlantis' })),
      'x',
    );
    expect(codes(reading).toSorted()).toEqual(['graph-country', 'graph-website']);
    expect(reading.network?.partners[0]).toMatchObject({ country: 'ZZ' });
    expect(JSON.stringify(reading.network)).not.toContain('javascript:');
  });

  test('says where it breaks', () => {
    const reading = readGeoJson('{"type": "FeatureCollection",\n"features": [}', 'x');
    expect(reading.findings).toEqual([
      {
        severity: 'error',
        code: 'graph-not-json',
        value: '}',
        values: { line: 2, at: 14 },
      },
    ]);
  });
});

const gexf = (inside: string, graph = 'defaultedgetype="directed"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
  <gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
  <meta lastmodifieddate="2026-01-01"><creator>Gephi 0.10</creator><description>Rivers</description></meta>
  <graph ${graph}>${inside}</graph></gexf>`;

describe('GEXF of other programs', () => {
  test('gives labels, declared attributes and directed links', () => {
    const reading = readGexf(
      gexf(`<attributes class="node" mode="static">
          <attribute id="0" title="Country" type="string"/><attribute id="1" title="Latitude" type="double"/>
          <attribute id="2" title="lng" type="double"/></attributes>
        <attributes class="edge"><attribute id="0" title="relation" type="string"/></attributes>
        <nodes count="2">
          <node id="12" label="Côte &amp; Co"><attvalues><attvalue for="0" value="Côte d’Ivoire"/>
            <attvalue for="1" value="5.3"/><attvalue for="2" value="-4"/></attvalues>
            <viz:position x="900" y="-300" z="0"/><viz:color r="1" g="2" b="3"/></node>
          <node id="Bureau B" label="Bureau"/></nodes>
        <edges><edge id="0" source="Bureau B" target="12" weight="2.0">
          <attvalues><attvalue for="0" value="works for"/></attvalues></edge></edges>`),
      'x.gexf',
    );
    expectDocument(reading);
    expect(reading.findings).toEqual([]);
    expect(reading.network).toMatchObject({
      title: { text: 'Rivers' },
      partners: [
        { id: '12', name: 'Côte & Co', country: 'CI', place: { lat: 5.3, lon: -4 } },
        { id: 'bureau-b', name: 'Bureau', country: 'ZZ' },
      ],
      links: [{ source: 'bureau-b', target: '12', relation: 'works for' }],
    });
    expect(reading.network?.partners[1]).not.toHaveProperty('place');
  });

  const edges = `<nodes><node id="a" label="A"/><node id="b" label="B"/><node id="a" label="C"/></nodes>
    <edges><edge source="a" target="b"/><edge source="a" target="b"/><edge source="b" target="a"/>
    <edge source="a" target="a"/><edge source="a" target="nobody"/></edges>`;

  test('keeps directed links apart, and merges those that are the same', () => {
    const reading = readGexf(gexf(edges), 'x');
    expectDocument(reading);
    expect(joined(reading)).toEqual(['a b', 'b a']);
    expect(reading.findings).toMatchObject([
      { code: 'graph-duplicate-id', value: 'a', became: 'a-2', partner: 'a-2' },
      { code: 'graph-self-link', value: 'a' },
      { code: 'graph-lost-link', value: 'nobody' },
      { severity: 'change', code: 'graph-links-merged', values: { n: 1 } },
    ]);
  });

  test('merges links to and fro where they have no direction', () => {
    const reading = readGexf(gexf(edges, 'defaultedgetype="undirected"'), 'x');
    expect(joined(reading)).toEqual(['a b']);
  });

  test('lays groups side by side', () => {
    const reading = readGexf(
      gexf(`<nodes><node id="g" label="Group"><nodes><node id="m" label="Member"/></nodes>
        <edges><edge source="g" target="m"/></edges></node></nodes>`),
      'x',
    );
    expect(named(reading)).toEqual(['Group', 'Member']);
    expect(joined(reading)).toEqual(['g m']);
    expect(reading.findings).toMatchObject([
      { severity: 'warning', code: 'graph-nested', values: { n: 1 } },
    ]);
  });
});

describe('GraphML of other programs', () => {
  test('gives data by their keys, and what holds where a node says nothing', () => {
    const reading = readGraphMl(
      `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="d0" for="node" attr.name="name" attr.type="string"/>
        <key id="d1" for="node" attr.name="country" attr.type="string"><default>SI</default></key>
        <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
        <graph edgedefault="undirected">
          <node id="n0"><data key="d0">Prva <![CDATA[& druga]]></data></node>
          <node id="n1"><data key="d1">Austria</data></node>
          <edge source="n0" target="n1"><data key="d2">1</data></edge>
          <edge source="n1" target="n0"/>
          <hyperedge><endpoint node="n0"/><endpoint node="n1"/></hyperedge>
        </graph></graphml>`,
      'alps.graphml',
    );
    expectDocument(reading);
    expect(reading.network).toMatchObject({
      acronym: 'alps',
      partners: [
        { id: 'n0', name: 'Prva & druga', country: 'SI' },
        { id: 'n1', name: 'n1', country: 'AT' },
      ],
    });
    expect(joined(reading)).toEqual(['n0 n1']);
    expect(codes(reading).toSorted()).toEqual([
      'graph-hyperedges',
      'graph-links-merged',
      'graph-no-title',
    ]);
  });

  test('finds yEd’s labels, and partners within groups', () => {
    const reading = readGraphMl(
      `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="d6" for="node" yfiles.type="nodegraphics"/>
        <graph id="G" edgedefault="directed"><node id="n0" yfiles.foldertype="group">
          <data key="d6"><y:ProxyAutoBoundsNode><y:Realizers><y:GroupNode><y:NodeLabel>Lab
          </y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
          <graph id="n0:" edgedefault="directed"><node id="n0::n0"><data key="d6"><y:ShapeNode>
          <y:NodeLabel>Desk</y:NodeLabel></y:ShapeNode></data></node>
          <edge source="n0::n0" target="n0"/></graph></node></graph></graphml>`,
      'x.graphml',
    );
    expectDocument(reading);
    expect(named(reading)).toEqual(['Lab', 'Desk']);
    expect(joined(reading)).toEqual(['n0-n0 n0']);
    expect(codes(reading)).toContain('graph-nested');
  });
});

describe('coordinators', () => {
  const partners = (...roles: string[]) =>
    readGeoJson(geoJson(...roles.map((role, n) => feature({ name: `P${n}`, role }))), 'x');

  test('are known by what several languages call them', () => {
    for (const role of ['coordinator', 'Lead Partner', 'Chef de file', 'Koordinator', 'LEADER'])
      expect(partners(role, 'participant').network?.coordinator, role).toBe('p0');
    expect(partners('thirdParty').findings).toMatchObject([
      { code: 'graph-role', value: 'thirdParty', partner: 'p0' },
    ]);
  });

  test('are none when several claim it', () => {
    const reading = partners('coordinator', 'lead', 'partner');
    expectDocument(reading);
    expect(reading.network).not.toHaveProperty('coordinator');
    expect(reading.network?.links).toEqual([]);
    expect(reading.findings).toMatchObject([
      { code: 'graph-several-coordinators', values: { n: 2 } },
    ]);
  });
});

describe('money and time', () => {
  const withFacts = (partnership_: object, ...features: object[]) =>
    readGeoJson(
      JSON.stringify({ type: 'FeatureCollection', partnership: partnership_, features }),
      'x',
    );
  const share = (name: string, amount: string, currency?: string) =>
    feature({ name, budgetShare: amount, ...(currency !== undefined && { currency }) });

  test('shares without a total add up to one that is said to be computed', () => {
    const reading = withFacts({ title: 'T' }, share('A', '1.10', 'EUR'), share('B', '2', 'eur'));
    expectDocument(reading);
    expect(reading.network?.budget).toMatchObject({ total: '3.10', sources: ['computed'] });
    expect(reading.network?.sources.map(({ basis }) => basis)).toEqual(['file', 'computed']);
  });

  test.each([
    ['no currency', { title: 'T' }, [share('A', '1')], 'graph-no-currency'],
    ['two', { title: 'T' }, [share('A', '1', 'EUR'), share('B', '1', 'CHF')], 'graph-no-currency'],
    ['words', { title: 'T' }, [share('A', 'much', 'EUR')], 'graph-amount'],
    [
      'more than all',
      { title: 'T', budgetTotal: '5', currency: 'EUR' },
      [share('A', '6')],
      'graph-budget',
    ],
    [
      'backwards',
      { title: 'T', start: '2020-01-01', end: '2019-01-01' },
      [share('A', '')],
      'graph-period',
    ],
    [
      'no day',
      { title: 'T', start: '2020-02-30', end: '2021-01-01' },
      [share('A', '')],
      'graph-period',
    ],
  ])('%s', (_, facts, features, code) => {
    const reading = withFacts(facts, ...features);
    expectDocument(reading);
    expect(codes(reading)).toEqual([code]);
  });
});

describe('ids', () => {
  test('are unique and valid whatever the file calls its nodes', () => {
    const ids = ['A b', 'a-b', 'a_b', '日本', '!', '__proto__', 'constructor', ''];
    const reading = readGeoJson(
      geoJson(...ids.map((id) => feature({ name: '日本' }, undefined, 'Point', id))),
      'x',
    );
    expectDocument(reading);
    expect(reading.network?.partners.map(({ id }) => id)).toEqual([
      'a-b',
      'a-b-2',
      'a-b-3',
      'partner-4',
      'partner-5',
      'proto',
      'constructor',
      'partner-8',
    ]);
    expect(reading.findings).toEqual([]);
  });

  test('of a node are those that links mean, also when they differ in case alone', () => {
    const reading = readGexf(
      gexf(
        `<nodes><node id="a"/><node id="A"/></nodes><edges><edge source="A" target="a"/></edges>`,
      ),
      'x',
    );
    expect(joined(reading)).toEqual(['a-2 a']);
    expect(reading.findings).toEqual([]);
  });
});

describe('files that mean harm', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n || ''};`.repeat(10)}">`,
  ).join('')}]>`;

  test.each([
    ['GEXF', readGexf, `<gexf><graph><nodes><node id="a" label="&lol9;"/></nodes></graph></gexf>`],
    ['GraphML', readGraphMl, `<graphml><graph><node id="&lol9;"/></graph></graphml>`],
  ])('a billion laughs are refused (%s)', (_, read, text) => {
    expect(codes(read(laughs + text, 'x'))).toEqual(['graph-entities']);
    const outside = `<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    expect(codes(read(outside + text.replace('lol9', 'x'), 'x'))).toEqual(['graph-entities']);
  });

  const bare = '<gexf><graph><nodes><node id="a"/></nodes></graph></gexf>';

  test('a document type alone does no harm', () => {
    const reading = readGexf(`<!DOCTYPE gexf SYSTEM "gexf.dtd">${bare}`, 'x');
    expect(named(reading)).toEqual(['a']);
  });

  test('100,000 brackets or tags within each other are a finding', () => {
    const deep = 100_000;
    const brackets = '['.repeat(deep) + ']'.repeat(deep);
    expectDocument(readGeoJson(brackets, 'x'));
    expectDocument(readGeoJson('['.repeat(deep), 'x'));
    const inProperties = readGeoJson(
      `{"type":"Feature","geometry":{"type":"Point","coordinates":${brackets}},"properties":{"name":"A","x":${brackets}}}`,
      'x',
    );
    expectDocument(inProperties);
    expect(named(inProperties)).toEqual(['A']);
    const tags = `<gexf>${'<graph>'.repeat(deep)}${'</graph>'.repeat(deep)}</gexf>`;
    expect(codes(readGexf(tags, 'x'))).toEqual(['graph-too-deep']);
    expect(codes(readGraphMl(tags, 'x'))).toEqual(['graph-too-deep']);
  });

  test('more than can be drawn is refused', () => {
    const nodes = '<node id="a"/>'.repeat(100_001);
    expect(codes(readGexf(gexf(`<nodes>${nodes}</nodes>`), 'x'))).toEqual(['graph-too-big']);
    const graph = `<graphml><graph>${nodes}</graph></graphml>`;
    expect(codes(readGraphMl(graph, 'x'))).toEqual(['graph-too-big']);
    const features = Array.from({ length: 100_001 }, () => 0);
    expect(codes(readGeoJson(JSON.stringify({ features }), 'x'))).toEqual(['graph-too-big']);
  });

  test('the same fault a thousand times is told fifty times, and that there are more', () => {
    const features = Array.from({ length: 1000 }, (_, n) =>
      feature({ name: `P${n}`, country: '?' }),
    );
    const { findings } = readGeoJson(geoJson(...features), 'x');
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)).toEqual({
      severity: 'warning',
      code: 'graph-more',
      values: { n: 950 },
    });
  });

  test('texts without end, where a number or a fact is looked for, are gone over once', () => {
    // Gone over from each of its characters, they would take longer than any test may.
    const digits = '1'.repeat(3_000_000);
    const reading = readGeoJson(geoJson(feature({ name: 'A', lat: `${digits}x`, lon: '1' })), 'x');
    expect(codes(reading)).toContain('graph-position');
    const letters = `<?partnership ${'a'.repeat(3_000_000)}?>`;
    expect(named(readGexf(letters + bare, 'x'))).toEqual(['a']);
  });

  test('texts without end are cut', () => {
    const reading = readGeoJson(geoJson(feature({ name: 'ab '.repeat(50_000) })), 'x');
    expectDocument(reading);
    expect(codes(reading)).toEqual(['graph-cut']);
    expect(named(reading)[0]!.length).toBeLessThanOrEqual(10_000);
    expect(reading.network!.partners[0]!.shortName.length).toBeLessThanOrEqual(25);
  });
});

describe.each(readers)('any text at all, as %s,', (format, read) => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        ...['<gexf>', '<graphml>', '<graph>', '<nodes>', '<node id="a">', '</node>', '<edge/>'],
        ...['{"type":"Feature"', '"features":', '[', ']', '{', '}', ',', 'null', '<?', '<!', '&'],
      ),
    ),
    { maxLength: 20 },
  );

  test('gives a document or an error, and never throws', () => {
    fc.assert(
      fc.property(pieces, fc.string(), (parts, name) => expectDocument(read(parts.join(''), name))),
      { numRuns: 500 },
    );
  });

  test('also when it is a good file that was damaged', () => {
    const write = { GeoJSON: geoJsonText, GEXF: gexfText, GraphML: graphMlText }[format];
    fc.assert(
      fc.property(
        partnership({ most: 3 }),
        fc.nat(10_000),
        fc.nat(20),
        fc.string({ maxLength: 5 }),
        (network, at, length, instead) => {
          const text = write(network);
          const start = at % text.length;
          const damaged = text.slice(0, start) + instead + text.slice(start + length);
          expectDocument(read(damaged, 'x'));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('that is empty or of another format is told as such', () => {
    for (const text of ['', ' ', 'null', '42', '{}', '<html></html>', '<a/>', 'Name;City\nA;B'])
      expect(
        read(text, 'x').findings.map(({ severity }) => severity),
        text,
      ).toEqual(['error']);
  });
});

test('JSON values of any kind are no reason to fall', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (a, b, c) => {
      const text = JSON.stringify({
        type: 'FeatureCollection',
        partnership: a,
        features: [b, { type: 'Feature', id: c, geometry: b, properties: { name: c, lat: a } }],
      });
      expectDocument(readGeoJson(text, 'x'));
    }),
    { numRuns: 500 },
  );
});

describe('JSON graphs of other programs', () => {
  const links = [{ source: 'a', target: 'b' }];
  const places = { a: { country: 'SI', lat: 46.05, lon: 14.5 }, b: { country: 'AT' } };

  test.each([
    [
      'd3 and networkx, by ids',
      {
        nodes: [
          { id: 'a', name: 'A', ...places.a },
          { id: 'b', name: 'B', ...places.b },
        ],
        links,
      },
    ],
    [
      'd3, by where they stand in the list',
      {
        nodes: [
          { name: 'A', ...places.a },
          { name: 'B', ...places.b },
        ],
        links: [{ source: 0, target: 1, value: 3 }],
      },
    ],
    [
      'vis-network',
      {
        nodes: [
          { id: 1, label: 'A', x: 5, y: 5, ...places.a },
          { id: 2, label: 'B', ...places.b },
        ],
        edges: [{ from: 1, to: 2 }],
      },
    ],
    [
      'graphology',
      {
        attributes: { name: 'Rivers' },
        nodes: [
          { key: 'a', attributes: { label: 'A', ...places.a } },
          { key: 'b', attributes: { label: 'B', ...places.b } },
        ],
        edges: links,
      },
    ],
    [
      'Cytoscape',
      {
        elements: {
          nodes: [
            { data: { id: 'a', name: 'A', ...places.a } },
            { data: { id: 'b', name: 'B', ...places.b } },
          ],
          edges: [{ data: links[0] }],
        },
      },
    ],
  ])('are read as %s write them', (_, graph) => {
    const reading = readJsonGraph(JSON.stringify(graph), 'rivers.json');
    expectDocument(reading);
    expect(named(reading)).toEqual(['A', 'B']);
    expect(reading.network?.links).toHaveLength(1);
    expect(reading.network?.partners[0]).toMatchObject({
      country: 'SI',
      place: { lat: 46.05, lon: 14.5 },
    });
  });

  test('whatever the lists hold, a partnership or a reason comes out', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.jsonValue()), (nodes, links) => {
        expectDocument(readJsonGraph(JSON.stringify({ nodes, links }), 'any.json'));
      }),
    );
  });
});
