/** Words for lists of so many partners that they are shown in parts. */
export interface PagesMessages {
  /** What the parts are of, for the navigation's name: "Parts of the list". */
  readonly name: string;
  /** "1–100 of 10,000"; numbers as the language writes them. */
  readonly range: (first: string, last: string, all: string) => string;
  readonly previous: string;
  readonly next: string;
  /** After a list that was cut short; the number as the language writes it. */
  readonly more: (count: number, written: string) => string;
}
