import { keep } from './kept.ts';
import type { Opened } from './opened.ts';

/** The picture comes first: to put thousands away takes a while. */
const pictureMs = 300;

/**
 * What can be shown at once, and the way to put it away on this device after that. Whoever reads `shown.kept` is told
 * how that went; it holds on to nothing else, as it lives as long as the picture does.
 */
export function keepLater(opened: Omit<Opened, 'kept'>): {
  readonly shown: Opened;
  readonly putAway: () => Promise<void>;
} {
  let kept: Opened['kept'] = $state('coming');
  return {
    shown: {
      ...opened,
      get kept() {
        return kept;
      },
    },
    putAway: async () => {
      await new Promise((done) => setTimeout(done, pictureMs));
      kept = (await keep(opened)) ? 'here' : 'nowhere';
    },
  };
}
