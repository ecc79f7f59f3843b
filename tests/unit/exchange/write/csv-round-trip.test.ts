import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiles } from '../../../../src/exchange/read/read.ts';
import { csvText } from '../../../../src/exchange/write/csv.ts';
import { kindById, localText, type NetworkDocument } from '../../../../src/model/network.ts';
import { clunet } from '../../model/clunet.ts';
import { partnership, withoutForbidden } from '../partnerships.ts';

const readBack = async (network: NetworkDocument) => {
  const bytes = new TextEncoder().encode(csvText(network));
  const { network: read, findings } = await readFiles([{ name: 'partners.csv', bytes }], {});
  return { read, errors: findings.filter(({ severity }) => severity === 'error') };
};

/** White space is tidied on reading. */
const tidy = (text: string): string => withoutForbidden(text).replace(/\s+/g, ' ').trim();

/** What a table promises to keep of a partner. */
const essence = (network: NetworkDocument) =>
  network.partners.map(({ name, shortName, role, country, place, kind, website }) => ({
    name: tidy(name),
    shortName: tidy(shortName),
    role,
    country,
    kind: tidy(localText(kindById(network, kind)?.label, network.languages[0] ?? 'en')),
    at: place && [place.lat, place.lon],
    city: place && tidy(localText(place.city, network.languages[0] ?? 'en')),
    website: website?.url,
  }));

test('CLUNET comes back from its table', async () => {
  const { read, errors } = await readBack(clunet());
  expect(errors).toEqual([]);
  expect(read && essence(read)).toEqual(essence(clunet()));
  expect(read?.acronym).toBe('CLUNET');
  expect(read?.title.text).toBe(clunet().title.text);
  expect(read?.coordinator && read.partners.find(({ id }) => id === read.coordinator)?.name).toBe(
    'North West Development Agency',
  );
  expect(read?.links).toHaveLength(13);
});

test('names come back from a table whatever they hold', async () => {
  await fc.assert(
    fc.asyncProperty(partnership(), async (network) => {
      // A column of mere numbers is not taken for names.
      fc.pre(network.partners.every(({ name }) => /\p{L}{2}/u.test(name)));
      const { read } = await readBack(network);
      expect(read?.partners.map(({ name }) => tidy(name))).toEqual(
        network.partners.map(({ name }) => tidy(name)),
      );
    }),
    { numRuns: 60 },
  );
});
