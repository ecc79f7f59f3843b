/** Words that stand for codes of opened files; they go into the network document, in all its languages. */
import type { LocalText } from '../model/network.ts';

/** The languages of a document that is made from a file: those of the words here. */
export const fileLanguages = ['en', 'sl'] as const;

/** CORDIS's `activityType`: https://cordis.europa.eu, data dictionary of the projects' data sets. */
export const activityTypes: Readonly<Record<string, LocalText>> = {
  HES: { en: 'higher or secondary education', sl: 'visoko ali srednje šolstvo' },
  REC: { en: 'research organisation', sl: 'raziskovalna organizacija' },
  PRC: { en: 'private company', sl: 'zasebno podjetje' },
  PUB: { en: 'public body', sl: 'javni organ' },
  OTH: { en: 'other', sl: 'drugo' },
};

export const relations: Readonly<Record<'third-party' | 'associated-partner', LocalText>> = {
  'third-party': { en: 'third party', sl: 'tretja oseba' },
  'associated-partner': { en: 'associated partner', sl: 'pridruženi partner' },
};

export const euContribution: LocalText = { en: 'EU contribution', sl: 'prispevek EU' };
export const europeanUnion: LocalText = { en: 'European Union', sl: 'Evropska unija' };
export const sumOfShares: LocalText = {
  en: 'sum of the partners’ amounts in the file',
  sl: 'vsota zneskov partnerjev v datoteki',
};
export const projectWebsite: LocalText = {
  en: 'the project’s website, as the file states it',
  sl: 'spletno mesto projekta, kot ga navaja datoteka',
};
