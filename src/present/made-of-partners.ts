/** The steps of a made tour that tell of the partners: how many, who leads, who stands where. */
import {
  coordinator as coordinatorOf,
  countriesOf,
  neighboursOf,
  type Country,
  type Partner,
  type Step,
} from '../model/network.ts';
import { fitsHeadline, fitsSentence, mostLabels } from '../model/tour-limits.ts';
import { placeLine } from '../text/describe.ts';
import { groupsOf, type Group } from './groups.ts';
import {
  closed,
  counts,
  cut,
  frameOf,
  headed,
  hubOf,
  listed,
  mostSaid,
  named,
  pictureOf,
  plain,
  type Ground,
} from './ground.ts';
import { fewer } from './shorten.ts';

export function countries(ground: Ground): Step {
  const { network, words, t } = ground;
  const all = countriesOf(network)
    .toSorted((a, b) => b.partners.length - a.partners.length)
    .map(({ code, partners }) => t.countries.one(words.formats.country(code), partners.length));
  const counted = (most: number) => closed(cut(ground, all.slice(0, most), all.length));
  const said = counted(mostSaid);
  const view = pictureOf(ground);
  return {
    ...plain,
    id: 'countries',
    headline: t.counts(network.partners.length, all.length),
    sentence: fewer(all.length, fitsSentence, counted) ?? counts(ground),
    seconds: 50,
    view,
    framing: frameOf(ground, view),
    emphasis: 'countries',
    panel: { kind: 'countries' },
    note: t.countries.note(network.partners.length, said),
    describe: t.countries.describe(t.picture[view], said),
  };
}

export function coordinator(ground: Ground): readonly Step[] {
  const { network, words, t } = ground;
  const partner = coordinatorOf(network);
  if (!partner) return [];
  const view = hubOf(ground);
  const place = placeLine(partner, words);
  const links = neighboursOf(network, partner.id).length;
  return [
    {
      ...plain,
      id: 'coordinator',
      ...headed(ground, t.coordinator.headline, t.coordinator.sentence(partner.name, place)),
      seconds: 35,
      view,
      framing: frameOf(ground, view),
      highlight: [partner.id],
      labels: named(view, [partner]),
      panel: { kind: 'partner', partner: partner.id },
      note: t.coordinator.note(partner.name, place, links),
      describe: t.coordinator.describe(t.picture[view], partner.name, links),
    },
  ];
}

export function groups(ground: Ground): readonly Step[] {
  const { network, outliers } = ground;
  if (network.partners.length < 2) return [];
  const view = pictureOf(ground);
  const shown = network.partners.filter(({ place }) => view === 'network' || place);
  // What the map shows in different frames is never looked at together.
  const apart = outliers.map((ids) => shown.filter(({ id }) => ids.includes(id)));
  const main = shown.filter((partner) => !apart.some((some) => some.includes(partner)));
  const within = (partners: readonly Partner[], framing: Framing) =>
    groupsOf(countriesOf({ ...network, partners })).map((group) => ({ group, framing }));
  return [
    ...within(main, frameOf(ground, view)),
    ...apart.flatMap((some) => within(some, view === 'map' ? some.map(({ id }) => id) : 'all')),
  ].map(({ group, framing }, index) => groupStep(ground, group, framing, index));
}

type Framing = Step['framing'];

function groupStep(ground: Ground, group: Group, framing: Framing, index: number): Step {
  const { words, t } = ground;
  const view = pictureOf(ground);
  const all = group.partners.length;
  const chosen = group.partners.slice(0, mostLabels);
  const country = ({ code }: Country) => words.formats.country(code);
  const countries = group.countries.map(country);
  const short = chosen.map(({ shortName }) => shortName);
  const full = chosen.map((partner) => `${partner.name} (${placeLine(partner, words)})`);
  const counted = t.counts(all, countries.length);
  const headline = (most: number) => listed(ground, countries.slice(0, most), countries.length);
  const sentence = (most: number) =>
    t.group.sentence(all, listed(ground, short.slice(0, most), all));
  return {
    ...plain,
    id: `group-${index + 1}`,
    headline: fewer(countries.length, fitsHeadline, headline) ?? counted,
    sentence: fewer(short.length, fitsSentence, sentence) ?? counted,
    seconds: 50,
    view,
    framing,
    highlight: group.partners.map(({ id }) => id),
    labels: named(view, chosen),
    panel: { kind: 'partners', partners: chosen.map(({ id }) => id) },
    note: t.group.note(all, listed(ground, countries), listed(ground, full)),
    describe: t.group.describe(t.picture[view], listed(ground, short)),
  };
}
