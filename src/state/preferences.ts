import type { OptionName, OptionValue } from '../text/option-messages.ts';
import { chordIds, type ChordId } from '../text/shortcut-messages.ts';

type Options = { readonly [Name in OptionName]: OptionValue<Name> };

/** A visitor's own keys: a scheme, and by action what differs from it. */
export interface OwnKeys {
  readonly from: 'page' | 'altShift';
  /** As `aria-keyshortcuts` writes them, "Control+Alt+K"; '' for none. */
  readonly keys: Readonly<Partial<Record<ChordId, string>>>;
}

/** How a visitor wants the site to look and its keys to work. */
export interface Preferences extends Options {
  /** Kept while another scheme is chosen, so that one can come back to them. */
  readonly own: OwnKeys;
}
type Choices = { readonly [Name in OptionName]: readonly OptionValue<Name>[] };

/** What can be chosen; the first value is how the site comes. */
export const choices: Choices = {
  text: ['100', '115', '130', '150', '175', '200'],
  colours: ['system', 'light', 'dark', 'contrast-dark', 'contrast-light', 'yellow'],
  grey: ['off', 'on'],
  links: ['normal', 'strong'],
  font: ['atlas', 'sans', 'serif'],
  spacing: ['normal', 'wide', 'wider'],
  lines: ['normal', 'short'],
  pointer: ['normal', 'large', 'larger'],
  motion: ['system', 'reduce', 'allow'],
  guide: ['off', 'line', 'mask'],
  focus: ['strong', 'extra'],
  images: ['shown', 'hidden'],
  chords: ['page', 'altShift', 'own', 'off'],
  ctrlU: ['on', 'off'],
  singleKeys: ['on', 'off'],
  arrows: ['direction', 'list'],
  verbosity: ['normal', 'short'],
};

/** Those that style sheets know, as data attributes of the root; boot.js has the same list. */
export const styled = [
  'text',
  'colours',
  'grey',
  'links',
  'font',
  'spacing',
  'lines',
  'pointer',
  'motion',
  'focus',
  'images',
] as const satisfies readonly OptionName[];

const names = Object.keys(choices) as OptionName[];
const version = 1;

const pick = (valueOf: (name: OptionName) => unknown): Options =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as unknown as Options;

const noneOwn: OwnKeys = { from: 'page', keys: {} };
export const defaults: Preferences = { ...pick((name) => choices[name][0]), own: noneOwn };

/** Reads a visitor's own keys; what is no text is as if it had not been said. */
function ownFrom(kept: unknown): OwnKeys {
  if (typeof kept !== 'object' || kept === null) return noneOwn;
  const { from, keys } = kept as Readonly<Record<string, unknown>>;
  const texts = (typeof keys === 'object' && keys !== null ? keys : {}) as typeof noneOwn.keys;
  const own = chordIds.filter((id) => typeof texts[id] === 'string');
  return {
    from: from === 'altShift' ? from : 'page',
    keys: Object.fromEntries(own.map((id) => [id, texts[id]])),
  };
}

const isChanged = (name: OptionName, preferences: Preferences): boolean =>
  preferences[name] !== defaults[name];

/** Reads what was kept. Whatever this version does not know is as the site comes. */
export function parsePreferences(kept: string | null): Preferences {
  try {
    const values = JSON.parse(kept ?? '') as Readonly<Record<string, unknown>> | null;
    if (values?.['v'] !== version) return defaults;
    return {
      ...pick((name) =>
        (choices[name] as readonly unknown[]).includes(values[name])
          ? values[name]
          : defaults[name],
      ),
      own: ownFrom(values['own']),
    };
  } catch {
    // Somebody else's writing: the site stays as it comes.
    return defaults;
  }
}

const isOwn = ({ from, keys }: OwnKeys): boolean =>
  from !== noneOwn.from || Object.keys(keys).length > 0;

/** Only what was changed is kept, so that later defaults reach those who never chose. */
export const serialisePreferences = (preferences: Preferences): string =>
  JSON.stringify({
    v: version,
    ...Object.fromEntries(
      names.filter((name) => isChanged(name, preferences)).map((name) => [name, preferences[name]]),
    ),
    ...(isOwn(preferences.own) && { own: preferences.own }),
  });

/** The data attributes they mean on the root; undefined where the site stays as it comes. */
export const attributesOf = (
  preferences: Preferences,
): readonly (readonly [string, string | undefined])[] =>
  styled.map((name) => [name, isChanged(name, preferences) ? preferences[name] : undefined]);
