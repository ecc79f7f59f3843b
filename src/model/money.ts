/** Exact arithmetic with decimal text such as "106660.90". No binary fractions, so no cent is lost. */

/** A number as decimal text: digits, a point, digits. */
export type Decimal = string;

interface Scaled {
  readonly units: bigint;
  /** Digits after the point. */
  readonly digits: number;
}

/** The sum, with as many digits after the point as its most exact part. */
export function sumOf(amounts: readonly Decimal[]): Decimal {
  const parts = amounts.map(scaled);
  const digits = Math.max(0, ...parts.map((part) => part.digits));
  return written({ units: parts.reduce((sum, part) => sum + rescaled(part, digits), 0n), digits });
}

/** What is left of a total after the amounts: the part of a budget that is not broken down. */
export function remainderOf(total: Decimal, amounts: readonly Decimal[]): Decimal {
  return sumOf([total, ...amounts.map((amount) => `-${amount}`)]);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; for `sort` too. */
export function compare(a: Decimal, b: Decimal): number {
  const [left, right] = [scaled(a), scaled(b)];
  const digits = Math.max(left.digits, right.digits);
  const difference = rescaled(left, digits) - rescaled(right, digits);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/**
 * The amount as a percentage of the total, rounded half up to `digits` after the point: 106660.90
 * of 2022000.00 is "5.28". Of a total of nothing it is 0.
 */
export function shareOf(amount: Decimal, total: Decimal, digits = 2): Decimal {
  const [part, whole] = [scaled(amount), scaled(total)];
  const divisor = whole.units * 10n ** BigInt(part.digits);
  if (divisor === 0n) return written({ units: 0n, digits });
  const dividend = part.units * 10n ** BigInt(whole.digits + digits + 2);
  return written({ units: (2n * dividend + divisor) / (2n * divisor), digits });
}

/** The amount as a part of the total from 0 to 1, exact to nine digits: for drawing, not for sums. */
export const ratioOf = (amount: Decimal, total: Decimal): number =>
  Number(shareOf(amount, total, 7)) / 100;

function scaled(text: Decimal): Scaled {
  const [whole = '', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), digits: fraction.length };
}

const rescaled = ({ units, digits }: Scaled, to: number): bigint =>
  units * 10n ** BigInt(to - digits);

function written({ units, digits }: Scaled): Decimal {
  const sign = units < 0n ? '-' : '';
  const text = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const point = text.length - digits;
  return sign + text.slice(0, point) + (digits > 0 ? `.${text.slice(point)}` : '');
}
