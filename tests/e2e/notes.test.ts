import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notePieces } from '../fixtures/note-pieces.ts';
import { expect, test } from './test.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const pieces = notePieces();

test('what the speaker says can be read in no published file', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|js|css|json|svg)$/.test(file),
  );
  expect(files).toContain('index.html');
  const found = files.flatMap((file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    return pieces.filter((piece) => text.includes(piece)).map((piece) => `${file}: ${piece}`);
  });
  expect(pieces.length).toBeGreaterThan(60);
  expect(found).toEqual([]);
});
