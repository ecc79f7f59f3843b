/** The work of opening a partnership; runs in a worker where there is one. */
import type { Basemap } from '../../layout/basemap.ts';
import type { FontTable } from '../../layout/measure.ts';
import type { NetworkDocument } from '../../model/network.ts';
import type { MapPlan } from '../prepare.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Placed } from '../places/place.ts';
import { readFiles } from '../read/read.ts';
import type { SourceFile, Wishes } from '../read/reading.ts';
import type { Correction, Drawn, ReadResult, Tell } from './opened.ts';

/** Opened once: it remembers the countries it has been asked for. */
let opened: Gazetteer | undefined;

async function places() {
  const [{ placeAnew, placePartners }, { openGazetteer }, { default: data }] = await Promise.all([
    import('../places/place.ts'),
    import('../places/gazetteer.ts'),
    import('virtual:gazetteer'),
  ]);
  return { placeAnew, placePartners, gazetteer: (opened ??= openGazetteer(data)) };
}

/** Looks a corrected town up, or looks at a corrected position. */
export async function place(network: NetworkDocument, correction?: Correction): Promise<Placed> {
  const { placeAnew, placePartners, gazetteer } = await places();
  return correction
    ? placeAnew(network, correction.partner, correction.town, gazetteer)
    : placePartners(network, new Map(), gazetteer);
}

export async function read(
  files: readonly SourceFile[],
  wishes: Wishes,
  tell: Tell,
): Promise<ReadResult> {
  tell('reading');
  // The list of towns comes while the files are read.
  const coming = places();
  coming.catch(() => undefined);
  const { network, towns, findings, columns, choices } = await readFiles(files, wishes);
  if (!network) return { network, findings, columns, choices };
  tell('placing');
  const { placePartners, gazetteer } = await coming;
  const placed = placePartners(network, towns, gazetteer);
  return {
    network: placed.network,
    findings: [...findings, ...placed.findings],
    columns,
    choices,
  };
}

export async function draw(network: NetworkDocument, font: FontTable, tell: Tell): Promise<Drawn> {
  tell('drawing');
  const [{ prepare }, { default: world }] = await Promise.all([
    import('../prepare.ts'),
    import('virtual:world'),
  ]);
  const { baked, ...maps } = prepare(network, world, font);
  // Who asked has it already.
  const { network: _, ...placed } = baked;
  return { ...maps, placed };
}

/** The map in the detail that zooming in asks for; the page shows before it is made. */
export async function drawFine(plan: MapPlan): Promise<Basemap> {
  const [{ fineBasemap }, { default: world }] = await Promise.all([
    import('../prepare.ts'),
    import('virtual:world'),
  ]);
  return fineBasemap(plan, world);
}
