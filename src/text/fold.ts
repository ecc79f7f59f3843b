/** Letters that Unicode does not take apart into a plain one and an accent. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
};

/** Lower case without accents: "Méditerranée" → "mediterranee", "Łódź" → "lodz". Other scripts stay. */
export const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøđðłæœıþħŋ]/g, (letter) => plain[letter] ?? letter);
