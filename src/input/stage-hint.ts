/** The line of hints on a stage: its most useful keys, from the table of shortcuts. Pure. */
import type { Spoken } from '../text/load-spoken.ts';
import type { ShortcutId, ShortcutMessages } from '../text/shortcut-messages.ts';
import type { StageMessages } from '../text/stage-messages.ts';
import type { Platform } from './key-press.ts';
import { hint, labelOf } from './labels.ts';
import { boundBy, type Preferences } from './preferences.ts';
import { keysOf, shortcuts, type Bound } from './shortcuts.ts';

const onViewport = ['pan', 'stepIn', 'help'] as const;
const onPartners = ['move', 'openDetails', 'help'] as const;
type Hinted = (typeof onViewport | typeof onPartners)[number];

/** "Arrow keys: nearest partner · Enter: details · ?: all keys". What is switched off is left out. */
export function hintLine(
  area: 'viewport' | 'partners',
  { shortcuts: messages, stage }: Spoken,
  preferences: Preferences,
  platform: Platform,
): string {
  const bound = boundBy(preferences);
  const ids: readonly Hinted[] = area === 'viewport' ? onViewport : onPartners;
  return ids
    .flatMap((id) => {
      const keys = briefly(id, messages, platform, bound);
      return keys ? [`${keys}: ${stage.hints[wordingOf(id, preferences)]}`] : [];
    })
    .join(' · ');
}

/** All arrows in one word; of several keys that do the same, the first. */
function briefly(id: ShortcutId, messages: ShortcutMessages, platform: Platform, bound: Bound) {
  if (shortcuts.some((one) => one.id === id && one.shown))
    return hint(id, messages, platform, bound);
  const first = keysOf(id, bound)[0];
  return first && labelOf(first, messages, platform);
}

const wordingOf = (id: Hinted, { arrows }: Preferences): keyof StageMessages['hints'] =>
  id !== 'move' ? id : arrows === 'list' ? 'inList' : 'nearest';
