/** Settings kept on this device. Blocked or full storage costs the memory of them and nothing else. */

const prefix = 'partner-atlas.';

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
