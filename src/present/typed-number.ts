/** The number of a step, typed digit by digit. Pure: the time comes with the digits. */

/** Digits typed straight away are forgotten after so long; asked for by G, they wait. */
const FORGOTTEN_MS = 3000;
/** No talk has a thousand steps. */
const MOST_DIGITS = 3;

export interface TypedNumber {
  readonly digits: string;
  /** When it is forgotten; missing where somebody has asked for it and may take their time. */
  readonly until?: number | undefined;
}

/** An empty number that waits. */
export const asked: TypedNumber = { digits: '' };

export function typeDigit(typed: TypedNumber | undefined, digit: string, now: number): TypedNumber {
  const waits = typed !== undefined && typed.until === undefined;
  const digits = ((typed?.digits ?? '') + digit).slice(-MOST_DIGITS);
  return waits ? { digits } : { digits, until: now + FORGOTTEN_MS };
}

/** Without its last digit; undefined where that leaves nothing that anybody has asked for. */
export function deleteDigit(typed: TypedNumber, now: number): TypedNumber | undefined {
  const digits = typed.digits.slice(0, -1);
  if (typed.until === undefined) return { digits };
  return digits ? { digits, until: now + FORGOTTEN_MS } : undefined;
}

/** The step meant, from 0; undefined where there is no such step. */
export function stepTyped({ digits }: TypedNumber, steps: number): number | undefined {
  const number = Number(digits);
  return digits && number >= 1 && number <= steps ? number - 1 : undefined;
}
