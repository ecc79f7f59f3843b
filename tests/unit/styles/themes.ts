/** The colours of every theme, read from the style sheets themselves. */
import { readFileSync } from 'node:fs';

export type Tokens = Readonly<Record<string, string>>;
type Scheme = 'light' | 'dark';

const sheet = (name: string): string =>
  readFileSync(`src/styles/${name}.css`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const sheets = sheet('tokens') + sheet('preferences');

/** The custom properties that a rule sets. */
function rule(selector: string): Tokens {
  const start = sheets.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`No rule ${selector} in tokens.css or preferences.css`);
  const body = sheets.slice(sheets.indexOf('{', start) + 1, sheets.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  );
}

const base = rule(':root');
export const systemContrast = rule(':root:not([data-colours])');
export const chosenContrast = rule(":root[data-colours^='contrast']");
const yellow = rule(":root[data-colours='yellow']");
const outlines = rule(':root[data-images]');

/** The tokens that are colours. */
export const colours = Object.keys(base).filter((token) => token !== 'font');

export interface Theme {
  readonly name: string;
  readonly outlines: boolean;
  readonly paint: (token: string) => Paint;
}

const theme = (name: string, scheme: Scheme, ...rules: readonly Tokens[]): Theme => {
  const tokens = Object.assign({}, base, ...rules) as Tokens;
  return {
    name,
    outlines: rules.includes(outlines),
    paint: (token) => paintOf(valueOf(tokens, token, scheme)),
  };
};

const filled: readonly (readonly [string, Scheme, ...Tokens[]])[] = [
  ['light', 'light'],
  ['dark', 'dark'],
  ['high contrast light', 'light', chosenContrast],
  ['high contrast dark', 'dark', chosenContrast],
  ['yellow on black', 'dark', yellow],
];
/** Every theme, with the map filled and in outlines only. */
export const themes: readonly Theme[] = filled.flatMap(([name, scheme, ...rules]) => [
  theme(name, scheme, ...rules),
  theme(`${name}, outlines only`, scheme, ...rules, outlines),
]);

function valueOf(tokens: Tokens, token: string, scheme: Scheme): string {
  const value = tokens[token];
  if (value === undefined) throw new Error(`No token --${token}`);
  const pair = /^light-dark\((.+), ((?:#|rgb).+)\)$/.exec(value);
  const single = pair ? pair[scheme === 'light' ? 1 : 2]! : value;
  const other = /^var\(--([\w-]+)\)$/.exec(single);
  return other ? valueOf(tokens, other[1]!, scheme) : single;
}

/** Red, green and blue from 0 to 1, and how much of them covers what lies beneath. */
export interface Paint {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

export function paintOf(css: string): Paint {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(css);
  if (hex) return paint(hex.slice(1, 4).map((part) => Number.parseInt(part, 16)));
  const rgb = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/.exec(css);
  if (rgb) return paint(rgb.slice(1, 4).map(Number), Number(rgb[4]) / 100);
  throw new Error(`Not a colour that this test can read: ${css}`);
}

const paint = ([red, green, blue]: readonly number[], alpha = 1): Paint => ({
  rgb: [red! / 255, green! / 255, blue! / 255],
  alpha,
});

/** What is seen where one paint lies on another. */
export const over = (top: Paint, bottom: Paint): Paint => ({
  rgb: bottom.rgb.map((part, i) => part + (top.rgb[i]! - part) * top.alpha) as never,
  alpha: 1,
});

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

/** Relative luminance as WCAG 2.2 defines it. */
function luminance({ rgb }: Paint): number {
  const [red, green, blue] = rgb.map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: Paint, b: Paint): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** How different two colours look (Oklab); about 0.02 can just be seen side by side. */
export function difference(a: Paint, b: Paint): number {
  const [one, two] = [oklab(a), oklab(b)];
  return Math.hypot(...one.map((part, i) => part - two[i]!));
}

function oklab({ rgb }: Paint): readonly number[] {
  const [r, g, b] = rgb.map(linear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
