/** What stands beside the picture in a step, in words and numbers of one language. */
import { ratioOf, remainderOf, shareOf } from '../model/money.ts';
import {
  countriesOf,
  partnerById,
  type Budget,
  type NetworkDocument,
  type Partner,
  type Period,
  type StepPanel,
} from '../model/network.ts';
import { monthsOf } from '../model/period.ts';
import { fromCoordinator, placeLine, textIn, type Wording } from '../text/describe.ts';
import { named, sayer, type Said } from './said.ts';

export interface Statement extends Said {
  readonly id: string;
  /** The text in a word or two, where the document has one. */
  readonly label: string | undefined;
  readonly marked: boolean;
}

export interface PartnerCard {
  readonly id: string;
  readonly name: Said;
  readonly shortName: string;
  /** "Hamburg, Germany". */
  readonly place: string;
  readonly kind: string;
  readonly role: string;
  /** "831 km east"; undefined for the coordinator and where a place is unknown. */
  readonly away: string | undefined;
}

export interface BudgetPart {
  /** Whose it is; undefined for the rest. */
  readonly partner: string | undefined;
  readonly label: string;
  readonly amount: string;
  readonly percent: string;
  /** Of the whole, 0 to 1. */
  readonly ratio: number;
  readonly marked: boolean;
}

export type PanelShown =
  | { readonly kind: 'none' }
  | { readonly kind: 'title'; readonly title: Said; readonly programme: Said }
  | {
      readonly kind: 'aims' | 'themes';
      readonly heading: string;
      readonly statements: readonly Statement[];
    }
  | {
      readonly kind: 'countries';
      /** The countries with most partners first. */
      readonly countries: readonly {
        readonly code: string;
        readonly name: string;
        readonly count: number;
        /** "3 partners". */
        readonly partners: string;
      }[];
    }
  | { readonly kind: 'partners'; readonly partners: readonly PartnerCard[] }
  | { readonly kind: 'partner'; readonly partner: PartnerCard }
  | {
      readonly kind: 'budget';
      readonly heading: string;
      readonly total: string;
      /** "100% funded by European Union". */
      readonly funding: readonly string[];
      readonly parts: readonly BudgetPart[];
    }
  | {
      readonly kind: 'timeline';
      readonly period: Period;
      readonly start: string;
      readonly end: string;
      readonly duration: string;
    };

type Kind<K extends StepPanel['kind']> = Extract<StepPanel, { kind: K }>;

/** The panels of a document in a language. */
export function panelIn(
  network: NetworkDocument,
  words: Wording,
): (panel: StepPanel) => PanelShown {
  const { language, m, formats } = words;
  const say = sayer(network, language);

  const statements = ({ kind, marked }: Kind<'aims'> | Kind<'themes'>) =>
    network[kind].map(({ id, text, label }) => ({
      id,
      label: label && textIn(label, language),
      ...say(text),
      marked: marked?.includes(id) ?? false,
    }));

  const card = (partner: Partner): PartnerCard => {
    const away = fromCoordinator(network, partner);
    return {
      id: partner.id,
      name: named(partner.name, partner.nameLang, language),
      shortName: partner.shortName,
      place: placeLine(partner, words),
      kind: textIn(partner.kindLabel, language),
      role: m.roles[partner.role],
      away: away && m.distanceAndDirection(formats.distance(away.kilometres), away.direction),
    };
  };
  const cards = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const partner = partnerById(network, id);
      return partner ? [card(partner)] : [];
    });

  const countries = () =>
    countriesOf(network)
      .map(({ code, partners: { length } }) => ({
        code,
        name: formats.country(code),
        count: length,
        partners: m.inCountry(length),
      }))
      .toSorted((a, b) => b.count - a.count);

  return (panel) => {
    switch (panel.kind) {
      case 'none':
        return panel;
      case 'title':
        return {
          kind: 'title',
          title: named(network.title.text, network.title.lang, language),
          programme: say(network.programme ?? ''),
        };
      case 'aims':
      case 'themes':
        return {
          kind: panel.kind,
          heading: panel.kind === 'aims' ? m.aimsHeading : m.themesHeading,
          statements: statements(panel),
        };
      case 'countries':
        return { kind: 'countries', countries: countries() };
      case 'partners':
        return { kind: 'partners', partners: cards(panel.partners) };
      case 'partner': {
        const [partner] = cards([panel.partner]);
        return partner ? { kind: 'partner', partner } : { kind: 'none' };
      }
      case 'budget':
        return network.budget
          ? budget(network, network.budget, words, panel.marked)
          : { kind: 'none' };
      case 'timeline': {
        const { period } = network;
        if (!period) return { kind: 'none' };
        return {
          kind: 'timeline',
          period,
          start: formats.date(period.start),
          end: formats.date(period.end),
          duration: m.months(monthsOf(period)),
        };
      }
    }
  };
}

/** The known shares, and the rest as one block: how it was divided is not known. */
function budget(
  network: NetworkDocument,
  { total, currency, shares, funding }: Budget,
  { language, m, formats }: Wording,
  marked: string | undefined,
): Extract<PanelShown, { kind: 'budget' }> {
  const part = (amount: string) => ({
    amount: formats.money(amount, currency),
    percent: formats.percent(Number(shareOf(amount, total)) / 100),
    ratio: ratioOf(amount, total),
  });
  const rest = remainderOf(
    total,
    shares.map(({ amount }) => amount),
  );
  return {
    kind: 'budget',
    heading: m.budgetTotal,
    total: formats.money(total, currency),
    funding: funding.map(({ name, share }) =>
      m.budgetFunding(formats.percent(Number(share) / 100), textIn(name, language)),
    ),
    parts: [
      ...shares.map(({ partner, amount, label }) => ({
        partner,
        label: label ? textIn(label, language) : (partnerById(network, partner)?.name ?? partner),
        ...part(amount),
        marked: partner === marked,
      })),
      ...(Number(rest) > 0
        ? [{ partner: undefined, label: m.notBrokenDown, ...part(rest), marked: false }]
        : []),
    ],
  };
}
