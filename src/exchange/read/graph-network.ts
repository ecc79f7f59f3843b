/** From a graph, as any of these formats gives it, to a partnership. */
import type { Kind, LocalText, NetworkDocument, Partner, PartnerId } from '../../model/network.ts';
import { saidOfPartner } from './attribute-fields.ts';
import {
  budgetOf,
  computedSource,
  factsOf,
  languagesOf,
  periodOf,
  titlesOf,
} from './graph-facts.ts';
import { linksOf } from './graph-links.ts';
import { fileSource, partnerOf, type SaidOfPartner } from './graph-partner.ts';
import { localTextOf, textOf } from './graph-texts.ts';
import { shown, unread, type Findings, type Graph, type GraphNode } from './graph.ts';
import { slug } from './fold.ts';
import { idGiver } from './ids.ts';
import type { Reading, Town } from './reading.ts';

interface Named {
  readonly id: PartnerId;
  readonly name: string;
  readonly node: GraphNode;
  readonly said: SaidOfPartner;
}

export function networkOf(graph: Graph, fileName: string, findings: Findings): Reading {
  const { named, idOf } = namedNodes(graph, findings);
  if (named.length === 0) {
    findings.add({ severity: 'error', code: 'graph-empty' });
    return unread(findings.all);
  }
  const facts = factsOf(
    graph.facts,
    named.map(({ said }) => said),
  );
  const languages = languagesOf(facts);
  const kinds = kindsOf(named, languages, findings);
  const partners = named.map(({ id, name, node, said }): Partner => {
    const partner = partnerOf(id, name, node, said, { languages, findings });
    const kind = kinds.of.get(id);
    return kind === undefined ? partner : { ...partner, kind };
  });
  const coordinator = coordinatorOf(partners, findings);
  const links = graph.linksKnown
    ? linksOf(graph.links, idOf, languages, findings)
    : membership(partners, coordinator);
  const budget = budgetOf(
    facts,
    named.map(({ id, said }) => [id, said] as const),
    findings,
  );
  const period = periodOf(facts, findings);
  const isComputed = budget?.sources.includes(computedSource);
  const network: NetworkDocument = {
    version: 1,
    languages,
    ...titlesOf(facts, fileName, languages, findings),
    titleVariants: [],
    aims: [],
    themes: [],
    ...(budget && { budget }),
    ...(period && { period }),
    ...(coordinator !== undefined && { coordinator }),
    kinds: kinds.all,
    partners,
    links,
    sources: [
      { id: fileSource, title: fileName.trim() || fileSource, basis: 'file' },
      ...(isComputed
        ? ([
            { id: computedSource, title: fileName.trim() || fileSource, basis: 'computed' },
          ] as const)
        : []),
    ],
  };
  return { ...unread(findings.all), network, towns: townsOf(named, partners) };
}

/**
 * Every node that has a name, or at least an id that could be one (features are often just numbered), with an
 * id of our own; and from the file's ids to ours.
 */
function namedNodes({ nodes, linksKnown }: Graph, findings: Findings) {
  const give = idGiver();
  const idOf = new Map<string, PartnerId>();
  const named: Named[] = [];
  for (const [index, node] of nodes.entries()) {
    const said = saidOfPartner(node.attributes);
    const called = linksKnown || /\p{L}/u.test(node.id) ? node.id.trim() : '';
    const stated = said.get('name') ?? { name: 'id', text: called };
    const name = textOf(stated, findings);
    if (name === '') {
      findings.add({ severity: 'warning', code: 'graph-no-name', values: { n: index + 1 } });
      continue;
    }
    const id = give(slug(node.id) || slug(name) || `partner-${named.length + 1}`);
    if (node.id !== '' && idOf.has(node.id)) {
      const value = shown(node.id);
      findings.add({
        severity: 'warning',
        code: 'graph-duplicate-id',
        value,
        became: id,
        partner: id,
      });
    } else if (node.id !== '') idOf.set(node.id, id);
    named.push({ id, name, node, said });
  }
  return { named, idOf };
}

/** The kinds of organisation that the file tells apart, in order of first appearance. */
function kindsOf(named: readonly Named[], languages: readonly string[], findings: Findings) {
  const give = idGiver();
  const byLabel = new Map<string, Kind>();
  const of = new Map<PartnerId, Kind['id']>();
  for (const { id, said } of named) {
    const stated = said.get('kind');
    if (!stated) continue;
    const label: LocalText = localTextOf(stated, languages, findings);
    const key = JSON.stringify(label);
    const kind = byLabel.get(key) ?? { id: give(slug(stated.text) || 'kind'), label };
    byLabel.set(key, kind);
    of.set(id, kind.id);
  }
  return { all: [...byLabel.values()], of };
}

function coordinatorOf(partners: readonly Partner[], findings: Findings): PartnerId | undefined {
  const [first, ...others] = partners.filter(({ role }) => role === 'coordinator');
  if (others.length === 0) return first?.id;
  const n = others.length + 1;
  findings.add({ severity: 'warning', code: 'graph-several-coordinators', values: { n } });
  return undefined;
}

/** A list that names the coordinator says who works with whom: the coordinator with each. */
const membership = (partners: readonly Partner[], coordinator: PartnerId | undefined) =>
  coordinator === undefined
    ? []
    : partners
        .filter(({ id }) => id !== coordinator)
        .map(({ id }) => ({ source: coordinator, target: id, sources: [fileSource] }));

function townsOf(
  named: readonly Named[],
  partners: readonly Partner[],
): ReadonlyMap<PartnerId, Town> {
  const towns = new Map<PartnerId, Town>();
  for (const [index, { id, said }] of named.entries()) {
    const [city, region] = [said.get('city')?.text, said.get('region')?.text];
    if (partners[index]?.place || city === undefined) continue;
    towns.set(id, region === undefined ? { city } : { city, region });
  }
  return towns;
}
