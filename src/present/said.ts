import { localText, type LocalText, type NetworkDocument } from '../model/network.ts';
import type { Language } from '../text/messages.ts';

/** A text as it is shown; `lang` only where it is not in the interface's language. */
export interface Said {
  readonly text: string;
  readonly lang: string | undefined;
}

/** A name in its own language. */
export const named = (text: string, lang: string | undefined, language: Language): Said => ({
  text,
  lang: lang === language ? undefined : lang,
});

/**
 * The wording of texts in a language. A text that is one of the document's names, such as the title,
 * is in that name's language; names are not translated.
 */
export function sayer(network: NetworkDocument, language: Language): (text: LocalText) => Said {
  const names = new Map(
    [
      ...[network.title, network.shortTitle, ...network.titleVariants].map(
        ({ text, lang }) => [text, lang] as const,
      ),
      ...network.partners.map(({ name, nameLang }) => [name, nameLang] as const),
    ].filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
  );
  return (text) => {
    const shown = localText(text, language);
    if (typeof text === 'string') return named(shown, names.get(shown) ?? language, language);
    const lang = [language, 'en'].find((one) => Object.hasOwn(text, one)) ?? Object.keys(text)[0];
    return named(shown, lang ?? language, language);
  };
}
