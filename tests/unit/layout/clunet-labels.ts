import { fontTable } from '../../../src/build/font-table';
import { tableMeasure } from '../../../src/layout/measure';
import type { Point, Rect } from '../../../src/layout/geometry';
import type { LabelArea, LabelRequest } from '../../../src/layout/labels';
import { labelFonts, nameVariants } from '../../../src/layout/wrap';

/** CLUNET in the near-far framing of a stage of 1280 by 720 px. */
const PARTNERS: readonly (readonly [string, string, string, string, number, number])[] = [
  ['nwda', 'North West Development Agency', 'NWDA', 'Warrington', 729, 284],
  ['hamburg', 'Ministry of Economy & Labour Affairs, Hamburg', 'Hamburg', 'Hamburg', 940, 260],
  ['karlsruhe', 'Wirtschaftsförderung Karlsruhe', 'Karlsruhe', 'Karlsruhe', 909, 390],
  [
    'berlin-brandenburg',
    'Development Agency of Berlin Brandenburg',
    'Berlin Brandenburg',
    'Potsdam',
    1005,
    279,
  ],
  ['madrimasd', 'Madrimasd', 'Madrimasd', 'Madrid', 666, 660],
  ['ita-aragon', 'ITA Aragon', 'ITA Aragon', 'Zaragoza', 718, 630],
  ['filas-lazio', 'Filas / Lazio', 'Filas / Lazio', 'Rome', 1021, 621],
  ['etruria-innovazione', 'Etruria Innovazione', 'Etruria Innovazione', 'Siena', 984, 572],
  [
    'mediterranee-technologies',
    'Méditerranée Technologies',
    'Méditerranée Technologies',
    'Marseille',
    845,
    582,
  ],
  ['brittany-innovation', 'Brittany Innovation', 'Brittany Innovation', 'Rennes', 718, 431],
  [
    'ljubljana-rra-lur',
    'City of Ljubljana / RRA LUR',
    'Ljubljana / RRA LUR',
    'Ljubljana',
    1055,
    467,
  ],
  ['south-great-plain', 'South Great Plain', 'South Great Plain', 'Szeged', 1183, 443],
  ['lakes', 'Lakes', 'Lakes', 'Lahti', 1143, 60],
  ['mmc-montreal', 'MMC, Montreal', 'MMC, Montreal', 'Montréal', 97, 61],
];

export const measure = tableMeasure(await fontTable());

export interface Plate {
  readonly requests: LabelRequest[];
  readonly area: LabelArea;
}

const MARK = 8;

function plate(
  places: readonly Point[],
  area: Omit<LabelArea, 'marks' | 'links'>,
  textScale: number,
): Plate {
  const requests = PARTNERS.map(([id, name, shortName, city], i): LabelRequest => ({
    id,
    anchor: places[i]!,
    radius: i === 0 ? MARK + 3 : MARK,
    variants: nameVariants({ name, shortName }, city, measure, labelFonts(textScale)),
    priority: PARTNERS.length - i,
  }));
  const marks = requests.map(({ anchor, radius }) => ({ ...anchor, r: radius }));
  const links = places.slice(1).map((place) => curve(places[0]!, place));
  return { requests, area: { ...area, marks, links } };
}

/** CLUNET's map, scaled to a stage with the controls of the page in three corners. */
export function clunetMap(width: number, height: number, textScale = 1): Plate {
  const k = Math.min(width / 1280, height / 720);
  const dx = (width - 1280 * k) / 2;
  const dy = (height - 720 * k) / 2;
  const places = PARTNERS.map(([, , , , x, y]) => ({ x: dx + x * k, y: dy + y * k }));
  const obstacles = [
    { x: width - 56, y: height - 170, width: 46, height: 140 },
    { x: 16, y: height - 60, width: 430, height: 44 },
  ];
  return plate(places, { bounds: inside(width, height), obstacles }, textScale);
}

/** CLUNET on a phone: Europe at 0.6 and Canada in an inset at the top left. */
export function clunetPhone(textScale = 1): Plate {
  const [width, height, k] = [390, 440, 0.6];
  const inset: Rect = { x: 8, y: 8, width: 110, height: 90 };
  const places = PARTNERS.map(([id, , , , x, y]) =>
    id === 'mmc-montreal'
      ? { x: 50, y: 55 }
      : { x: width / 2 + (x - 924.5) * k, y: height / 2 + (y - 360) * k },
  );
  return plate(places, { bounds: inside(width, height), obstacles: [inset] }, textScale);
}

/** CLUNET's network: thirteen partners on a ring in the order of direction, the coordinator in the middle. */
export function clunetRing(width: number, height: number, textScale = 1): Plate {
  const centre = { x: width / 2, y: height / 2 };
  const radius = Math.min(width, height) / 2 - 90;
  const places = PARTNERS.map((_, i) => {
    const angle = (2 * Math.PI * i) / (PARTNERS.length - 1) - 1.2;
    return i === 0
      ? centre
      : { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
  const { requests, area } = plate(
    places,
    { bounds: inside(width, height), obstacles: [] },
    textScale,
  );
  const outward = ({ x, y }: Point) => ({ x: (x - centre.x) / radius, y: (y - centre.y) / radius });
  return {
    requests: requests.map((r, i) => (i === 0 ? r : { ...r, outward: outward(r.anchor) })),
    area,
  };
}

const inside = (width: number, height: number): Rect => ({
  x: 8,
  y: 8,
  width: width - 16,
  height: height - 16,
});

/** A gently bowed link. */
function curve(a: Point, b: Point): Point[] {
  const bend = { x: (a.x + b.x) / 2 - (b.y - a.y) * 0.12, y: (a.y + b.y) / 2 + (b.x - a.x) * 0.12 };
  return Array.from({ length: 25 }, (_, i) => {
    const t = i / 24;
    const at = (p: number, q: number, r: number) =>
      (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t * t * r;
    return { x: at(a.x, bend.x, b.x), y: at(a.y, bend.y, b.y) };
  });
}
