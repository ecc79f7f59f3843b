/** Days to ISO 8601. */
import { isRealDate } from '../../../model/period.ts';

export interface ReadDay {
  readonly day: string;
  /** Day and month could be the other way round. */
  readonly ambiguous: boolean;
}

/** `2024-03-01`, `1.3.2024`, `1/3/2024` (day first, as in Europe), with a time of day or without. */
export function readDay(text: string): ReadDay | undefined {
  const trimmed = text
    .trim()
    .replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(trimmed);
  if (iso) return real(iso[1], iso[2], iso[3], false);
  const european = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4})$/.exec(trimmed);
  if (!european) return undefined;
  const [, first = '', mark, second = '', year] = european;
  if (Number(second) > 12) return real(year, first, second, false);
  const ambiguous = mark !== '.' && Number(first) <= 12 && first !== second;
  return real(year, second, first, ambiguous);
}

function real(year = '', month = '', day = '', ambiguous: boolean): ReadDay | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(text) ? { day: text, ambiguous } : undefined;
}
