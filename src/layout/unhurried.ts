/** Long work done a little at a time, so that the page answers meanwhile. */

/** Milliseconds without a pause; a tenth of a second is felt. */
const atOnce = 40;

/** A pause in which whatever else waits gets its turn. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Runs steps to their end; their result does not depend on where the pauses fall. */
export async function unhurried<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + atOnce;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await pause();
  }
}
