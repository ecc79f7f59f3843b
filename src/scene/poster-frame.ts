/** What stands around a poster's picture: above it what it is, beneath it how to read it and where it is from. */
import type { MeasureText } from '../layout/measure.ts';
import type { Reading } from '../layout/stage.ts';
import { partnerById } from '../model/network.ts';
import { placeLine, textIn } from '../text/describe.ts';
import { fitText, flow } from './poster-text.ts';
import type { PosterFrame, PosterInput, PosterLine, PosterMark } from './poster.ts';

/** Sizes at text scale 1, in the poster's units. */
const sizes = { heading: 27, title: 16, key: 14, source: 12 } as const;
/** A step of a talk is read from the last row: 4.4 % of a slide's height at least (presenter.md, section c). */
export const stepSizes = { heading: 34, title: 24.4 } as const;
const lineHeight = 1.3;
/** Part of a font's size above and below its baseline. */
const [rise, fall] = [0.78, 0.26];

/** Nothing that is read lies nearer to the edge: projectors and printers cut it. */
export const margins = ({ size }: PosterFrame) => ({ x: size.width * 0.05, y: size.height * 0.05 });

type Style = Pick<PosterLine, 'size' | 'weight' | 'ink' | 'lang'>;

/** Stacks lines downwards from `top`. */
function stack(lines: readonly string[], style: Style, x: number, top: number): PosterLine[] {
  return lines.map((text, index) => ({
    ...style,
    text,
    x,
    y: top + rise * style.size + index * lineHeight * style.size,
    anchor: 'start',
  }));
}

const below = (lines: readonly PosterLine[], otherwise: number): number =>
  Math.max(otherwise, ...lines.map(({ y, size }) => y + fall * size));

/** The title, or a step's headline and sentence; then the chosen partner. */
export function headerOf(
  { baked, frame, view, words, heading }: PosterInput,
  measure: MeasureText,
) {
  const { network } = baked;
  const { x, y } = margins(frame);
  const room = frame.size.width - 2 * x;
  const scale = frame.textScale;
  const selected = view.selection ? partnerById(network, view.selection) : undefined;
  const gap = 5 * scale;
  const { heading: large, title: middle } = heading ? stepSizes : sizes;
  const lines: PosterLine[] = [];
  const add = (text: string, most: number, style: Style) => {
    const fitted = fitText(text, style, room, most, measure);
    const top = lines.length === 0 ? y : below(lines, y) + gap;
    lines.push(...stack(fitted.lines, { ...style, size: fitted.size }, x, top));
  };
  add(heading?.headline ?? network.acronym, 2, {
    size: large * scale,
    weight: 650,
    ink: 'ink',
    lang: heading?.headlineLang,
  });
  add(heading?.sentence ?? network.title.text, 2, {
    size: middle * scale,
    weight: 400,
    ink: 'ink-2',
    lang: heading ? heading.sentenceLang : network.title.lang,
  });
  if (selected)
    add([selected.name, placeLine(selected, words)].join(', '), 1, {
      size: middle * scale,
      weight: 650,
      ink: 'ink',
      lang: selected.nameLang,
    });
  return { lines, bottom: below(lines, y) + 10 * scale };
}

/** One thing of the key: a mark with its name, or a sentence. */
interface KeyItem {
  readonly text: string;
  readonly width: number;
  readonly shape?: PosterMark['shape'];
  readonly rough?: true;
}

