import type { Transport } from '../../../src/present/transports.ts';

interface Letter {
  readonly data: unknown;
  readonly to: (data: unknown) => void;
}

/** A way between windows on which letters lie until somebody carries them. */
export class FakeWire {
  readonly #ends = new Set<(data: unknown) => void>();
  #letters: Letter[] = [];
  /** While it is cut, whatever is sent is lost. */
  cut = false;

  /** One window's end. */
  end(): Transport {
    let own: ((data: unknown) => void) | undefined;
    return {
      post: (data) => {
        if (this.cut) return;
        for (const to of this.#ends) {
          // As the browser does: a copy, which knows nothing of undefined's absence.
          if (to !== own) this.#letters.push({ data: structuredClone(data), to });
        }
      },
      listen: (heard) => {
        own = heard;
        this.#ends.add(heard);
        return () => this.#ends.delete(heard);
      },
    };
  }

  get waiting(): number {
    return this.#letters.length;
  }

  /** Brings the letter at a place in the row, or loses it. */
  carry(place = 0, lost = false): void {
    const [letter] = this.#letters.splice(place % Math.max(1, this.#letters.length), 1);
    if (letter && !lost && this.#ends.has(letter.to)) letter.to(letter.data);
  }

  /** Brings all, and all that is sent in answer. */
  carryAll(): void {
    for (let letters = 0; this.#letters.length > 0; letters++) {
      if (letters > 10_000) throw new Error('The windows never stop answering each other.');
      this.carry();
    }
  }
}
