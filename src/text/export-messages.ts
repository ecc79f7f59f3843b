/** The formats a picture can be taken away in. */
export const pictureFormats = ['slide', 'large', 'print', 'slideVector', 'printVector'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Whose names stand on it. */
export const pictureNames = ['all', 'selected', 'none'] as const;
export type PictureNames = (typeof pictureNames)[number];

/** How much of it. */
export const pictureParts = ['shown', 'whole'] as const;
export type PictureParts = (typeof pictureParts)[number];

/** Every sentence of the export's dialog, and what only an exported picture says. */
export interface ExportMessages {
  readonly intro: string;
  /** What is taken away: the view, or a step of the tour. */
  readonly what: string;
  readonly view: string;
  readonly step: (step: number, headline: string) => string;
  /** Stands in the name of a step's file. */
  readonly stepFile: (step: number) => string;
  /** In the key: how many partners a step lets stand out. */
  readonly standOut: (count: number, all: number) => string;
  readonly picture: string;
  readonly format: string;
  readonly formats: Readonly<Record<PictureFormat, string>>;
  readonly names: string;
  readonly namesOf: Readonly<Record<PictureNames, string>>;
  readonly part: string;
  readonly parts: Readonly<Record<PictureParts, string>>;
  readonly previewOf: (what: string) => string;
  readonly download: string;
  readonly copy: string;
  readonly working: string;
  readonly saved: (name: string) => string;
  readonly copied: string;
  readonly failed: string;
  readonly copyFailed: string;
  /** The line under the picture: "Source: …". */
  readonly source: (titles: string) => string;
}
