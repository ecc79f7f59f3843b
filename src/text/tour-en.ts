import type { TourMessages } from './tour-messages.ts';

const plural = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;
const partners = (count: number) => plural(count, 'partner', 'partners');
const links = (count: number) => (count === 0 ? 'no links' : plural(count, 'link', 'links'));

export const tourEn: TourMessages = {
  counts: (count, countries) => `${partners(count)}, ${plural(countries, 'country', 'countries')}`,
  more: (count) => `and ${count} more`,
  untitled: 'The partnership',
  picture: { map: 'The map', network: 'The network' },

  title: {
    note: (acronym, title, programme) =>
      `This is ${acronym}. Its full title is: ${title}. It belongs to this programme: ${programme}.`,
    describe: (picture, count) => `${picture} shows ${partners(count)}, without names.`,
  },
  aims: {
    headline: (count) => plural(count, 'aim', 'aims'),
    sentence: (acronym) => `The aims of ${acronym}.`,
    note: (statements) => `These are the aims. ${statements}`,
    describe: (count) =>
      `A list of ${plural(count, 'aim', 'aims')}; the picture behind it is dimmed.`,
  },
  themes: {
    headline: (count) => plural(count, 'theme', 'themes'),
    sentence: (acronym) => `The themes of ${acronym}.`,
    note: (statements) => `These are the themes. ${statements}`,
    describe: (count) =>
      `A list of ${plural(count, 'theme', 'themes')}; the picture behind it is dimmed.`,
  },
  countries: {
    one: (name, count) => `${name} ${count}`,
    note: (count, countries) => `Let us count ${partners(count)} by country. ${countries}`,
    describe: (picture, countries) =>
      `${picture} tints the countries of the partners. ${countries}`,
  },
  coordinator: {
    headline: 'One coordinator',
    sentence: (name, place) => `${name}, ${place}.`,
    note: (name, place, count) =>
      `Here is the coordinator: ${name}, ${place}. The document gives it ${links(count)} with other partners. A link says only what its source says.`,
    describe: (picture, name, count) => `${picture} highlights ${name}, with ${links(count)}.`,
  },
  group: {
    sentence: (count, names) => `${partners(count)}: ${names}.`,
    note: (count, countries, names) =>
      `Let us look here: ${countries}, ${partners(count)}. The names on the picture: ${names}.`,
    describe: (picture, names) => `${picture} highlights and names ${names}.`,
  },
  budget: {
    headline: 'The money',
    sentence: (total) => `${total} in all.`,
    note: (total, funding) => [`The whole budget is ${total}.`, ...funding].join(' '),
    share: (partner, amount, percent) => `Of it ${amount} (${percent}) for ${partner}.`,
    unknown: {
      rest: 'How the rest is divided is not known.',
      whole: 'How it is divided is not known.',
    },
    describe: (total, count) =>
      count === 0
        ? `A bar shows the budget of ${total}; no shares are known.`
        : `A bar shows the budget of ${total} and ${plural(count, 'known share', 'known shares')}.`,
  },
  timeline: {
    headline: 'From start to end',
    sentence: (start, end) => `${start} to ${end}.`,
    note: (start, end, duration) =>
      `The first day is ${start}, the last day is ${end}. That makes ${duration}.`,
    describe: (start, end) => `A time line runs from ${start} to ${end}.`,
  },
  close: {
    note: (acronym, contact, web) =>
      `That is ${acronym}. Anyone who wants to know more can ask ${contact}, ${web}. Are there any questions?`,
    noteAlone: (acronym) => `That is ${acronym}. Are there any questions?`,
    describe: (picture, count) => `${picture} shows ${partners(count)} again.`,
  },
};
