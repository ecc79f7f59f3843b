/** The steps of a made tour that tell of the project: what it is called, what for, with what, when. */
import { compare, remainderOf, shareOf } from '../model/money.ts';
import { localText, partnerById, type Step } from '../model/network.ts';
import { daysOf, monthsOf } from '../model/period.ts';
import { fitsSentence, mostLabels } from '../model/tour-limits.ts';
import {
  closed,
  counts,
  headed,
  hubOf,
  mostSaid,
  named,
  pictureOf,
  plain,
  type Ground,
} from './ground.ts';

export function title(ground: Ground): Step {
  const { network, words, t } = ground;
  const { acronym } = network;
  const whole = network.title.text;
  const programme = localText(network.programme, words.language);
  // A title too long for the sentence stands in the panel, where it is set smaller.
  const fits = fitsSentence(whole);
  return {
    ...plain,
    id: 'title',
    ...headed(ground, acronym, fits || !programme ? whole : programme),
    seconds: 30,
    view: pictureOf(ground),
    panel: { kind: fits ? 'none' : 'title' },
    note: t.title.note(acronym, whole, programme),
    describe: t.title.describe(t.picture[pictureOf(ground)], network.partners.length),
  };
}

export function statements(ground: Ground, kind: 'aims' | 'themes'): readonly Step[] {
  const { network, words } = ground;
  const t = ground.t[kind];
  const all = network[kind];
  if (all.length === 0) return [];
  const said = all.slice(0, mostSaid).map(({ text }) => closed(localText(text, words.language)));
  if (all.length > said.length) said.push(closed(ground.t.more(all.length - said.length)));
  return [
    {
      ...plain,
      id: kind,
      ...headed(ground, t.headline(all.length), t.sentence(network.acronym)),
      seconds: kind === 'aims' ? 60 : 40,
      view: pictureOf(ground),
      emphasis: 'dimmed',
      panel: { kind },
      note: t.note(said.join(' ')),
      describe: t.describe(all.length),
    },
  ];
}

export function budget(ground: Ground): readonly Step[] {
  const { network, words, t } = ground;
  const { m, formats, language } = words;
  if (!network.budget || compare(network.budget.total, '0') === 0) return [];
  const { total, currency, shares, funding } = network.budget;
  const view = hubOf(ground);
  const money = (amount: string) => formats.money(amount, currency);
  const owners = shares.flatMap(({ partner }) => partnerById(network, partner) ?? []);
  const said = shares
    .slice(0, mostLabels)
    .map(({ partner, amount }) =>
      t.budget.share(
        partnerById(network, partner)?.name ?? partner,
        money(amount),
        formats.percent(Number(shareOf(amount, total)) / 100),
      ),
    );
  const rest = remainderOf(
    total,
    shares.map(({ amount }) => amount),
  );
  if (said.length === shares.length && compare(rest, '0') > 0)
    said.push(t.budget.unknown[shares.length > 0 ? 'rest' : 'whole']);
  const [only] = shares.length === 1 ? shares : [];
  const payers = funding.map(({ name, share }) =>
    closed(m.budgetFunding(formats.percent(Number(share) / 100), localText(name, language))),
  );
  return [
    {
      ...plain,
      id: 'budget',
      ...headed(ground, t.budget.headline, t.budget.sentence(money(total))),
      seconds: 60,
      view,
      highlight: owners.map(({ id }) => id),
      labels: named(view, owners),
      panel: only ? { kind: 'budget', marked: only.partner } : { kind: 'budget' },
      note: [t.budget.note(money(total), payers), ...said].join(' '),
      describe: t.budget.describe(money(total), shares.length),
    },
  ];
}

export function timeline(ground: Ground): readonly Step[] {
  const { network, words, t } = ground;
  const { m, formats } = words;
  const { period } = network;
  if (!period) return [];
  const [start, end] = [formats.date(period.start), formats.date(period.end)];
  const months = monthsOf(period);
  const days = daysOf(period);
  const duration = months > 0 ? m.months(months) : m.days(formats.integer(days), days);
  return [
    {
      ...plain,
      id: 'timeline',
      ...headed(ground, t.timeline.headline, t.timeline.sentence(start, end)),
      seconds: 40,
      view: hubOf(ground),
      panel: { kind: 'timeline' },
      note: t.timeline.note(start, end, duration),
      describe: t.timeline.describe(start, end),
    },
  ];
}

export function close(ground: Ground): Step {
  const { network, words, t } = ground;
  const view = pictureOf(ground);
  const { contact } = network;
  return {
    ...plain,
    id: 'close',
    ...headed(ground, network.acronym, counts(ground)),
    seconds: 60,
    view,
    note: contact
      ? t.close.note(network.acronym, localText(contact.name, words.language), contact.web)
      : t.close.noteAlone(network.acronym),
    describe: t.close.describe(t.picture[view], network.partners.length),
  };
}
