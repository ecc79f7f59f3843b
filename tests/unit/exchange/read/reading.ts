import type { Reading, SourceFile, Wishes } from '../../../../src/exchange/read/reading.ts';
import { readFiles } from '../../../../src/exchange/read/read.ts';

export const fileOf = (text: string, name = 'partners.csv'): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

export const readText = (text: string, wishes: Wishes = {}, name?: string): Promise<Reading> =>
  readFiles([fileOf(text, name)], wishes);

export const codesOf = ({ findings }: Pick<Reading, 'findings'>): readonly string[] =>
  findings.map(({ code }) => code);

export const findingOf = (reading: Reading, code: string) =>
  reading.findings.find((finding) => finding.code === code);
