/** Settings kept on this device. Blocked or full storage costs the memory of them and nothing else. */

const prefix = 'partner-atlas.';

/** Set while a partnership that was opened here is kept (`exchange/open/kept.ts`). */
export const openedFlag = 'opened';

/** Returns whether it will be here next time. */
export function remember(key: string, value: string): boolean {
  try {
    localStorage.setItem(prefix + key, value);
    return true;
  } catch {
    // Storage is blocked or full: the choice holds until the page is left.
    return false;
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    // Storage is blocked: nothing is remembered.
    return null;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Storage is blocked: nothing was remembered.
  }
}
