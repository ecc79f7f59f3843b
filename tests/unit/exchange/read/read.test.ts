import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFiles, readPasted } from '../../../../src/exchange/read/read.ts';
import { parseNetwork } from '../../../../src/model/parse.ts';
import { codesOf, fileOf, findingOf, readText } from './reading.ts';

const head = 'Name;Role;Country;Town;Latitude;Longitude;Website\n';

describe('what a table states', () => {
  test('one coordinator is linked to every other partner, and nobody else', async () => {
    const { network } = await readText(
      `${head}A;partner;SI;Kranj;;;\nB;coordinator;AT;Graz;;;\nC;third party;IT;Trst;;;\n`,
    );
    expect(network?.coordinator).toBe('b');
    expect(network?.links).toEqual([
      { source: 'b', target: 'a', sources: ['file'] },
      {
        source: 'b',
        target: 'c',
        relation: { en: 'third party', sl: 'tretja oseba' },
        sources: ['file'],
      },
    ]);
  });

  test('without a coordinator, or with several, no link is invented', async () => {
    const none = await readText('Name;Country\nA;SI\nB;AT\n');
    expect(none.network?.links).toEqual([]);
    expect(codesOf(none)).toContain('no-coordinator');
    const two = await readText('Name;Role\nA;lead\nB;lead\nC;partner\n');
    expect(two.network?.links).toEqual([]);
    expect(two.network?.coordinator).toBeUndefined();
    expect(two.network?.partners.map(({ role }) => role)).toEqual([
      'coordinator',
      'coordinator',
      'partner',
    ]);
    expect(findingOf(two, 'several-coordinators')).toMatchObject({ values: { count: 2 } });
  });

  test('a partner without coordinates has its town looked up later', async () => {
    const { network, towns } = await readText('Name;Region;Town\nA;Gorenjska;Kranj\nB;;\n');
    expect([...towns]).toEqual([['a', { city: 'Kranj', region: 'Gorenjska', row: 2 }]]);
    expect(network?.partners.every(({ place }) => place === undefined)).toBe(true);
  });

  test('names in any script and equal names have ids of their own', async () => {
    const { network } = await readText('Name\nЛаборатория\n大学\nA\nA\n!!!\n');
    expect(network?.partners.map(({ id }) => id)).toEqual([
      'partner-1',
      'partner-2',
      'a',
      'a-2',
      'partner-3',
    ]);
  });

  test('amounts are kept to the cent and added up', async () => {
    const reading = await readText('Name;Budget (EUR)\nA;"1.234,50"\nB;"100,25 €"\nC;n/a\n');
    expect(reading.network?.budget).toMatchObject({
      total: '1334.75',
      currency: 'EUR',
      shares: [
        { partner: 'a', amount: '1234.50' },
        { partner: 'b', amount: '100.25' },
      ],
      sources: ['sum'],
    });
    expect(findingOf(reading, 'number-unreadable')).toMatchObject({ row: 4, value: 'n/a' });
  });

  test('amounts without a currency are left out and told', async () => {
    const reading = await readText('Name;Budget\nA;5\n');
    expect(reading.network?.budget).toBeUndefined();
    expect(codesOf(reading)).toContain('currency-unknown');
  });
});

describe('headers of other services', () => {
  test('Wikidata’s labels and points are understood, and no row is taken for a header', async () => {
    const { network, findings } = await readText(
      'item,itemLabel,countryLabel,coord\n' +
        'http://www.wikidata.org/entity/Q1,University of Ljubljana,Slovenia,Point(14.5 46.05)\n' +
        'http://www.wikidata.org/entity/Q2,Technical University,Austria,Point(15.45 47.07)\n',
    );
    expect(network?.partners).toMatchObject([
      { name: 'University of Ljubljana', country: 'SI', place: { lat: 46.05, lon: 14.5 } },
      { name: 'Technical University', country: 'AT' },
    ]);
    expect(findings.map(({ code }) => code)).not.toContain('rows-above-header');
  });
});

