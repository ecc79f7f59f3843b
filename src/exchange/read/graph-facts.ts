/** What a file says of the partnership as a whole. */
import * as v from 'valibot';
import { Currency, Day, Language, Money } from '../../model/fields.ts';
import { compare, sumOf } from '../../model/money.ts';
import type { Budget, BudgetShare, Name, NetworkDocument } from '../../model/network.ts';
import {
  saidOfPartnership,
  type Attribute,
  type FactField,
  type Said,
} from './attribute-fields.ts';
import { shown, type Findings } from './graph.ts';
import { fileSource, type SaidOfPartner } from './graph-partner.ts';
import { localTextOf, textOf } from './graph-texts.ts';
import { slug } from './fold.ts';

export type Facts = ReadonlyMap<FactField, Said>;

/** The facts of the file, and what every partner of it repeats (as tables do). */
export function factsOf(attributes: readonly Attribute[], partners: readonly SaidOfPartner[]) {
  const facts = new Map(saidOfPartnership(attributes));
  for (const [field, fact] of [
    ['project', 'acronym'],
    ['programme', 'programme'],
  ] as const) {
    const [first, ...others] = partners.map((said) => said.get(field));
    if (first && !facts.has(fact) && others.every((other) => other?.text === first.text))
      facts.set(fact, first);
  }
  return facts as Facts;
}

/** The languages that its texts are in; English says of plain texts no more than that they are not translated. */
export function languagesOf(facts: Facts): NetworkDocument['languages'] {
  const stated = (facts.get('languages')?.text ?? '').slice(0, 1000).split(/[\s,;]+/);
  const languages = [...new Set(stated)].filter((language) => v.is(Language, language));
  return languages.length > 0 ? languages : ['en'];
}

type Titles = Pick<
  NetworkDocument,
  'id' | 'acronym' | 'title' | 'shortTitle' | 'programme' | 'summary'
>;

export function titlesOf(
  facts: Facts,
  fileName: string,
  languages: readonly string[],
  findings: Findings,
): Titles {
  const said = (field: FactField) => {
    const found = facts.get(field);
    return found && textOf(found, findings);
  };
  const title = said('title') ?? said('acronym');
  const called = fileName.replace(/\.[A-Za-z0-9]{1,8}$/, '').trim() || 'Partnership';
  if (title === undefined)
    findings.add({ severity: 'warning', code: 'graph-no-title', became: shown(called) });
  const acronym = said('acronym') ?? title ?? called;
  const full = name(title ?? called, said('titleLang'));
  const short = said('shortTitle');
  const [programme, summary] = (['programme', 'summary'] as const).map((field) => {
    const found = facts.get(field);
    return found && localTextOf(found, languages, findings);
  });
  return {
    id: slug(said('id') ?? '') || slug(acronym) || 'partnership',
    acronym,
    title: full,
    shortTitle: short === undefined ? full : name(short, said('shortTitleLang')),
    ...(programme !== undefined && { programme }),
    ...(summary !== undefined && { summary }),
  };
}

const name = (text: string, lang: string | undefined): Name =>
  v.is(Language, lang) ? { text, lang } : { text };

/** Both days, or nothing. */
export function periodOf(facts: Facts, findings: Findings): NetworkDocument['period'] {
  const [start, end] = [facts.get('start')?.text, facts.get('end')?.text];
  if (start === undefined && end === undefined) return undefined;
  if (v.is(Day, start) && v.is(Day, end) && start <= end)
    return { start, end, sources: [fileSource] };
  const value = shown(`${start ?? '?'} – ${end ?? '?'}`);
  findings.add({ severity: 'warning', code: 'graph-period', value });
  return undefined;
}

/** For `budgetOf`: what each partner says of money, by the partner's id. */
export type SaidOfAll = readonly (readonly [id: string, said: SaidOfPartner])[];

/** The sum that was computed from shares has a source of its own. */
export const computedSource = 'computed';

/** The stated total with the partners' shares; where only shares are known, their sum is the total. */
export function budgetOf(
  facts: Facts,
  partners: SaidOfAll,
  findings: Findings,
): Budget | undefined {
  const amount = (text: string | undefined, partner?: string): string | undefined => {
    if (text === undefined || v.is(Money, text)) return text;
    const of = partner === undefined ? {} : { partner };
    findings.add({ severity: 'warning', code: 'graph-amount', value: shown(text), ...of });
    return undefined;
  };
  const shares = partners.flatMap(([partner, said]): BudgetShare[] => {
    const share = amount(said.get('share')?.text, partner);
    return share === undefined ? [] : [{ partner, amount: share, sources: [fileSource] }];
  });
  const stated = amount(facts.get('budgetTotal')?.text);
  if (stated === undefined && shares.length === 0) return undefined;
  const currencies = [facts.get('currency'), ...partners.map(([, said]) => said.get('currency'))];
  const currency = currencies.find((said) => said !== undefined)?.text.toUpperCase();
  const isOne = currencies.every(
    (said) => said === undefined || said.text.toUpperCase() === currency,
  );
  if (!v.is(Currency, currency) || !isOne) {
    findings.add({ severity: 'warning', code: 'graph-no-currency' });
    return undefined;
  }
  const sum = sumOf(shares.map((share) => share.amount));
  const isTooLow = stated !== undefined && compare(sum, stated) > 0;
  const total = stated === undefined || isTooLow ? sum : stated;
  if (!v.is(Money, total)) {
    findings.add({ severity: 'warning', code: 'graph-amount', value: shown(total) });
    return undefined;
  }
  if (isTooLow)
    findings.add({ severity: 'warning', code: 'graph-budget', value: stated, became: sum });
  const source = total === stated ? fileSource : computedSource;
  return { total, currency, funding: [], shares, sources: [source] };
}
