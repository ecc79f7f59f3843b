/** A picture that leaves the page: laid out for its own frame, with title, key, sources and date around it. */
import type { Baked } from '../layout/baked.ts';
import type { Camera } from '../layout/camera.ts';
import type { Rect, Size } from '../layout/geometry.ts';
import { tableMeasure, type MeasureText } from '../layout/measure.ts';
import { subjectOf, type Reading } from '../layout/stage.ts';
import type { Formats } from '../text/format.ts';
import type { Language, Messages } from '../text/messages.ts';
import type { Paint } from './paint.ts';
import { footerOf, headerOf, margins } from './poster-frame.ts';
import { expectedReading, posterScene } from './poster-scene.ts';
import type { Scene, SceneNode } from './scene.ts';

/** The paper: its size in the units everything is laid out in, and how large text is on it (1: names of 15 units). */
export interface PosterFrame {
  readonly size: Size;
  readonly textScale: number;
}

/** A slide, and a sheet of A4 whose unit is 1/96 inch (so that 3508 by 2480 pixels are 300 to the inch). */
export const posterFrames = {
  slide: { size: { width: 1280, height: 720 }, textScale: 1.3 },
  a4: { size: { width: 0.32 * 3508, height: 0.32 * 2480 }, textScale: 1 },
} as const satisfies Record<string, PosterFrame>;

export interface PosterWords {
  readonly language: Language;
  readonly m: Messages;
  readonly formats: Formats;
  /** Says where the facts are from: "Source: …". */
  readonly source: (titles: string) => string;
}

/** What is to be seen. */
export interface PosterView {
  readonly kind: 'map' | 'network';
  /** Where it looks; undefined shows everything. */
  readonly camera?: Camera | undefined;
  readonly selection?: string | undefined;
  /** Whom the filter shows; the others are drawn faintly. */
  readonly shown: ReadonlySet<string>;
  /** Whose names are written, before all others the selected partner's; of those shown as many as fit, if not said. */
  readonly labels?: readonly string[] | undefined;
}

export interface PosterHeading {
  readonly headline: string;
  readonly sentence: string;
  /** Where they are not in the poster's own language. */
  readonly headlineLang?: string | undefined;
  readonly sentenceLang?: string | undefined;
}

export interface PosterInput {
  readonly baked: Baked;
  readonly frame: PosterFrame;
  readonly view: PosterView;
  readonly words: PosterWords;
  /** The day it is made, ISO 8601. */
  readonly date: string;
  /** Takes the place of the partnership's own title, for a step of a talk. */
  readonly heading?: PosterHeading | undefined;
  /** Takes the place of the view's own picture, for a step of a talk. */
  readonly picture?: PosterPicture | undefined;
}

/** A picture that others draw: `view` then says only of what kind it is and whom the key counts. */
export interface PosterPicture {
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** What the key says of those who stand out, where not all do. */
  readonly note: string | undefined;
  readonly draw: (
    size: Size,
    frame: PosterFrame,
    measure: MeasureText,
  ) => Promise<{ readonly scene: Scene; readonly reading: Reading }>;
}

/** One line of text; `y` is its baseline. */
export interface PosterLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 650;
  readonly ink: Extract<Paint, 'ink' | 'ink-2'>;
  readonly anchor: 'start' | 'end';
  /** Where it is not the poster's own. */
  readonly lang?: string | undefined;
}

/** A mark of the key. */
export type PosterMark = Pick<SceneNode, 'x' | 'y' | 'r' | 'shape' | 'rough'>;

export interface Poster {
  readonly size: Size;
  readonly language: Language;
  /** What it is, in a line and in a sentence, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly lines: readonly PosterLine[];
  readonly marks: readonly PosterMark[];
  /** Where the picture lies; the scene's own zero point is the box's corner. */
  readonly box: Rect;
  readonly scene: Scene;
}

/** Waits only for networks that are no star, whose layout takes a moment. */
export async function makePoster(input: PosterInput): Promise<Poster> {
  // The key says how the picture is to be read and takes room from it; how it is read depends on its room.
  const expected = expectedReading(input);
  const { reading, poster } = await compose(input, expected);
  return reading === expected ? poster : (await compose(input, reading)).poster;
}

async function compose(input: PosterInput, expected: Reading) {
  const { baked, frame, view, words, heading, picture } = input;
  const measure = tableMeasure(baked.font);
  const header = headerOf(input, measure);
  const footer = footerOf(input, expected, measure);
  const margin = margins(frame);
  const box: Rect = {
    x: margin.x,
    y: header.bottom,
    width: frame.size.width - 2 * margin.x,
    height: footer.top - header.bottom,
  };
  const { reading, scene } = await (picture
    ? picture.draw({ width: box.width, height: box.height }, frame, measure)
    : posterScene(input, box, measure));
  const partners = words.formats.integer(baked.network.partners.length);
  const poster: Poster = {
    size: frame.size,
    language: words.language,
    title: `${heading?.headline ?? baked.network.acronym}: ${words.m.views[view.kind]}`,
    description:
      picture?.description ??
      `${words.m.stageName[view.kind](partners)}. ${words.m.stageSummary[subjectOf(reading)]}`,
    lines: [...header.lines, ...footer.lines],
    marks: footer.marks,
    box,
    scene,
  };
  return { reading, poster };
}
