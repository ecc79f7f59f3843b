/** Bytes to text. Files seldom say how they are encoded: a mark at the start, else what fits. */
import { limits } from './limits.ts';
import type { Notes, TableFinding } from './notes.ts';
import type { TableCode } from '../../model/findings-tables.ts';

/** As they are called. */
const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
} as const;
type Encoding = keyof typeof encodings;

/** What the first bytes of a file say that it is. */
export type Container = 'zip' | 'old-workbook' | 'binary';

const signatures: readonly (readonly [container: Container, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // The compound file of Excel 97 to 2003.
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['binary', [0x25, 0x50, 0x44, 0x46]], // PDF
  ['binary', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['binary', [0xff, 0xd8, 0xff]], // JPEG
  ['binary', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['binary', [0x1f, 0x8b]], // gzip
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['binary', [0x52, 0x61, 0x72, 0x21]], // RAR
];

export const containerOf = (bytes: Uint8Array): Container | undefined =>
  signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];

/** The text of a file; undefined, with the reason noted, when it is none. */
export function decode(bytes: Uint8Array, file: string, notes: Notes): string | undefined {
  const encoding = encodingOf(bytes);
  // The mark at the start is taken off by the decoder.
  const text = encoding && bytes.length <= limits.bytes ? decodedAs(encoding, bytes) : '';
  const refused = refusal(bytes, text);
  if (refused) {
    const values: TableFinding['values'] =
      refused === 'too-large' ? { most: limits.bytes / 1024 / 1024 } : {};
    notes.add({ severity: 'error', code: refused, value: file, values });
    return undefined;
  }
  if (encoding && encoding !== 'utf-8')
    notes.add({ severity: 'change', code: 'encoding', value: file, became: encodings[encoding] });
  const lost = text.split('\uFFFD').length - 1;
  if (lost > 0)
    notes.add({ severity: 'warning', code: 'undecodable', value: file, values: { count: lost } });
  return text;
}

/** Windows-1252 from 80 to 9F (hexadecimal); what it leaves free stays a control character. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodedAs(encoding: Encoding, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Node from 20.18.3 decodes Windows-1252 as Latin-1 (https://github.com/nodejs/node/issues/56542).
  return text.replace(/[\u0080-\u009f]/g, (char) => windowsOnly.charAt(char.charCodeAt(0) - 0x80));
}

function refusal(bytes: Uint8Array, text: string): TableCode | undefined {
  if (bytes.length === 0) return 'empty-file';
  if (bytes.length > limits.bytes) return 'too-large';
  const container = containerOf(bytes);
  if (container) return container === 'old-workbook' ? 'old-workbook' : 'binary-file';
  if (text === '' && bytes.length > 3) return 'binary-file';
  if (text.includes('\0')) return 'binary-file';
  return text.trim() === '' ? 'empty-file' : undefined;
}

function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = wideEncodingOf(bytes);
  if (wide) return wide;
  if (bytes.includes(0)) return undefined;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/**
 * UTF-16 without a mark: in text that is mostly Latin every second byte is zero. Separators and
 * line ends are Latin in every table.
 */
function wideEncodingOf(bytes: Uint8Array): Encoding | undefined {
  const looked = Math.min(bytes.length & ~1, 4096);
  const zeros = [0, 0];
  for (let index = 0; index < looked; index++)
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const units = looked / 2;
  // Binary data has zeros on both sides.
  if (odd > units * 0.2 && even < units * 0.02) return 'utf-16le';
  if (even > units * 0.2 && odd < units * 0.02) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
