import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { dataBlock, policyOf, safeScript, safeStyle } from '../../../src/build/inline.ts';

/** What a script says that was put into a page. */
const said = (code: string): unknown => runInNewContext(safeScript(code));

describe('a script in a page', () => {
  test.each(['</script>', '<!-- note -->', '<script>', '</SCRIPT >', 'a < b, <svg>'])(
    'can say %s, and the page does not see it',
    (markup) => {
      const code = `\`${markup}\``;
      expect(said(code)).toBe(markup);
      expect(safeScript(code)).not.toMatch(/<\/script|<!--|<script/i);
    },
  );

  test('keeps what can be searched for', () => {
    expect(said(`/<!--x|<\\/script/.test('a<!--x')`)).toBe(true);
  });
});

test('a style in a page cannot end its element', () => {
  expect(safeStyle('a::after { content: "</style>" }')).toBe(
    'a::after { content: "\\3C /style>" }',
  );
});

test('data in a page reads as it was, and holds no markup', () => {
  const data = { name: '</script><!--' };
  const block = dataBlock(JSON.stringify(data));
  const [, json = ''] = />(.*)<\/script>$/.exec(block) ?? [];
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual(data);
});

describe('the policy', () => {
  const policy = policyOf({
    scripts: ['one()', 'two()'],
    styles: ['a{}'],
    endpoints: ['https://example.org/form', 'mailto:office@example.org'],
  });
  const sources = (name: string) =>
    policy
      .split('; ')
      .find((part) => part.startsWith(`${name} `))
      ?.split(' ')
      .slice(1);
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  test('lets the page’s own scripts and styles run and no other', () => {
    expect(sources('script-src')).toEqual([hash('one()'), hash('two()')]);
    expect(sources('style-src')).toEqual([hash('a{}')]);
    expect(sources('default-src')).toEqual(["'none'"]);
  });

  test('lets forms go to where they are sent, and nowhere else', () => {
    expect(sources('connect-src')).toEqual(['data:', 'blob:', 'https://example.org/form']);
    expect(policyOf({ scripts: [], styles: [], endpoints: [] })).not.toContain('http');
  });
});