describe('what is put right is told, with its row', () => {
  test.each([
    ['A;;EL;;;;', 'country-changed', { column: 'Country', value: 'EL', became: 'GR' }],
    ['A;;Atlantis;;;;', 'country-unknown', { column: 'Country', value: 'Atlantis' }],
    ['A;;SI;;"46,05";14.5;', 'position-changed', { value: '46,05', became: '46.05' }],
    ['A;;SI;;146;14.5;', 'position-unreadable', { column: 'Latitude', value: '146' }],
    ['A;;SI;;46;;', 'position-incomplete', { column: 'Latitude' }],
    ['A;;SI;;;;www.a.si', 'website-completed', { became: 'https://www.a.si' }],
    ['A;;SI;;;;javascript:alert(1)', 'website-dropped', { value: 'javascript:alert(1)' }],
    ['A;minister;SI;;;;', 'role-unknown', { value: 'minister', became: 'partner' }],
    ['A;associatedPartner;SI;;;;', 'role-noted', { became: 'partner' }],
    [';;SI;;;;', 'no-name', {}],
    ["'=A;;SI;;;;", 'apostrophe-removed', { value: "'=A", became: '=A' }],
    ['A;;;;;;', 'country-missing', {}],
    ['A;;SI', 'ragged-row', { values: { found: 3, expected: 7 } }],
  ])('%s', async (line, code, rest) => {
    const reading = await readText(`${head}First;;SI;;;;\n${line}\n`);
    expect(findingOf(reading, code)).toMatchObject({ row: 3, ...rest });
  });

  test('the same change in many rows is told once, and how often', async () => {
    const reading = await readText(`Name;Country\n${'A;UK\n'.repeat(9)}`);
    expect(reading.findings.filter(({ code }) => code === 'country-changed')).toEqual([
      {
        severity: 'change',
        code: 'country-changed',
        row: 2,
        column: 'Country',
        value: 'UK',
        became: 'GB',
        values: { times: 9 },
      },
    ]);
  });

  test('a report of ten thousand wrong rows stays readable', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `P${at};Land ${at}\n`).join('');
    const reading = await readText(`Name;Country\n${rows}`);
    expect(reading.network?.partners).toHaveLength(10_000);
    expect(reading.findings.length).toBeLessThan(300);
    expect(findingOf(reading, 'and-more')).toMatchObject({ values: { times: 9900 } });
  });

  test('the same partner twice in a town stays, and is told', async () => {
    const reading = await readText('Name;Town\nUni A;Kranj\nUNI A;kranj\nUni A;Celje\n');
    expect(reading.network?.partners).toHaveLength(3);
    expect(reading.findings.filter(({ code }) => code === 'same-partner')).toMatchObject([
      { row: 3, values: { first: 2 } },
    ]);
  });

  test('where code and name of a country disagree, the code counts', async () => {
    const reading = await readText('Name;Country;Country code\nA;Finland;RU\n');
    expect(reading.network?.partners[0]?.country).toBe('RU');
    expect(findingOf(reading, 'country-contradiction')).toMatchObject({
      value: 'Finland',
      became: 'RU',
    });
  });
});

const projects =
  '"id";"acronym";"title";"startDate";"endDate";"totalCost";"ecMaxContribution";"objective"\n' +
  '"1";"ONE";"First";"2024-01-01";"2025-12-31";"1000,50";"800";"To be\nfirst, ""really"""\n' +
  '"2";"TWO";"Second";"01/02/2024";"2023-01-01";"10";"10";""\n';
const organisations =
  '"projectID";"projectAcronym";"name";"country";"role";"ecContribution";"netEcContribution"\n' +
  '"1";"ONE";"A";"SI";"coordinator";"800";"500"\n"1";"ONE";"B";"AT";"thirdParty";"0";"300"\n' +
  '"2";"TWO";"C";"IT";"coordinator";"99";"99"\n';

describe('CORDIS', () => {
  const files = [fileOf(projects, 'project.csv'), fileOf(organisations, 'organization.csv')];

  test('of several projects the reader chooses one', async () => {
    const reading = await readFiles(files, {});
    expect(reading.network).toBeUndefined();
    expect(reading.choices).toEqual([
      {
        of: 'project',
        options: [
          { id: '1', label: 'ONE: First', partners: 2 },
          { id: '2', label: 'TWO: Second', partners: 1 },
        ],
        chosen: undefined,
      },
    ]);
  });

  test('project.csv adds title, period, budget and summary, in either order of files', async () => {
    for (const order of [files, files.toReversed()]) {
      const { network, findings } = await readFiles(order, { project: '1' });
      expect(network).toMatchObject({
        acronym: 'ONE',
        title: { text: 'First' },
        summary: 'To be first, "really"',
        period: { start: '2024-01-01', end: '2025-12-31' },
        budget: { total: '1000.50', funding: [{ share: '79.96' }], sources: ['file'] },
        partners: [{ name: 'A' }, { name: 'B' }],
      });
      expect(network?.budget?.shares.map(({ amount }) => amount)).toEqual(['500', '300']);
      // What is odd about the other project is of no interest.
      expect(findings.map(({ code }) => code)).not.toContain('date-ambiguous');
    }
  });

  test('what project.csv says wrongly is told', async () => {
    const reading = await readFiles(files, { project: '2' });
    expect(codesOf(reading)).toEqual(
      expect.arrayContaining(['date-ambiguous', 'period-reversed', 'shares-above-total']),
    );
    expect(reading.network?.period).toBeUndefined();
    expect(reading.network?.budget?.total).toBe('99');
  });

  test('project.csv alone asks for the organisations', async () => {
    expect(codesOf(await readFiles(files.slice(0, 1), {}))).toEqual(['only-projects']);
  });
});

