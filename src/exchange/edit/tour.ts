/** Keeps a tour whole when partners or their places go. */
import type { NetworkDocument, PartnerId, Step, StepPanel } from '../../model/network.ts';

/** Who stands for a partner now; undefined for nobody. */
type Heir = (id: PartnerId) => PartnerId | undefined;

/** The document whose tour speaks of heirs only, and on the map only of those that have a place. */
export function withTour(network: NetworkDocument, heir: Heir): NetworkDocument {
  const { tour } = network;
  if (!tour) return network;
  const placed = new Set(network.partners.filter(({ place }) => place).map(({ id }) => id));
  return { ...network, tour: tour.map((step) => stepWith(step, heir, placed)) };
}

function stepWith(step: Step, heir: Heir, placed: ReadonlySet<PartnerId>): Step {
  const drawn = (ids: readonly PartnerId[]) =>
    heirs(ids, heir).filter((id) => step.view !== 'map' || placed.has(id));
  const framed = typeof step.framing === 'string' ? step.framing : drawn(step.framing);
  return {
    ...step,
    // Where nobody is left to frame, everybody is shown.
    framing: framed.length === 0 ? 'all' : framed,
    highlight: heirs(step.highlight, heir),
    labels: drawn(step.labels),
    panel: panelWith(step.panel, heir),
  };
}

function panelWith(panel: StepPanel, heir: Heir): StepPanel {
  switch (panel.kind) {
    case 'partner': {
      const partner = heir(panel.partner);
      return partner === undefined ? { kind: 'none' } : { ...panel, partner };
    }
    case 'partners': {
      const partners = heirs(panel.partners, heir);
      return partners.length === 0 ? { kind: 'none' } : { ...panel, partners };
    }
    case 'budget': {
      const marked = panel.marked === undefined ? undefined : heir(panel.marked);
      return marked === undefined ? { kind: 'budget' } : { ...panel, marked };
    }
    default:
      return panel;
  }
}

/** Each once. */
const heirs = (ids: readonly PartnerId[], heir: Heir): PartnerId[] => [
  ...new Set(ids.map(heir).filter((id) => id !== undefined)),
];
