/**
 * The light theme's colours, for pictures that leave the page: no style sheet goes with them. The names and
 * the values are those of `styles/tokens.css`; a test compares them.
 */
export const paint = {
  ink: '#10222d',
  'ink-2': '#2c4150',
  raised: '#ffffff',
  line: '#d9e1e6',
  'line-strong': '#6a7a86',
  accent: '#9d3208',
  'on-accent': '#ffffff',
  mark: '#0f4c81',
  sea: '#d3e2ea',
  land: '#ece8dd',
  home: '#fffcf4',
  coast: '#6d808b',
  border: '#a9a391',
  graticule: 'rgb(255 255 255 / 60%)',
  halo: 'rgb(250 250 246 / 92%)',
  link: '#3f6f9b',
  plate: '#f2f6f8',
  ring: '#c4d1da',
  arc: '#6d90ae',
} as const;

export type Paint = keyof typeof paint;
