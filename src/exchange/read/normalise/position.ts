/** Places on the globe as people write them, in one cell or in two. Degrees, WGS 84. */
import type { Coordinates } from '../../../model/geography.ts';
import { readNumber } from './number.ts';

const number = String.raw`[+-]?\d{1,3}(?:[.,]\d{1,20})?`;
const pair = new RegExp(`^\\(?\\s*(${number})\\s*[,;/\\s]\\s*(${number})\\s*\\)?$`);
const commaPair = /^([+-]?\d{1,3}\.\d{1,20}|[+-]?\d{1,3})\s*,\s*([+-]?\d{1,3}(?:\.\d{1,20})?)$/;
const wellKnown = /^(?:SRID=\d{1,6};)?POINT\s*\(\s*([+-]?[\d.]{1,24})\s+([+-]?[\d.]{1,24})\s*\)$/i;
const side = /[NSEWO]/i;

/** Latitude and longitude in one cell: `46.05,14.5`, `46,05; 14,5`, `POINT(14.5 46.05)`, 46°03′N 14°30′E. */
export function readPosition(text: string): Coordinates | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 100) return undefined;
  const point = wellKnown.exec(trimmed);
  // Well-known text has x before y.
  if (point) return inRange(Number(point[2]), Number(point[1]));
  const found = commaPair.exec(trimmed) ?? pair.exec(trimmed);
  if (found) return inRange(readDegrees(found[1] ?? ''), readDegrees(found[2] ?? ''));
  return bySides(trimmed);
}

/** 46°03′N, 14°30′E, with the sides of the world before or after. */
function bySides(text: string): Coordinates | undefined {
  const split = /^([^NSns]{0,40}[NSns])[\s,;]*(\S.*)$/.exec(
    text.replace(/^([NSns])(.{1,40}?)(?=[\s,;]*[EWOewo])/, '$2$1'),
  );
  if (!split) return undefined;
  return inRange(readDegrees(split[1] ?? ''), readDegrees(split[2] ?? ''));
}

/** One coordinate: decimal, or degrees, minutes and seconds; south and west are negative. */
export function readDegrees(text: string): number | undefined {
  const letter = side.exec(text)?.[0].toUpperCase();
  const digits = text.replace(side, '').trim();
  const sign = letter === 'S' || letter === 'W' ? -1 : 1;
  const decimal = /^[+-]?\d{1,3}(?:[.,]\d{0,20})?\s*°?$/.exec(digits);
  if (decimal) {
    // In degrees a comma parts the fraction, never thousands.
    const read = readNumber(digits.replace('°', '').replace(',', '.'), '.');
    return read ? sign * Number(read.decimal) : undefined;
  }
  const parts =
    /^(-?)(\d{1,3})\s*[°ºd:\s]\s*(\d{1,2}(?:[.,]\d{1,12})?)\s*[′'’:\s]?\s*(?:(\d{1,2}(?:[.,]\d{1,12})?)\s*(?:[″"”]|''|′′)?)?$/.exec(
      digits,
    );
  if (!parts) return undefined;
  const [, minus, degrees = '', minutes = '', seconds = '0'] = parts;
  const [m, s] = [minutes, seconds].map((part) => Number(part.replace(',', '.'))) as [
    number,
    number,
  ];
  if (m >= 60 || s >= 60) return undefined;
  const value = Number(degrees) + m / 60 + s / 3600;
  return Number((sign * (minus ? -1 : 1) * value).toFixed(7));
}

export function inRange(lat: number | undefined, lon: number | undefined): Coordinates | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}
