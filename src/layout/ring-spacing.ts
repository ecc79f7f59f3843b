/** How far apart partners stand along the ring. */
import type { Block } from './ring-order.ts';

/** A step to the next country, where a step within a country is 1. */
const COUNTRY_STEP = 1.3;
/** How far a country's arc reaches past its outermost nodes, as a part of the step between countries. */
const ARC_REACH = 0.4;
const ARC_MOST = 60;

interface Spacing {
  /** How far along the ring each partner stands from the first. */
  readonly stops: readonly number[];
  /** How far a country's arc reaches past its outermost partners. */
  readonly reach: number;
}

/** Spreads the partners over the whole length of the ring, in the unit of that length. */
export function spread(blocks: readonly Block[], length: number): Spacing {
  const steps = blocks.flatMap(({ ids }, block) =>
    ids.map((_, i) => (block === 0 && i === 0 ? 0 : i === 0 ? COUNTRY_STEP : 1)),
  );
  let sum = 0;
  const stops = steps.map((step) => (sum += step));
  const unit = length / (sum + COUNTRY_STEP);
  return {
    stops: stops.map((stop) => stop * unit),
    reach: Math.min(ARC_MOST, ARC_REACH * COUNTRY_STEP * unit),
  };
}
