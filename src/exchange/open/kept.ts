/** The opened partnership, kept on this device alone so that it survives a reload. */
import { del, get, set } from 'idb-keyval';
import { forget, openedFlag, remember } from '../../state/storage.ts';
import type { Opened } from './opened.ts';

/** Kept by another version, it may be of another shape. */
interface Kept {
  readonly version: string;
  readonly opened: Opened;
}

const key = 'partner-atlas.opened';

/** Returns whether it will be here after a reload: not where storage is blocked or full. */
export async function keep(opened: Omit<Opened, 'kept'>): Promise<boolean> {
  try {
    await set(key, {
      version: __ATLAS_VERSION__,
      opened: { ...opened, kept: 'here' },
    } satisfies Kept);
    return remember(openedFlag, 'yes');
  } catch {
    // What was kept before is not what is open now.
    await forgetIt();
    return false;
  }
}

export async function keptOne(): Promise<Opened | undefined> {
  try {
    const kept = await get<Kept>(key);
    return kept?.version === __ATLAS_VERSION__ ? kept.opened : undefined;
  } catch {
    return undefined;
  }
}

export async function forgetIt(): Promise<void> {
  forget(openedFlag);
  try {
    await del(key);
  } catch {
    // Storage is blocked: nothing can have been kept.
  }
}
