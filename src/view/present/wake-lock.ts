/** Keeps the screen awake; returns the way to let it sleep. Browsers let go when the page is hidden, so it asks again. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let wanted = true;
  const ask = async () => {
    if (document.hidden || !('wakeLock' in navigator)) return;
    try {
      const next = await navigator.wakeLock.request('screen');
      // Seen again while the last one still holds: only one is kept, so that none stays behind.
      const before = lock;
      lock = next;
      await before?.release();
      if (!wanted) await next.release();
    } catch {
      // Refused, on low battery for one: the system's own settings hold.
    }
  };
  const again = () => void ask();
  void ask();
  document.addEventListener('visibilitychange', again);
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
