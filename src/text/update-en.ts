import type { UpdateMessages } from './update-messages.ts';

export const update: UpdateMessages = {
  name: 'New version',
  ready: 'A new version of the atlas is ready.',
  reload: 'Reload',
  later: 'Later',
  others: 'Close the other windows and tabs of the atlas first, then choose “Reload” again.',
};
