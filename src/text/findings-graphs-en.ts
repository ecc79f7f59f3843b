import type { GraphFindingMessages } from './findings-graphs-messages.ts';

export const graphFindingsEn: GraphFindingMessages = {
  'graph-not-json': [
    'This is not JSON: it breaks in line {line}, column {at}.',
    'Look for a missing or extra comma, quote or bracket there, or save the file anew.',
  ],
  'graph-not-xml': [
    'This is not well-formed XML: it breaks in line {line}, column {at}.',
    'Look for a tag that is not closed or a bare & there, or save the file anew.',
  ],
  'graph-entities': [
    'The file declares its own entities, which can be used to make a computer run out of memory. It was not read.',
    'Export it again without a document type, or take the <!ENTITY …> declarations out.',
  ],
  'graph-too-deep': [
    'The file is nested more than {most} levels deep.',
    'Export the graph without groups within groups.',
  ],
  'graph-too-big': [
    'The file holds more than {most} partners and links.',
    'Split it, or export a part of the graph.',
  ],
  'graph-unknown-shape': [
    'No partners can be found in this file: it is not {format}.',
    'Check that the right file was chosen and that it was saved as {format}.',
  ],
  'graph-empty': ['The file names no partner.', 'Check that it was exported in full.'],
  'graph-no-title': [
    'The file does not say what the partnership is called; it is named {became} after the file.',
    'Give it its title and acronym here.',
  ],
  'graph-nested': [
    'Groups in the file with partners inside: {n}. All partners now stand side by side.',
    'Check that no group is shown as a partner, and remove those that are none.',
  ],
  'graph-hyperedges': [
    'Links that join more than two partners at once were left out: {n}.',
    'Replace them by links between two partners each.',
  ],
  'graph-projection': [
    'The positions are in the coordinate system {value}, not in degrees of longitude and latitude.',
    'Export the file in WGS 84 (EPSG:4326).',
  ],
  'graph-no-name': [
    'Item {n} has no name and was left out.',
    'Give it a name in the file if it is a partner.',
  ],
  'graph-duplicate-id': [
    'The id {value} stands for more than one partner; this one is now {became}. Links go to the first.',
    'Check the links of both, or merge them if they are the same partner.',
  ],
  'graph-cut': [
    'The text of {column} is longer than {most} characters and was cut: {value}.',
    'Shorten it in the file.',
  ],
  'graph-not-a-point': [
    'A shape ({value}) was given where a partner’s place is expected, so the place was left out.',
    'Give the partner a point or a town.',
  ],
  'graph-several-points': [
    'The partner has {n} points; the first was taken.',
    'Check that the place is the right one.',
  ],
  'graph-position': ['{value} is no position on the globe and was left out.', 'Correct the place.'],
  'graph-swapped': [
    '{value} has a latitude beyond 90 degrees: latitude and longitude seem to be swapped. The place was left out.',
    'Check the order in the whole file: longitude comes first.',
  ],
  'graph-country': ['The country {value} is not known.', 'Choose the country from the list.'],
  'graph-role': [
    'The role {value} was read as an ordinary partner.',
    'Choose the role if that is not right.',
  ],
  'graph-website': [
    '{value} is not a web address and was left out.',
    'Give a full address that starts with https:// or http://.',
  ],
  'graph-website-completed': ['{value} became {became}.', 'Check that the address is right.'],
  'graph-decimal-comma': [
    '{value} was read as the number {became}.',
    'Check that the comma is a decimal point.',
  ],
  'graph-several-coordinators': [
    '{n} partners are marked as the coordinator, so none was chosen.',
    'Choose the one that coordinates.',
  ],
  'graph-self-link': [
    '{value} is linked to itself; the link was left out.',
    'Nothing has to be done, unless another partner was meant.',
  ],
  'graph-lost-link': [
    'A link leads to {value}, which is not in the file; it was left out.',
    'Add the partner, or correct the link in the file.',
  ],
  'graph-links-merged': [
    'Links that stand more than once in the file were merged: {n}.',
    'Nothing has to be done.',
  ],
  'graph-amount': [
    '{value} is not an amount of money and was left out.',
    'Write digits with a point and no separators, such as 2022000.00.',
  ],
  'graph-no-currency': [
    'The file gives amounts without a currency, so they were left out.',
    'State the currency as three letters, such as EUR.',
  ],
  'graph-budget': [
    'The partners’ shares add up to more than the total of {value}; the total was replaced by their sum, {became}.',
    'Correct the shares or the total in the file.',
  ],
  'graph-period': [
    '{value} is not a period from one day to a later one and was left out.',
    'Write both days as 2006-09-01.',
  ],
  'graph-more': [
    'The same was found again (further times: {n}).',
    'Mend the file at its source if you can.',
  ],
};
