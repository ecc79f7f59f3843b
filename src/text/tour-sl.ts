import type { TourMessages } from './tour-messages.ts';

const rules = new Intl.PluralRules('sl');

type Forms = Readonly<Record<'one' | 'two' | 'few' | 'other', string>>;
const form = (count: number, forms: Forms): string => forms[rules.select(count) as keyof Forms];
const plural = (count: number, forms: Forms): string => `${count} ${form(count, forms)}`;

const partner: Forms = { one: 'partner', two: 'partnerja', few: 'partnerji', other: 'partnerjev' };
const country: Forms = { one: 'država', two: 'državi', few: 'države', other: 'držav' };
const aim: Forms = { one: 'cilj', two: 'cilja', few: 'cilji', other: 'ciljev' };
const theme: Forms = { one: 'tema', two: 'temi', few: 'teme', other: 'tem' };
/** After “kaže” (shows) nouns stand in the accusative. */
const partnerShown: Forms = {
  one: 'partnerja',
  two: 'partnerja',
  few: 'partnerje',
  other: 'partnerjev',
};
const shareShown: Forms = {
  one: 'znan delež',
  two: 'znana deleža',
  few: 'znane deleže',
  other: 'znanih deležev',
};

const partners = (count: number) => plural(count, partner);
const withLinks = (count: number) => (count === 0 ? 'brez povezav' : `število povezav: ${count}`);

export const tourSl: TourMessages = {
  counts: (count, countries) => `${partners(count)}, ${plural(countries, country)}`,
  more: (count) => `in še ${count}`,
  untitled: 'Partnerstvo',
  picture: { map: 'Zemljevid', network: 'Omrežje' },

  title: {
    note: (acronym, title, programme) =>
      `To je ${acronym}. Njegov polni naslov se glasi: ${title}. Sodi v ta program: ${programme}.`,
    describe: (picture, count) => `${picture} kaže ${plural(count, partnerShown)}, brez imen.`,
  },
  aims: {
    headline: (count) => plural(count, aim),
    sentence: (acronym) => `Cilji projekta ${acronym}.`,
    note: (statements) => `To so cilji. ${statements}`,
    describe: (count) => `Seznam ciljev, njihovo število: ${count}; slika za njim je zatemnjena.`,
  },
  themes: {
    headline: (count) => plural(count, theme),
    sentence: (acronym) => `Tematika projekta ${acronym}.`,
    note: (statements) => `To je tematika projekta. ${statements}`,
    describe: (count) => `Seznam tem, njihovo število: ${count}; slika za njim je zatemnjena.`,
  },
  countries: {
    one: (name, count) => `${name} ${count}`,
    note: (count, countries) =>
      `Preštejmo partnerje po državah; vseh skupaj je ${count}. ${countries}`,
    describe: (picture, countries) => `${picture} kaže obarvane države partnerjev. ${countries}`,
  },
  coordinator: {
    headline: 'En koordinator',
    sentence: (name, place) => `${name}, ${place}.`,
    note: (name, place, count) =>
      `To je koordinator: ${name}, ${place}. ` +
      (count === 0
        ? 'Dokument ne navaja njegovih povezav z drugimi partnerji. '
        : `Dokument navaja njegove povezave z drugimi partnerji, njihovo število: ${count}. `) +
      'Povezava pove samo to, kar pravi njen vir.',
    describe: (picture, name, count) => `${picture} poudari: ${name}, ${withLinks(count)}.`,
  },
  group: {
    sentence: (count, names) => `${partners(count)}: ${names}.`,
    note: (count, countries, names) =>
      `Poglejmo, kdo je tu: ${countries}, ${partners(count)}. Imena na sliki: ${names}.`,
    describe: (picture, names) => `${picture} poudari in poimenuje: ${names}.`,
  },
  budget: {
    headline: 'Denar',
    sentence: (total) => `Skupaj ${total}.`,
    note: (total, funding) => [`Celotni proračun znaša ${total}.`, ...funding].join(' '),
    share: (name, amount, percent) => `Od tega je ${amount} (${percent}) za partnerja ${name}.`,
    unknown: {
      rest: 'Kako je razdeljen preostanek, ni znano.',
      whole: 'Kako je razdeljen, ni znano.',
    },
    describe: (total, count) =>
      count === 0
        ? `Trak kaže proračun ${total}; noben delež ni znan.`
        : `Trak kaže proračun ${total} in ${plural(count, shareShown)}.`,
  },
  timeline: {
    headline: 'Od začetka do konca',
    sentence: (start, end) => `${start}–${end}.`,
    note: (start, end, duration) =>
      `Prvi dan je ${start}, zadnji dan je ${end}. Skupno trajanje: ${duration}.`,
    describe: (start, end) => `Časovnica; začetek: ${start}, konec: ${end}.`,
  },
  close: {
    note: (acronym, contact, web) =>
      `To je ${acronym}. Kdor želi izvedeti več, lahko vpraša tukaj: ${contact}, ${web}. Imate vprašanja?`,
    noteAlone: (acronym) => `To je ${acronym}. Imate vprašanja?`,
    describe: (picture, count) => `${picture} znova kaže ${plural(count, partnerShown)}.`,
  },
};
