import { slug } from './fold.ts';

/**
 * Gives ids that the schema takes, none twice. A name without any Latin letter or digit makes none,
 * so `otherwise` stands in.
 */
export function idMaker(otherwise: string): (name: string) => string {
  const given = new Set<string>();
  const counted = new Map<string, number>();
  return (name) => {
    const base = slug(name) || otherwise;
    let count = counted.get(base) ?? 1;
    let id = base;
    if (!slug(name)) id = `${base}-${count}`;
    while (given.has(id)) id = `${base}-${++count}`;
    counted.set(base, count);
    given.add(id);
    return id;
  };
}

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
