import { announcementsIn, type Announcements } from './announce.ts';
import type { Language } from './messages.ts';
import type { ShortcutMessages } from './shortcut-messages.ts';

/** What is said in the live region and how keys are called; fetched when somebody uses the keys. */
export interface Spoken {
  readonly announcements: Announcements;
  readonly shortcuts: ShortcutMessages;
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
    const [{ announcementsSl }, { shortcutsSl }] = await Promise.all([
      import('./announcements-sl.ts'),
      import('./shortcuts-sl.ts'),
    ]);
    return { announcements: announcementsIn(announcementsSl), shortcuts: shortcutsSl };
  }
  const [{ announcementsEn }, { shortcutsEn }] = await Promise.all([
    import('./announcements-en.ts'),
    import('./shortcuts-en.ts'),
  ]);
  return { announcements: announcementsIn(announcementsEn), shortcuts: shortcutsEn };
}