function keyItems(
  { baked, view, words, frame, picture }: PosterInput,
  reading: Reading,
  measure: MeasureText,
): KeyItem[] {
  const size = sizes.key * frame.textScale;
  const { network } = baked;
  const { m, formats } = words;
  const width = (text: string) => measure(text, { size, weight: 400 });
  const roles = (['coordinator', 'partner'] as const).flatMap((role): KeyItem[] => {
    const count = network.partners.filter(
      (partner) => partner.role === role && view.shown.has(partner.id),
    ).length;
    if (count === 0) return [];
    const text = `${m.roleOfSome(role, count)} ${formats.integer(count)}`;
    const shape = role === 'coordinator' ? 'diamond' : 'disc';
    return [{ text, shape, width: width(text) + markRoom * size }];
  });
  const roughly = network.partners.filter(
    ({ id, place }) => place?.precision === 'country' && view.shown.has(id),
  ).length;
  if (view.kind === 'map' && roughly > 0) {
    const text = `${m.roughlyPlaced} ${formats.integer(roughly)}`;
    roles.push({ text, shape: 'disc', rough: true, width: width(text) + markRoom * size });
  }
  const filtered = view.shown.size < network.partners.length;
  const sentences = [
    m.framingNote[reading],
    ...(filtered ? [m.shown(view.shown.size, network.partners.length)] : []),
    ...(picture?.note ? [picture.note] : []),
  ];
  return [...roles, ...sentences.map((text) => ({ text, width: width(text) }))];
}

/** A mark of the key and the air after it, and half the width of the larger one, in the key's font sizes. */
const markRoom = 1.5;
const largestMark = 0.52;

/** The key, the sources and the date. */
export function footerOf(input: PosterInput, reading: Reading, measure: MeasureText) {
  const { frame, words, date } = input;
  const { x, y } = margins(frame);
  const room = frame.size.width - 2 * x;
  const bottom = frame.size.height - y;
  const scale = frame.textScale;

  const day = words.formats.date(date);
  const small: Style = { size: sizes.source * scale, weight: 400, ink: 'ink-2' };
  const dayWidth = measure(day, small);
  const source = fitText(sourceLine(input), small, room - dayWidth - 2 * small.size, 2, measure);
  const sourceTop = bottom - (rise + fall + (source.lines.length - 1) * lineHeight) * source.size;
  const sourceLines = stack(source.lines, { ...small, size: source.size }, x, sourceTop);
  const last = sourceLines.at(-1)?.y ?? bottom - fall * small.size;
  const dated: PosterLine = {
    ...small,
    text: day,
    x: x + room,
    y: last,
    anchor: 'end',
  };

  const size = sizes.key * scale;
  const rows = flow(keyItems(input, reading, measure), room, 1.4 * size);
  const keyTop = sourceTop - 7 * scale - (rise + fall + (rows.length - 1) * lineHeight) * size;
  const placed = rows.flatMap((row, index) =>
    row.map((item) => ({ ...item, x: x + item.x, y: keyTop + (rise + index * lineHeight) * size })),
  );
  const lines = placed.map(({ text, shape, x: left, y: baseline }): PosterLine => {
    const inset = shape ? markRoom * size : 0;
    const fitted = fitText(text, { size, weight: 400 }, room - inset, 1, measure);
    return {
      text: fitted.lines[0] ?? '',
      size: fitted.size,
      x: left + inset,
      y: baseline,
      weight: 400,
      ink: shape ? 'ink' : 'ink-2',
      anchor: 'start',
    };
  });
  const marks = placed.flatMap(({ shape, rough, x: left, y: baseline }): PosterMark[] =>
    shape
      ? [
          {
            shape,
            ...(rough && { rough }),
            x: left + largestMark * size,
            y: baseline - 0.33 * size,
            r: size * (shape === 'disc' ? 0.42 : largestMark),
          },
        ]
      : [],
  );
  return { lines: [...lines, ...sourceLines, dated], marks, top: keyTop - 10 * scale };
}

/** The project's own pages, and on the map whose coasts they are. */
function sourceLine({ baked, view, words }: PosterInput): string {
  const own = baked.network.sources.filter(({ basis }) => basis === 'S');
  const titles = own.map(({ title, url }) => {
    const site = url && hostOf(url);
    return `${textIn(title, words.language)}${site ? ` (${site})` : ''}`;
  });
  return [
    ...(titles.length > 0 ? [words.source(words.formats.list(titles))] : []),
    ...(view.kind === 'map' ? [words.m.baseMapCredit] : []),
  ].join(' · ');
}

const hostOf = (url: string): string => url.replace(/^\w+:\/\//, '').replace(/[/?#].*$/, '');
