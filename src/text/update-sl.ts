import type { UpdateMessages } from './update-messages.ts';

export const update: UpdateMessages = {
  name: 'Nova različica',
  ready: 'Pripravljena je nova različica atlasa.',
  reload: 'Naloži znova',
  later: 'Pozneje',
  others: 'Najprej zaprite druga okna in zavihke z atlasom, nato znova izberite »Naloži znova«.',
};
