/**
 * `npm run check-data -- FILE …`: what opening the files on the page would report, for editors and CI. Ends with 0
 * where they make a partnership, with 1 where there are errors, with 2 where it was called wrongly. Node alone.
 */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from './commands.mjs';

const usage = 'npm run check-data -- [--project ID] [--sheet NAME] FILE …';

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { project: { type: 'string' }, sheet: { type: 'string' } },
  });
  if (positionals.length === 0) throw new TypeError('No file is named.');
  const files = await Promise.all(
    positionals.map(async (file) => ({
      name: basename(file),
      bytes: new Uint8Array(await readFile(resolve(process.env['INIT_CWD'] ?? '.', file))),
    })),
  );
  if (!(await installPackages())) return 1;
  const { withModule } = await import('./run-typescript.mjs');
  const { lines, errors } = await withModule(
    'src/build/check-data.ts',
    (/** @type {typeof import('./check-data.ts')} */ { checkData }) => checkData(files, values),
  );
  console.log(lines.join('\n'));
  return errors > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage = error instanceof TypeError || (error instanceof Error && 'code' in error);
  if (!isUsage) throw error;
  console.error(`${error.message}\nUsage: ${usage}`);
  process.exitCode = 2;
}
