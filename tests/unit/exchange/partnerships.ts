/** Made-up partnerships of every shape, with the texts that break files. */
import fc from 'fast-check';
import type { LocalText, NetworkDocument, Partner } from '../../../src/model/network.ts';

const hostile = [
  `<script>alert("1")</script> & ]]> '`,
  '=cmd|"/c calc"!A1',
  '-2+3',
  '@SUM(A1)',
  '+386 1 234',
  "'=quoted",
  'a;b,c\t"d"',
  'two\r\nlines\rthree\nfour',
  'ארגון שותף',
  'Фонд развития',
  '日本',
  '👩‍🔬 Lab 😀',
  '?> <!-- -- --> &amp; &#10; <![CDATA[',
  'kept\u0000\u000b\ufffe apart\ud800',
  '__proto__',
  '  outer space  ',
];

/** Says something even when what XML cannot hold has been taken out. */
const text = fc
  .oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  )
  .filter((one) => withoutForbidden(one) !== '');

/** As an XML file holds a text: `xml.ts` leaves the rest out. */
export const withoutForbidden = (one: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  one.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '').trim();

const localText: fc.Arbitrary<LocalText> = fc.oneof(text, fc.record({ en: text, sl: text }));
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const cents = fc.integer({ min: 0, max: 99_999_999 });
const money = (amount: number): string =>
  `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
const degrees = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((number) => number + 0);
const sources = ['file'];
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const body = fc.record(
  {
    name: text,
    nameLang: fc.constantFrom('en', 'sl', 'pt-BR'),
    shortName: text,
    officialName: fc.array(
      text
        .filter((one) => !one.includes('|'))
        .map((one) => ({ text: one.replace(/\s+/g, ' ').trim() })),
      { minLength: 1, maxLength: 2 },
    ),
    englishName: text,
    kind: fc.constantFrom('first', 'second'),
    kindLabel: localText,
    country: fc.constantFrom('SI', 'GB', 'GR', 'CA', 'XK', 'ZZ'),
    place: fc
      .record(
        {
          city: localText,
          region: localText,
          lat: degrees(90),
          lon: degrees(180),
          precision: fc.constantFrom('exact', 'city', 'country'),
          sources: fc.constant(sources),
        },
        { requiredKeys: ['lat', 'lon', 'precision', 'sources'] },
      )
      .map((place) => place as NonNullable<Partner['place']>),
    website: fc.record({
      url: fc.constantFrom('https://example.org/?a=1&b=<2>"#x', 'http://www.example.si/ž'),
      status: fc.constantFrom('live', 'archived'),
      sources: fc.constant(sources),
    }),
  },
  { requiredKeys: ['name', 'shortName', 'country'] },
);

/** Fields that are undefined are left out, as the schema wants it. */
const without = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

interface Size {
  readonly most: number;
}

export const partnership = ({ most }: Size = { most: 7 }): fc.Arbitrary<NetworkDocument> =>
  fc
    .uniqueArray(fc.tuple(id, body), { minLength: 1, maxLength: most, selector: ([one]) => one })
    .chain((partners) => {
      const index = fc.nat(partners.length - 1);
      const link = fc.tuple(index, index, optional(localText));
      return fc.record({
        partners: fc.constant(partners),
        coordinator: optional(index),
        links: fc.uniqueArray(link, {
          maxLength: 12,
          selector: ([from, to]) => `${from} ${to}`,
        }),
        shares: optional(fc.array(optional(cents), { maxLength: partners.length })),
        facts: fc.record({
          acronym: text,
          title: text,
          titleLang: optional(fc.constant('en')),
          shortTitle: text,
          programme: optional(localText),
          summary: optional(localText),
          period: optional(fc.constant({ start: '2006-09-01', end: '2009-08-31', sources })),
          first: localText,
          second: localText,
        }),
      });
    })
    .map(({ partners, coordinator, links, shares, facts }) => {
      const ids = partners.map(([one]) => one);
      const given = (shares ?? []).flatMap((amount, index) =>
        amount === undefined ? [] : [{ partner: ids[index]!, amount, sources }],
      );
      const total = given.reduce((sum, { amount }) => sum + amount, 100);
      const { titleLang, first, second, title, shortTitle, ...others } = facts;
      return without({
        version: 1,
        languages: ['en', 'sl'],
        id: 'made-up',
        ...others,
        title: without({ text: title, lang: titleLang }),
        shortTitle: { text: shortTitle },
        titleVariants: [],
        aims: [],
        themes: [],
        budget: shares && {
          total: money(total),
          currency: 'EUR',
          funding: [],
          shares: given.map((share) => ({ ...share, amount: money(share.amount) })),
          sources,
        },
        coordinator: coordinator === undefined ? undefined : ids[coordinator],
        kinds: [
          { id: 'first', label: first },
          { id: 'second', label: second },
        ],
        partners: partners.map(([one, about], index) => ({
          id: one,
          ...about,
          role: index === coordinator ? 'coordinator' : 'partner',
        })),
        links: links
          .filter(([from, to]) => from !== to)
          .map(([from, to, relation]) =>
            without({ source: ids[from], target: ids[to], relation, sources }),
          ),
        sources: [{ id: 'file', title: 'made-up.json', basis: 'file' }],
      }) as NetworkDocument;
    });
