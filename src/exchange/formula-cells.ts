/**
 * Cells that a spreadsheet would run as a formula when a table is opened: OWASP, "CSV Injection". An apostrophe
 * before them makes them text; whoever reads the table again takes it off.
 */

/** Full-width signs count too: spreadsheets of the Far East take them for the plain ones. */
const running = /^'*[=+\-@\t\r\n＝＋－＠]/;
const number = /^-\d+(?:\.\d+)?$/;

/** Also before an apostrophe that was there already, so that `undefused` brings back just what was given. */
export const defused = (cell: string): string =>
  running.test(cell) && !number.test(cell) ? `'${cell}` : cell;

/** The cell as it was before `defused`. */
export const undefused = (cell: string): string =>
  cell.startsWith("'") && running.test(cell) ? cell.slice(1) : cell;
