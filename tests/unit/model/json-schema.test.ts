import { toJsonSchema } from '@valibot/to-json-schema';
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import * as fields from '../../../src/model/fields.ts';
import { Link, Network, Partner, Place, Sources } from '../../../src/model/schema.ts';
import { Step } from '../../../src/model/tour-schema.ts';

const FILE = 'data/network.schema.json';

/** Checks that need code (real days, addresses a browser can read) have no place in a JSON Schema. */
const generated = async (): Promise<string> => {
  const { someOf: _, ...parts } = fields;
  const { $schema, ...schema } = toJsonSchema(Network, {
    target: 'draft-2020-12',
    definitions: { ...parts, Sources, Place, Partner, Link, Step },
    ignoreActions: ['check'],
  });
  return format(JSON.stringify({ $schema, ...schema }), {
    ...(await resolveConfig(FILE)),
    filepath: FILE,
  });
};

test('the JSON Schema says the same as the schema in code (UPDATE_SCHEMA=1 rewrites it)', async () => {
  const schema = await generated();
  if (process.env['UPDATE_SCHEMA']) await writeFile(FILE, schema);
  expect(await readFile(FILE, 'utf8')).toBe(schema);
});
