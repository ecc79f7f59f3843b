/** Outlines on a 20 by 20 grid, drawn with a stroke of 1.75. */
export const icons = {
  search: 'M13.5 13.5 18 18M8.5 15a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13Z',
  index: 'M7 5h10M7 10h10M7 15h10M3 5h.01M3 10h.01M3 15h.01',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  where: 'M10 1.5v3M10 15.5v3M1.5 10h3M15.5 10h3M10 15a5 5 0 1 1 0-10 5 5 0 0 1 0 10ZM10 10h.01',
  move: 'M10 2v16M2 10h16M7.5 4.5 10 2l2.5 2.5M7.5 15.5 10 18l2.5-2.5M4.5 7.5 2 10l2.5 2.5M15.5 7.5 18 10l-2.5 2.5',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  share: 'M10 13V2.5M6.5 5.5 10 2l3.5 3.5M4 10v7h12v-7',
  present: 'M2.5 3h15M4 3v9h12V3M10 12v3M6.5 18 10 15l3.5 3M8.5 5.5v4l3.5-2Z',
  export: 'M10 2.5V13M6.5 9.5 10 13l3.5-3.5M4 13v4h12v-4',
  open: 'M2.5 16.5V4h5l2 2.5h8v10ZM10 14V9M7.5 11.5 10 9l2.5 2.5',
  undo: 'M7 3.5 3 7.5l4 4M3 7.5h8.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 3.5l4 4-4 4M17 7.5H8.5a4.5 4.5 0 0 0 0 9H12',
  up: 'M4 12.5 10 7l6 5.5',
  down: 'M4 7.5 10 13l6-5.5',
  close: 'M5 5l10 10M15 5 5 15',
  left: 'M12.5 4 7 10l5.5 6',
  right: 'M7.5 4 13 10l-5.5 6',
} as const;

export type IconName = keyof typeof icons;
