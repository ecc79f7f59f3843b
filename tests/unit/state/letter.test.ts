import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../src/state/draft.ts';
import {
  blank,
  faultsIn,
  formDataOf,
  letterText,
  looksLikeAddress,
  mailtoOf,
  type Values,
} from '../../../src/state/letter.ts';

const filled: Values = {
  name: 'Ana Kranjc ',
  email: 'ana@example.org',
  message: 'Dober dan!\nKje ste?',
  consent: 'yes',
};

test('a blank form lacks every field it shows, and no other', () => {
  expect(faultsIn('contact', blank)).toEqual({
    name: 'missing',
    email: 'missing',
    message: 'missing',
    consent: 'missing',
  });
  expect(faultsIn('newsletter', blank)).toEqual({ email: 'missing', consent: 'missing' });
});

test('spaces alone are nothing', () => {
  expect(faultsIn('contact', { ...filled, message: ' \n ' })).toEqual({ message: 'missing' });
});

test.each(['ana@example.org', 'a.b+c@sub.example.si', 'ž@primer.si'])('%s looks right', (text) => {
  expect(looksLikeAddress(text)).toBe(true);
});

test.each(['ana', 'ana@', '@example.org', 'ana@example', 'a b@example.org', 'a@b@c.si', 'a@b..si'])(
  '%s looks wrong',
  (text) => {
    expect(looksLikeAddress(text)).toBe(false);
    expect(faultsIn('newsletter', { ...filled, email: text })).toEqual({ email: 'invalid' });
  },
);

test('what is sent are the form’s own fields, without spaces around them', () => {
  expect([...formDataOf('contact', filled)]).toEqual([
    ['name', 'Ana Kranjc'],
    ['email', 'ana@example.org'],
    ['message', 'Dober dan!\nKje ste?'],
    ['consent', 'yes'],
  ]);
  expect([...formDataOf('newsletter', filled).keys()]).toEqual(['email', 'consent']);
});

test('a letter says what was written, then by whom', () => {
  expect(letterText(filled)).toBe('Dober dan!\nKje ste?\n\nAna Kranjc\nana@example.org');
  expect(letterText({ ...blank, email: 'a@b.si' }, 'Please.')).toBe('Please.\n\na@b.si');
});

describe('a mailto address', () => {
  test('leaves the recipient open when none is known', () => {
    expect(mailtoOf(undefined, 'Hi', 'x')).toBe('mailto:?subject=Hi&body=x');
  });
  test('keeps every character of the text, and breaks lines as mail does', () => {
    const address = mailtoOf('ana@example.org', 'A & B?', 'č = 1 + 1\n#2');
    const url = new URL(address);
    expect(url.pathname).toBe('ana@example.org');
    expect(address).not.toContain('+');
    expect(url.searchParams.get('subject')).toBe('A & B?');
    expect(url.searchParams.get('body')).toBe('č = 1 + 1\r\n#2');
  });
  test('lets no recipient smuggle in a copy', () => {
    expect(mailtoOf('a@b.si?cc=x@y.si', '', '')).toMatch(/^mailto:a@b\.si%3Fcc%3Dx@y\.si\?/);
  });
});

describe('a stored draft', () => {
  test('comes back as it was', () => {
    expect(readDraft(JSON.stringify(filled))).toEqual(filled);
  });
  test.each([null, '', '{', '1', 'null', '[]', '{"name":1,"other":"x"}'])(
    'of %j is a blank one',
    (json) => {
      expect(readDraft(json)).toEqual(blank);
    },
  );
});