describe('other files', () => {
  test('a network document comes back as it is', async () => {
    const text = readFileSync('data/clunet.json', 'utf8');
    const { network, findings } = await readText(text, {}, 'clunet.json');
    expect(network).toEqual(JSON.parse(text));
    expect(findings).toEqual([]);
  });

  test('the problems of a document keep their codes and places', async () => {
    const { network, findings } = await readText('{"version": 1, "partners": []}', {}, 'a.json');
    expect(network).toBeUndefined();
    expect(findings).toContainEqual({
      severity: 'error',
      code: 'empty-list',
      column: 'partners',
      values: { value: '…' },
    });
    expect(codesOf(await readText('{"version": 1,', {}, 'a.json'))).toEqual(['ends-early']);
  });

  test('JSON nested a hundred thousand times is an error', async () => {
    const { network, findings } = await readText('['.repeat(100_000), {}, 'a.json');
    expect(network).toBeUndefined();
    expect(findings).toMatchObject([{ severity: 'error' }]);
  });

  test('a list of JSON objects is a table', async () => {
    const list = JSON.stringify([{ name: 'A', country: 'SI', lat: 46, lon: 14.5 }, { name: 'B' }]);
    const { network } = await readText(list, {}, 'a.json');
    expect(network?.partners).toMatchObject([{ name: 'A', place: { lat: 46 } }, { name: 'B' }]);
  });

  test('what is pasted from a spreadsheet is a table', async () => {
    const { network } = await readPasted('Name\tCountry\nA, B; C\tSI\n', 'pasted', {});
    expect(network?.partners).toMatchObject([{ name: 'A, B; C', country: 'SI' }]);
  });

  test('web pages are not understood, no file is nothing, and prose has no partners', async () => {
    expect(codesOf(await readText('<!doctype html><p>x', {}, 'a.csv'))).toEqual(['not-understood']);
    expect(codesOf(await readFiles([], {}))).toEqual(['empty-file']);
    const prose = await readText('12345\n67890\n', {}, 'a.txt');
    expect(prose.network).toBeUndefined();
    expect(codesOf(prose)).toContain('no-name-column');
  });
});

describe('hostile cells', () => {
  const hostile = [
    '=HYPERLINK("http://evil.example","x")',
    '<img src=x onerror=alert(1)>',
    '{{constructor.constructor("alert(1)")()}}',
    '__proto__',
    'constructor',
    '\u202Eevil',
    '"; DROP TABLE partners; --',
  ];

  test('stay text wherever they stand', async () => {
    const quoted = hostile.map((text) => `"${text.replaceAll('"', '""')}"`);
    const rows = quoted.map((cell) => [cell, cell, cell, cell, cell, cell, cell].join(';'));
    const { network } = await readText(`${head}${rows.join('\n')}\n`);
    expect(network?.partners.map(({ name }) => name)).toEqual(hostile);
    expect(network?.partners.every(({ website }) => website === undefined)).toBe(true);
    expect(network?.partners.every(({ country }) => country === 'ZZ')).toBe(true);
  });

  test('stay text in headers', async () => {
    const quoted = hostile.map((text) => `"${text.replaceAll('"', '""')}"`).join(';');
    const { columns, network } = await readText(`Name;${quoted}\nA${';x'.repeat(7)}\n`);
    expect(columns.map(({ header }) => header)).toEqual(['Name', ...hostile]);
    expect(network?.partners).toHaveLength(1);
  });
});

