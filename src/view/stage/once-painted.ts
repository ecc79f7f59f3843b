/** Runs something once what the page shows now is on the screen; returns the way to call it off. */
export function oncePainted(run: () => void): () => void {
  let timer = 0;
  // The first frame paints it; when the second begins, it has been handed to the screen.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(run);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
