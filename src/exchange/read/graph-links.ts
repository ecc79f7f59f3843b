/** From a file's edges to links between partners: none to oneself, none to nobody, none twice. */
import type { Link, PartnerId } from '../../model/network.ts';
import type { Attribute, Said } from './attribute-fields.ts';
import { shown, type Findings, type GraphLink } from './graph.ts';
import { localTextOf } from './graph-texts.ts';
import { fileSource } from './graph-partner.ts';

/** `idOf` gives the partner that a file's own id stands for. */
export function linksOf(
  links: readonly GraphLink[],
  idOf: ReadonlyMap<string, PartnerId>,
  languages: readonly string[],
  findings: Findings,
): Link[] {
  const found = new Map<string, Link>();
  let merged = 0;
  for (const { source, target, directed, attributes } of links) {
    const [from, to] = [idOf.get(source), idOf.get(target)];
    if (from === undefined || to === undefined) {
      const value = shown(from === undefined ? source : target);
      findings.add({ severity: 'warning', code: 'graph-lost-link', value });
      continue;
    }
    if (from === to) {
      findings.add({ severity: 'warning', code: 'graph-self-link', value: source, partner: from });
      continue;
    }
    const said = relationOf(attributes);
    const relation = said && localTextOf(said, languages, findings);
    const words = JSON.stringify(relation ?? '');
    const ends = directed ? [from, to] : [from, to].toSorted();
    const key = [directed, ...ends, words].join(' ');
    if (found.has(key)) merged++;
    else
      found.set(key, {
        source: from,
        target: to,
        ...(relation !== undefined && { relation }),
        sources: [fileSource],
      });
  }
  if (merged > 0)
    findings.add({ severity: 'change', code: 'graph-links-merged', values: { n: merged } });
  return [...found.values()];
}

/** In order of preference; `type` and `weight` say how a program counts a link, not what it is. */
const names = ['relation', 'relationship', 'label', 'name'];

function relationOf(attributes: readonly Attribute[]): Said | undefined {
  for (const name of names) {
    let text: string | undefined;
    const inLanguages = new Map<string, string>();
    for (const attribute of attributes) {
      const value = attribute.value.trim();
      const [, base = attribute.name, language] =
        /^([^:]+):([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(attribute.name) ?? [];
      if (value === '' || base.toLowerCase() !== name) continue;
      if (language === undefined) text ??= value;
      else inLanguages.set(language, value);
    }
    if (text !== undefined) return { name, text, inLanguages };
  }
  return undefined;
}
