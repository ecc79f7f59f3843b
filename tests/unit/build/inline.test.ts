import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { dataBlock, safeScript, safeStyle } from '../../../src/build/inline.ts';

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
