import type { StageMessages } from './stage-messages.ts';
import { towardsSl } from './announcements-sl.ts';

export const stageSl: StageMessages = {
  menuOf: (name) => `${name}: kaj storiti`,
  openDetails: 'Odpri podrobnosti',
  centreHere: 'Postavi v sredino',
  showInTable: 'Pokaži v preglednici',
  links: 'Povezave',
  move: (towards) => `Premakni ${towardsSl[towards]}`,
  closeNote: 'Zapri sporočilo',
  hints: {
    pan: 'premik slike',
    stepIn: 'k partnerjem',
    nearest: 'najbližji partner',
    inList: 'naslednji na seznamu',
    openDetails: 'podrobnosti',
    menu: 'meni',
    help: 'vse tipke',
  },
};
