import type { PagesMessages } from './pages-messages.ts';

export const pages: PagesMessages = {
  name: 'Parts of the list',
  range: (first, last, all) => `${first}–${last} of ${all}`,
  previous: 'Previous',
  next: 'Next',
  more: (count, written) =>
    count === 1
      ? '1 more entry: type a few letters to find it.'
      : `${written} more entries: type a few letters to find them.`,
};
