/**
 * The words of a tour made for a document that brings none. Only what the document says is put into
 * them, and no tense: nobody knows when it is shown. Headlines and sentences are cut to what fits.
 */
export interface TourMessages {
  /** "14 partners, 9 countries". */
  readonly counts: (partners: number, countries: number) => string;
  /** How many more a cut list has: "and 3 more". */
  readonly more: (count: number) => string;
  /** What stands where a name is too long for a headline. */
  readonly untitled: string;
  /** What the picture is: "The map", "The network". */
  readonly picture: Readonly<Record<'map' | 'network', string>>;

  readonly title: {
    readonly note: (acronym: string, title: string, programme: string) => string;
    readonly describe: (picture: string, partners: number) => string;
  };
  readonly aims: StatementMessages;
  readonly themes: StatementMessages;
  readonly countries: {
    /** "Germany 3"; a sentence is made of them. */
    readonly one: (name: string, partners: number) => string;
    readonly note: (partners: number, countries: string) => string;
    readonly describe: (picture: string, countries: string) => string;
  };
  readonly coordinator: {
    readonly headline: string;
    readonly sentence: (name: string, place: string) => string;
    readonly note: (name: string, place: string, links: number) => string;
    readonly describe: (picture: string, name: string, links: number) => string;
  };
  readonly group: {
    readonly sentence: (partners: number, names: string) => string;
    readonly note: (partners: number, countries: string, names: string) => string;
    readonly describe: (picture: string, names: string) => string;
  };
  readonly budget: {
    readonly headline: string;
    readonly sentence: (total: string) => string;
    readonly note: (total: string, funding: readonly string[]) => string;
    readonly share: (partner: string, amount: string, percent: string) => string;
    /** That nobody knows how the rest, or without shares the whole, is divided. */
    readonly unknown: Readonly<Record<'rest' | 'whole', string>>;
    readonly describe: (total: string, shares: number) => string;
  };
  readonly timeline: {
    readonly headline: string;
    readonly sentence: (start: string, end: string) => string;
    readonly note: (start: string, end: string, duration: string) => string;
    readonly describe: (start: string, end: string) => string;
  };
  readonly close: {
    readonly note: (acronym: string, contact: string, web: string) => string;
    /** Where nobody is known to answer. */
    readonly noteAlone: (acronym: string) => string;
    readonly describe: (picture: string, partners: number) => string;
  };
}

interface StatementMessages {
  readonly headline: (count: number) => string;
  readonly sentence: (acronym: string) => string;
  readonly note: (statements: string) => string;
  readonly describe: (count: number) => string;
}
