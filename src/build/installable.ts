/** What a device needs to know to install the site as an app. */
import type { AppNames } from '../prerender.ts';
import type { Language } from '../text/messages.ts';

export const manifestFile: Readonly<Record<Language, string>> = {
  en: 'manifest.webmanifest',
  sl: 'manifest-sl.webmanifest',
};
const startOf: Readonly<Record<Language, string>> = { en: './', sl: './sl/' };

/** Sides in pixels. Maskable: full to the edge, for systems that cut icons to a shape of their own. */
export const iconSizes = {
  any: [48, 96, 144, 192, 256, 384, 512],
  maskable: [192, 512],
  apple: [180],
} as const;
export type IconKind = keyof typeof iconSizes;

export const iconFile = (kind: IconKind, side: number): string => `icons/${kind}-${side}.png`;
/** On a home screen of iOS, which asks for no manifest's icons. */
export const appIcon = iconFile('apple', 180);

const iconsOf = (kind: 'any' | 'maskable') =>
  iconSizes[kind].map((side) => ({
    src: iconFile(kind, side),
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose: kind,
  }));

/** `--raised` of styles/tokens.css in the light; a page says more, by day and by night. */
const colour = '#ffffff';

export const manifestText = ({ name, shortName, description }: AppNames, lang: Language): string =>
  JSON.stringify({
    name,
    short_name: shortName,
    description,
    lang,
    start_url: startOf[lang],
    scope: './',
    display: 'standalone',
    theme_color: colour,
    background_color: colour,
    icons: [...iconsOf('any'), ...iconsOf('maskable')],
  });
