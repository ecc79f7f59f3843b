import { announcementsIn, type Announcements } from './announce.ts';
import type { Language } from './messages.ts';
import type { ShortcutMessages } from './shortcut-messages.ts';
import type { StageMessages } from './stage-messages.ts';

/** What is said in the live region, how keys are called and what the stage offers; fetched when first used. */
export interface Spoken {
  readonly announcements: Announcements;
  readonly shortcuts: ShortcutMessages;
  readonly stage: StageMessages;
}

const memo = new Map<Language, Promise<Spoken>>();

/** One promise a language, so that what is said first is also heard first. */
export function loadSpoken(language: Language): Promise<Spoken> {
  const spoken = memo.get(language) ?? fetchSpoken(language);
  memo.set(language, spoken);
  return spoken;
}

async function fetchSpoken(language: Language): Promise<Spoken> {
  if (language === 'sl') {
    const [{ announcementsSl }, { shortcutsSl }, { stageSl }] = await Promise.all([
      import('./announcements-sl.ts'),
      import('./shortcuts-sl.ts'),
      import('./stage-sl.ts'),
    ]);
    return {
      announcements: announcementsIn(announcementsSl),
      shortcuts: shortcutsSl,
      stage: stageSl,
    };
  }
  const [{ announcementsEn }, { shortcutsEn }, { stageEn }] = await Promise.all([
    import('./announcements-en.ts'),
    import('./shortcuts-en.ts'),
    import('./stage-en.ts'),
  ]);
  return {
    announcements: announcementsIn(announcementsEn),
    shortcuts: shortcutsEn,
    stage: stageEn,
  };
}
