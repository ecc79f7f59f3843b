/**
 * Calls `step` with the part of the time that has passed, 0 to 1, once a frame; the last call is with 1.
 * Returns a function that stops it.
 */
export function animate(milliseconds: number, step: (t: number) => void): () => void {
  const start = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const t = Math.min(1, Math.max(0, (now - start) / milliseconds));
    // Asked for first, so that a step may stop it.
    if (t < 1) frame = requestAnimationFrame(next);
    step(t);
  });
  return () => cancelAnimationFrame(frame);
}

/** Starts and ends slowly (cubic). */
export const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
