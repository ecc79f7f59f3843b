/** A document that means harm: none of its addresses may lead anywhere but to the web or an e-mail program. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readWebsite } from '../../../src/exchange/read/normalise/website.ts';
import { Email, Endpoint, WebAddress } from '../../../src/model/fields.ts';
import { parseNetworkText } from '../../../src/model/parse.ts';
import { problemText } from '../../../src/model/problems.ts';
import { clunetWith } from './clunet.ts';

const harmful = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'filesystem:https://example.org/x',
  'ftp://example.org/',
  '//example.org/',
  '/elsewhere',
  'https://user:word@example.org/',
  'https:\\\\example.org\\',
  'https://',
];

describe.each(harmful)('%j', (address) => {
  test('is no address of the web, nor one that a form is sent to', () => {
    expect(v.is(WebAddress, address)).toBe(false);
    expect(v.is(Endpoint, address)).toBe(false);
  });

  test('is refused wherever a document may hold one', () => {
    for (const place of [
      'partners[1].website.url',
      'sources[0].url',
      'contact.web',
      'contact.formEndpoint',
      'contact.newsletterEndpoint',
    ]) {
      const parsed = parseNetworkText(JSON.stringify(clunetWith(place, address)));
      const problems = parsed.ok ? [] : parsed.problems.map(problemText);
      expect(problems.join('\n')).toContain(`${place}: `);
    }
  });

  test('is left out of a table or becomes an address of the web', () => {
    expect(readWebsite(address) ?? 'https://').toMatch(/^https?:\/\//);
  });
});

test.each([
  'a@example.org?bcc=b%40example.org',
  'a@example.org&bcc=b',
  'a@example.org,b',
  'a%40b@example.org',
  '<a@example.org>',
  'mailto:a@example.org',
])('%s is no e-mail address', (address) => {
  expect(v.is(Email, address)).toBe(false);
});

test.each(['o’brien@example.org', "o'brien+atlas@mail.example.org", 'ä.b@exämple.si'])(
  '%s is one',
  (address) => {
    expect(v.is(Email, address)).toBe(true);
  },
);

test.each(['__proto__', 'constructor', 'toString'])('a field called %s is only unknown', (name) => {
  const text = JSON.stringify(clunetWith('version', 1)).replace('{', `{"${name}": {"a": 1},`);
  const parsed = parseNetworkText(text);
  expect(parsed.ok).toBe(false);
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});
