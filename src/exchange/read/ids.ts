/** Ids as the schema wants them: lower case, digits, single hyphens. */

/** "Régió: Dél-Alföld" is "regio-del-alfold"; '' when nothing of a text can be kept. */
export const slug = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');

/** Gives out ids, each only once: a second "ab" becomes "ab-2". */
export function idGiver(): (wanted: string) => string {
  const given = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    while (given.has(id)) {
      const number = next.get(wanted) ?? 2;
      next.set(wanted, number + 1);
      id = `${wanted}-${number}`;
    }
    given.add(id);
    return id;
  };
}
