import type { TableFindingMessages } from './findings-tables-messages.ts';

export const tableFindingsEn: TableFindingMessages = {
  'empty-file': [
    'There is nothing in {value}.',
    'Check that the file was saved in full, or choose another.',
  ],
  'too-large': [
    '{value} is larger than {most} MB.',
    'Delete rows and columns that are not about this partnership, and open it again.',
  ],
  'binary-file': [
    '{value} holds no text and no spreadsheet.',
    'Save the list as a CSV or Excel file (.xlsx) and open that.',
  ],
  'old-workbook': [
    '{value} is protected with a password or in the old Excel format (.xls).',
    'Save it without a password as an Excel workbook (.xlsx) or as CSV.',
  ],
  'not-a-workbook': [
    '{value} is an archive, but no Excel workbook.',
    'Unpack it and open the files in it, or save the spreadsheet as .xlsx or CSV.',
  ],
  'broken-workbook': [
    'The workbook {value} is damaged.',
    'Open it in a spreadsheet program, save it again as .xlsx or as CSV, and open that.',
  ],
  encoding: [
    '{value} is not in UTF-8; it was read as {became}.',
    'If letters look wrong, save the file as “CSV UTF-8”.',
  ],
  undecodable: [
    '{count} characters of {value} were lost before it came here.',
    'Look for “�” in the names, and save the original as “CSV UTF-8”.',
  ],
  'not-understood': [
    'The page does not know what kind of file {value} is.',
    'Open a CSV, Excel (.xlsx), GeoJSON, GEXF or GraphML file, or a file that this page has saved.',
  ],
  'file-left-out': [
    '{value} was left out: one partnership can be open at a time.',
    'Open it alone.',
  ],
  'reader-failed': [
    'The file could not be read; that is a fault of this page.',
    'Save the list as CSV with one partner in each row and try again.',
  ],
  'document-problem': ['The document is not valid.', 'Correct it where the list says.'],

  'too-many-rows': [
    'Only the first {most} rows were read.',
    'Delete rows that are not about this partnership.',
  ],
  'too-many-columns': [
    'The table has {found} columns; only the first {most} were read.',
    'Delete columns that are not needed.',
  ],
  'too-much-unpacked': [
    '{value} would unpack to more than the page can hold.',
    'Copy the rows with the partners into a new spreadsheet and open that.',
  ],
  'long-cell': [
    'A cell in row {row} was cut to {most} characters.',
    'Check whether a quotation mark is missing there.',
  ],
  'ragged-row': [
    'Row {row} has {found} cells, the header has {expected}.',
    'Put names that contain the separator into quotation marks, and check the row.',
  ],
  'broken-quotes': [
    'A quotation mark in row {row} is not closed or stands inside a cell.',
    'Close it, or double quotation marks that belong to the text.',
  ],
  'rows-above-header': [
    '{count} rows above the header in row {row} were left out.',
    'If they are partners, move the header to the top.',
  ],
  'no-header': [
    'The table has no header, so its columns were guessed.',
    'Check the columns, or write their names into a first row.',
  ],
  'no-rows': ['There are no partners in {value}.', 'Put one partner in each row below the header.'],
  'no-name-column': [
    'No column of {value} holds the partners’ names.',
    'Choose the column with the names, or call it “Name”.',
  ],
  'column-guessed': [
    'What the column “{column}” holds was guessed: {field}.',
    'Confirm it or choose what it holds.',
  ],
  'column-repeated': [
    'The column “{column}” was left out: another holds the same ({field}).',
    'Choose this column instead if it is the better one.',
  ],
  'only-projects': [
    '{value} lists projects, not their partners.',
    'Open the list of organisations too; at CORDIS it is organization.csv.',
  ],
  'choose-project': ['The file holds {count} projects.', 'Choose the one to show.'],
  'choose-sheet': ['The workbook has {count} sheets.', 'Choose the one with the partners.'],
  'unknown-choice': ['{value} is not in this file.', 'Choose again.'],
  'no-project': [
    '{count} rows name no project and were left out, the first of them row {row}.',
    'Write their project into the project’s column.',
  ],

  'text-tidied': ['Superfluous spaces or control characters in “{column}” were taken out.', ''],
  'apostrophe-removed': [
    'The apostrophe that keeps {value} from being a formula was taken off: {became}.',
    '',
  ],
  'no-name': [
    'Row {row} has no name and was left out.',
    'Write the partner’s name, or delete the row.',
  ],
  'same-partner': [
    '{value} in row {row} stands in row {first} already, in the same town.',
    'Merge the two if they are one partner.',
  ],
  'country-changed': ['The country {value} was read as {became}.', ''],
  'country-names': ['Names of countries in “{column}” were turned into country codes.', ''],
  'country-unknown': [
    '{value} is not a known country.',
    'Write its name in English or its two letters, such as “SI”.',
  ],
  'country-missing': [
    'Row {row} has no country.',
    'Write the country, so that the town can be found.',
  ],
  'country-contradiction': [
    'In row {row} the country is {value} by name but {became} by code; the code was taken.',
    'Correct the country if the code is wrong.',
  ],
  'role-noted': [
    'The role {value} is shown as a partner; its link from the coordinator says it, if one alone coordinates.',
    '',
  ],
  'role-unknown': [
    'The role {value} is not known, so it was read as a partner.',
    'Write “coordinator” or “partner”.',
  ],
  'several-coordinators': [
    '{count} partners are called coordinator, so no links were drawn.',
    'Choose the one that coordinates the whole partnership.',
  ],
  'no-coordinator': [
    'The file names no coordinator, so no links were drawn.',
    'Choose the coordinator if there is one.',
  ],
  'website-completed': ['The web address {value} was completed: {became}.', ''],
  'website-dropped': [
    '{value} is not a web address and was left out.',
    'Write an address that starts with https:// or http://.',
  ],
  'website-shared': [
    'All {count} partners have the address {value}. It was taken as the project’s, not as their own.',
    'Give the partners their own addresses if you have them.',
  ],
  'number-changed': ['The number {value} was read as {became}.', ''],
  'number-ambiguous': [
    '{value} was read as {became}, but its separator could also be a decimal mark.',
    'Write the amount without a thousands separator.',
  ],
  'number-unreadable': [
    '{value} is not an amount and was left out.',
    'Write digits only, with a point or comma before the cents.',
  ],
  'currency-unknown': [
    'The amounts in “{column}” have no currency and were left out.',
    'Write it into the header, such as “Budget (EUR)”.',
  ],
  'shares-above-total': [
    'The partners’ amounts add up to {sum}, more than the project’s total of {total}. The sum was taken.',
    'Correct the amounts or the total.',
  ],
  'position-changed': ['The position {value} was read as {became}.', ''],
  'position-unreadable': [
    '{value} is not a position on the globe and was left out.',
    'Write latitude from -90 to 90 and longitude from -180 to 180 in degrees.',
  ],
  'position-incomplete': [
    'Row {row} has only one of latitude and longitude, so its position was left out.',
    'Write both.',
  ],
  'date-changed': ['The date {value} was read as {became}.', ''],
  'date-ambiguous': [
    'The date {value} was read with the day first: {became}.',
    'Write it as year-month-day if the month comes first.',
  ],
  'date-unreadable': ['{value} is not a date and was left out.', 'Write it as “2006-09-01”.'],
  'period-reversed': [
    'The project ends on {end}, before its start on {start}; both were left out.',
    'Swap or correct the dates.',
  ],
  'and-more': ['There are {times} more of this kind.', 'Correct those above first.'],
};
