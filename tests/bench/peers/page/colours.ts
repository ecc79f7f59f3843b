/** The colours of all pages. */
export const colours = {
  sea: '#eef3f6',
  land: '#d5dbd2',
  mark: '#1d5c8a',
  link: '#7a97ad',
  name: '#1b2730',
} as const;
