import font from 'virtual:font-data';
import basemap from 'virtual:basemap-fine';
import { describe, expect, test } from 'vitest';
import { fontFaces } from '../../../src/exchange/embedded-font.ts';
import { fileName } from '../../../src/exchange/file-name.ts';
import { svgOf } from '../../../src/exchange/svg.ts';
import { escapeXml } from '../../../src/exchange/xml.ts';
import { makePoster, posterFrames } from '../../../src/scene/poster.ts';
import { formatsOf } from '../../../src/text/format.ts';
import { loadMessages } from '../../../src/text/load.ts';
import { languages, type Language } from '../../../src/text/messages.ts';
import { baked } from '../clunet-baked.ts';
import { kinds } from '../scene/pictures.ts';
import { xmlFault } from './xml-check.ts';

const hostile = `<script>alert("1")</script> & ]]> ' \u0000 \ud800 ž`;

async function svg(kind: 'map' | 'network', language: Language, name = 'Lakes') {
  const partners = baked.network.partners.map((one) =>
    one.id === 'lakes' ? { ...one, name } : one,
  );
  const network = { ...baked.network, partners, acronym: name };
  const poster = await makePoster({
    baked: { ...baked, network },
    frame: posterFrames.slide,
    view: { kind, shown: new Set(partners.map(({ id }) => id)), selection: 'lakes' },
    words: {
      language,
      m: await loadMessages(language),
      formats: formatsOf(language),
      source: (titles) => titles,
    },
    date: '2026-11-25',
  });
  return svgOf(poster, { width: '1920', height: '1080' }, { basemap, font });
}

describe.each(kinds)('the %s as SVG', (kind) => {
  test.each(languages)('is well-formed and says its language (%s)', async (language) => {
    const text = await svg(kind, language);
    expect(xmlFault(text)).toBeUndefined();
    expect(text).toContain(`xml:lang="${language}" lang="${language}" role="img"`);
    expect(text).toMatch(/<title id="title">[^<]+<\/title><desc id="description">[^<]+</);
  });

  test('has every partner once and every name once', async () => {
    const text = await svg(kind, 'en');
    const found = (attribute: string) =>
      [...text.matchAll(new RegExp(`${attribute}="([\\w-]+)"`, 'g'))]
        .map(([, id]) => id)
        .toSorted();
    const ids = baked.network.partners.map(({ id }) => id).toSorted();
    expect(found('data-partner')).toEqual(ids);
    expect(found('data-label')).toEqual(ids);
  });

  test('asks for nothing and needs no style sheet but its font', async () => {
    const text = await svg(kind, 'en');
    const addresses = [...text.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(
      ([, href, url]) => href ?? url ?? '',
    );
    expect(addresses.filter((one) => !/^(#|data:font\/woff2;base64,)/.test(one))).toEqual([]);
    expect(text).not.toMatch(/ (style|class)="|<script|<image|@import|var\(/);
    expect(text.match(/<style>/g)).toHaveLength(1);
  });

  test('leaves hostile text a text', async () => {
    const text = await svg(kind, 'en', hostile);
    expect(xmlFault(text)).toBeUndefined();
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;');
  });
});

test('characters that XML cannot hold are left out, others are escaped', () => {
  expect(escapeXml(hostile)).toBe(
    `&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ]]&gt; '   ž`,
  );
  expect(escapeXml('😀')).toBe('😀');
});

test('the check for well-formed XML finds faults', () => {
  for (const text of ['<a>', '<a></b>', '<a b="1" b="2"/>', '<a>&</a>', '<a><</a>', '<a/><b/>', ''])
    expect(xmlFault(text), text).toBeDefined();
  expect(xmlFault('<a b="&amp;"><c/>x</a>')).toBeUndefined();
});

test('the font comes along in those parts that a text needs', () => {
  const parts = (text: string) => fontFaces(text, font).match(/@font-face/g)?.length ?? 0;
  expect([parts(''), parts('Ljubljana'), parts('Čas'), parts('ž')]).toEqual([0, 1, 2, 1]);
  expect(parts('日本')).toBe(0);
});

test('file names are made of letters, digits and hyphens', () => {
  expect(fileName(['CLUNET', 'map', '2026-11-25'], 'png')).toBe('clunet-map-2026-11-25.png');
  expect(fileName(['../Šola & <b>', '2026'], 'svg')).toBe('sola-b-2026.svg');
  expect(fileName(['日本'], 'svg')).toBe('atlas.svg');
});
