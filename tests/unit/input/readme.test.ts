import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { shortcutRows } from '../../../src/input/labels.ts';
import { shortcutsEn } from '../../../src/text/shortcuts-en.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The README's table, as the one table of shortcuts has it. `UPDATE_README=1` writes it. */
test('the README lists every shortcut as the app has it', async () => {
  const rows = shortcutRows(shortcutsEn).map(
    ({ keys, does, where }) => `| ${cell(keys)} | ${cell(does)} | ${cell(where)} |`,
  );
  const table = ['| Keys | What they do | Where |', '| --- | --- | --- |', ...rows].join('\n');
  const readme = await readFile('README.md', 'utf8');
  const wanted = await format(
    readme.replace(/(<!-- shortcuts -->).*(<!-- \/shortcuts -->)/s, `$1\n\n${table}\n\n$2`),
    { ...(await resolveConfig('README.md')), parser: 'markdown' },
  );
  if (process.env['UPDATE_README']) await writeFile('README.md', wanted);
  else expect(readme).toBe(wanted);
});