describe('never throws, and what it makes is valid', () => {
  const holds = async (bytes: Uint8Array, name: string) => {
    const { network, findings } = await readFiles([{ name, bytes }], {});
    if (network) expect(parseNetwork(network)).toMatchObject({ ok: true });
    else expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ code }) => code)).not.toContain('reader-failed');
  };

  test('with any bytes', async () => {
    const starts = fc.constantFrom<number[]>([], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0x7b], [0x3c]);
    await fc.assert(
      fc.asyncProperty(
        starts,
        fc.uint8Array({ maxLength: 300 }),
        fc.string(),
        (start, rest, name) => holds(Uint8Array.from([...start, ...rest]), name),
      ),
    );
  });

  test('with any cells under known headers', async () => {
    const headers =
      'name,shortName,role,kind,country,city,region,lat,lon,geolocation,website,EC contribution,project,programme,id';
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'SI',
        'coordinator',
        '1',
        '-7',
        '1e9',
        '46.05,14.5',
        '99999999999999999999',
        'http://a.b',
        '',
      ),
    );
    const width = headers.split(',').length;
    const rows = fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const lines = cells.map((row) =>
          row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','),
        );
        const text = `${headers}\n${lines.join('\n')}`.replaceAll('\0', '');
        await holds(new TextEncoder().encode(text), 'a.csv');
      }),
    );
  });
});

/** Real lists that may lie beside the checkout; they are no part of the project. */
const networks = '../shared/networks';

describe.skipIf(!existsSync(networks))('the published lists', () => {
  const open = (path: string, wishes = {}) =>
    readFiles(
      [
        {
          name: path.replace(/^.*\//, ''),
          bytes: new Uint8Array(readFileSync(`${networks}/${path}`)),
        },
      ],
      wishes,
    );

  test('arctic-cluster: fifteen partners, Murmansk in Russia, Lifford as its code says', async () => {
    const reading = await open('keep-eu/arctic-cluster.csv');
    const { network, towns } = reading;
    expect(network).toMatchObject({
      acronym: 'ARCTIC CLUSTER',
      programme: '2014 - 2020 INTERREG VB Northern Periphery and Arctic',
    });
    expect(network?.partners).toHaveLength(15);
    expect(network?.links).toHaveLength(14);
    expect(towns.size).toBe(15);
    const countryIn = (city: string) => {
      const id = [...towns].find(([, town]) => town.city === city)?.[0];
      return network?.partners.find((partner) => partner.id === id)?.country;
    };
    expect(countryIn('Murmansk')).toBe('RU');
    expect(countryIn('Lifford')).toBe('GB');
    expect(countryIn('Halifax')).toBe('CA');
    expect(countryIn('Argir')).toBe('FO');
    expect(reading.findings.filter(({ code }) => code === 'country-contradiction')).toMatchObject([
      { row: 9, value: 'IRELAND', became: 'GB' },
      { row: 15, value: 'Finland', became: 'RU' },
    ]);
    expect(findingOf(reading, 'website-shared')).toMatchObject({ values: { count: 15 } });
    expect(network?.partners.some(({ website }) => website)).toBe(false);
  });

  test('spara2020: one United Kingdom, however it is written', async () => {
    const { network } = await open('keep-eu/spara2020.csv');
    expect(network?.partners).toHaveLength(10);
    expect(network?.partners.filter(({ country }) => country === 'GB')).toHaveLength(3);
  });

  test('compass: 23 partners, none of them in an unknown country', async () => {
    const reading = await open('keep-eu/compass.csv');
    const countries = reading.network?.partners.map(({ country }) => country) ?? [];
    expect(countries).toHaveLength(23);
    expect(countries).not.toContain('ZZ');
    expect(countries).toEqual(expect.arrayContaining(['GR', 'GB', 'TR', 'BG']));
    expect(findingOf(reading, 'country-changed')).toBeDefined();
  });

  test.each(['organization_verbatim_rows.csv', 'organization_df_100.csv'])(
    '%s: every project makes a partnership of the rows it has',
    async (file) => {
      const [choice] = (await open(`cordis/${file}`)).choices;
      expect(choice?.options).toHaveLength(file.includes('100') ? 42 : 10);
      for (const { id, partners } of choice?.options ?? []) {
        const { network, findings } = await open(`cordis/${file}`, { project: id });
        expect(network?.partners).toHaveLength(partners ?? 0);
        expect(network?.partners.map(({ country }) => country)).not.toContain('ZZ');
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    },
  );

  test('CORDIS: an empty geolocation leaves the town, a thirdParty is a partner with a relation', async () => {
    const { network, towns } = await open('cordis/organization_df_100.csv', { project: 'XKIC SO' });
    expect(network?.partners).toHaveLength(10);
    expect(network?.budget).toMatchObject({ currency: 'EUR', sources: ['sum'] });
    expect(network?.links.filter(({ relation }) => relation)).toHaveLength(3);
    for (const { id, place } of network?.partners ?? [])
      expect(Boolean(place)).toBe(!towns.has(id));
  });
});
