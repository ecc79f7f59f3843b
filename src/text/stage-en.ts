import type { StageMessages } from './stage-messages.ts';
import { furtherEn } from './announcements-en.ts';

export const stageEn: StageMessages = {
  menuOf: (name) => `${name}: what to do`,
  openDetails: 'Open details',
  centreHere: 'Centre here',
  showInTable: 'Show in table',
  links: 'Links',
  move: (towards) => `Move ${furtherEn[towards]}`,
  closeNote: 'Close the note',
  hints: {
    pan: 'move the picture',
    stepIn: 'to the partners',
    nearest: 'nearest partner',
    inList: 'next in the list',
    openDetails: 'details',
    menu: 'menu',
    help: 'all keys',
  },
};
