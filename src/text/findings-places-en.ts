import type { FindingsPlacesMessages } from './findings-places-messages.ts';

export const findingsPlacesEn: FindingsPlacesMessages = {
  'null-island': [
    '{name} is at 0, 0, in the Atlantic: most likely its position is missing.',
    'Give its position or its town.',
  ],
  'swapped-coordinates': [
    '{name} is at {value}, outside {country}; with latitude and longitude swapped it would be inside.',
    'Change the position to {became}, if that is meant.',
  ],
  'outside-country': [
    '{name} is at {value}, far outside {country}.',
    'Check its position and its country.',
  ],
  'far-from-town': [
    '{name} is said to be in {value}, but its position is near {became}, {km} away.',
    'Check which of the two is right, and correct the town or the position.',
  ],
  'placed-by-town': ['Partners placed by their towns: {count} ({names}).', ''],
  'country-by-town': [
    '{name}: of the two countries given, {became} has the town {value}, so it was taken.',
    'Correct the country if that is wrong.',
  ],
  'doubtful-town': [
    '{name} was placed in {became}, but {value} may mean another town.',
    'Check the place, or give its position.',
  ],
  'unknown-town': [
    'The town of {name}, {value}, is not in our list: it stands in the middle of {country}.',
    'Check the spelling, name a larger town nearby, or give its position.',
  ],
  'placed-by-country': [
    '{name} has no town and no position: it stands in the middle of {country}.',
    'Give its town or its position.',
  ],
  'no-place': [
    '{name} has no position, and its town and country do not tell it: it is not on the map.',
    'Give its country and its town, or its position.',
  ],
};
