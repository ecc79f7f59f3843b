import { Board } from './label-board.ts';
import type { Candidate } from './label-candidates.ts';

/** More labels than this are not moved for the sake of one. */
const MAX_EJECTED = 3;
/** A label this much dearer than it could be is worth a shake. */
const WORTH_SHAKING = 2;

type Move = readonly [index: number, before: Candidate | undefined];

/**
 * Looks for the cheapest choice of places that keeps all labels apart: first come first served, then every label
 * tries to take a better place from others that find a new one for little more. Repeatable: work is bounded by a
 * count of questions asked, not by a clock.
 */
export class LabelSearch {
  readonly board = new Board<Candidate>();
  #budget: number;

  /** `options` cheapest first; `dropCosts` what it costs to leave a label out. */
  constructor(
    readonly options: readonly (readonly Candidate[])[],
    readonly dropCosts: readonly number[],
    budget: number,
  ) {
    this.#budget = budget;
  }

  /** Seats labels in this order, each in its cheapest free place. */
  fill(order: readonly number[]): void {
    for (const index of order) this.#seat(index);
  }

  /** Better places for single labels until none is left or the budget is spent. */
  improve(order: readonly number[]): void {
    let improved = true;
    while (improved && this.#budget > 0) {
      improved = false;
      for (const index of order) if (this.#improveOne(index)) improved = true;
    }
  }

  /** Gives badly placed labels their best places by force and keeps the result where all in all it is cheaper. */
  shake(order: readonly number[]): void {
    const regret = (i: number) => this.#cost(i) - (this.options[i]?.[0]?.cost ?? this.#cost(i));
    const unhappy = order
      .filter((i) => regret(i) > WORTH_SHAKING)
      .sort((a, b) => regret(b) - regret(a));
    for (const index of unhappy) {
      for (const option of this.options[index]!.slice(0, 4)) {
        if (this.#budget <= 0) return;
        const before = order.map((i): Move => [i, this.board.at(i)]);
        const cost = this.#total(before);
        this.#take(index, option);
        this.improve(order);
        if (this.#total(before) < cost - 1e-6) break;
        this.#restore(before);
      }
    }
  }

  #improveOne(index: number): boolean {
    const current = this.#cost(index);
    for (const option of this.options[index] ?? []) {
      if (option.cost >= current - 1e-6 || this.#budget <= 0) return false;
      const others = this.#inTheWay(index, option);
      if (others.length > MAX_EJECTED) continue;
      const before = [index, ...others].map((i): Move => [i, this.board.at(i)]);
      const cost = this.#total(before);
      // Not even if the others could choose freely.
      if (option.cost + this.#leastCost(others) >= cost) continue;
      this.#take(index, option, others);
      if (this.#total(before) < cost - 1e-6) return true;
      this.#restore(before);
    }
    return false;
  }

  #inTheWay(index: number, option: Candidate): number[] {
    this.#budget--;
    return this.board.inTheWay(option).filter((i) => i !== index);
  }

  #leastCost(indices: readonly number[]): number {
    return indices.reduce((sum, i) => sum + (this.options[i]?.[0]?.cost ?? this.#cost(i)), 0);
  }

  /** Puts a label in a place, and those it drives out into the best that is left. */
  #take(index: number, option: Candidate, others = this.#inTheWay(index, option)): void {
    this.board.lift(index);
    for (const other of others) this.board.lift(other);
    this.board.put(index, option);
    const dearestFirst = [...others].sort((a, b) => this.dropCosts[b]! - this.dropCosts[a]!);
    for (const other of dearestFirst) this.#seat(other);
  }

  #seat(index: number): void {
    const free = this.options[index]?.find((option) => {
      this.#budget--;
      return this.board.isFree(option);
    });
    if (free) this.board.put(index, free);
  }

  #restore(before: readonly Move[]): void {
    for (const [index] of before) this.board.lift(index);
    for (const [index, label] of before) if (label) this.board.put(index, label);
  }

  #cost(index: number): number {
    return this.board.at(index)?.cost ?? this.dropCosts[index]!;
  }

  #total(moves: readonly Move[]): number {
    return moves.reduce((sum, [index]) => sum + this.#cost(index), 0);
  }
}
