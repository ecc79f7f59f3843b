import type { FindingsPlacesMessages } from './findings-places-messages.ts';

export const findingsPlacesSl: FindingsPlacesMessages = {
  'null-island': [
    '{name}: lega je 0, 0, sredi Atlantika; najbrž podatek manjka.',
    'Navedite lego ali kraj.',
  ],
  'swapped-coordinates': [
    '{name}: lega {value} je zunaj države ({country}); z zamenjano širino in dolžino bi bila v njej.',
    'Spremenite lego v {became}, če je mišljena ta.',
  ],
  'outside-country': [
    '{name}: lega {value} je daleč zunaj države ({country}).',
    'Preverite lego in državo.',
  ],
  'far-from-town': [
    '{name}: naveden je kraj {value}, lega pa je pri kraju {became}; razdalja: {km}.',
    'Preverite, kaj od tega drži, in popravite kraj ali lego.',
  ],
  'placed-by-town': ['Partnerji z lego po kraju: {count} ({names}).', ''],
  'country-by-town': [
    '{name}: kraj {value} je samo v eni od navedenih držav ({became}), zato je upoštevana ta.',
    'Če to ni prav, popravite državo.',
  ],
  'doubtful-town': [
    '{name}: lega je določena po kraju {became}, a {value} morda pomeni drug kraj.',
    'Preverite kraj ali navedite lego.',
  ],
  'unknown-town': [
    '{name}: kraja {value} ni na našem seznamu, zato stoji sredi države ({country}).',
    'Preverite zapis, navedite večji kraj v bližini ali lego.',
  ],
  'placed-by-country': [
    '{name}: ni ne kraja ne lege, zato stoji sredi države ({country}).',
    'Navedite kraj ali lego.',
  ],
  'no-place': [
    '{name}: ni lege, kraj in država pa je ne povesta; na zemljevidu ga ni.',
    'Navedite državo in kraj ali lego.',
  ],
};
