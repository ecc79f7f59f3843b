/** What a partner is in the project, in the words of many lists. */
import { fold } from '../fold.ts';

/** Third parties and associated partners take part, too; how is said at their link. */
export type ReadRole = 'coordinator' | 'partner' | 'third-party' | 'associated-partner';

const words: Readonly<Record<ReadRole, string>> = {
  coordinator:
    'coordinator, coordinating partner, coordinating organisation, coordinating organization, coordinating institution, project coordinator, lead, leader, lead partner, leadpartner, leading partner, lp, lead beneficiary, lead applicant, main partner, principal partner, applicant, host, chef de file, chef de projet, cheffe de file, coordinateur, coordinatrice, coordonnateur, coordonnatrice, partenaire principal, partenaire chef de file, porteur, koordinator, koordinatorin, koordinierend, federfuhrender partner, federfuhrend, hauptpartner, projektleitung, projektkoordinator, vodilni partner, vodilni, vodja, vodja projekta, koordinatorica, prijavitelj, nositelj, vodeci partner, capofila, coordinatore, coordinatrice, partner capofila, coordinador, coordinadora, socio principal, lider, lider projektu, partner wiodacy, koordynator, koordinaattori, paapartneri, vezeto partner, koordinator, projektvezeto, hlavny partner, hlavni partner, vedouci partner, samordnare, projektagare, koordinatorius, koordinators, koordineerija, coordonator, coordenador, coordenadora, penvoerder, coordinerend partner, leadpart',
  partner:
    'partner, participant, partner organisation, project partner, participating partner, pp, beneficiary, co beneficiary, member, consortium member, partenaire, beneficiaire, membre, projektpartner, teilnehmer, mitglied, projektni partner, partnerica, sodelujoci, clan, partnerstvo, socio, socia, participante, beneficiario, beneficiaria, partecipante, parceiro, uczestnik, kumppani, osallistuja, resztvevo, partneri, deelnemer, ucastnik, deltagare, deltager, partneris',
  'third-party':
    'thirdparty, third party, linked third party, tretja oseba, tretja stran, affiliated entity, affiliated',
  'associated-partner':
    'associatedpartner, associated partner, associate partner, associate, associated, pridruzeni partner, assoziierter partner, partenaire associe, socio asociado, partner associato, partner stowarzyszony, geassocieerde partner, international partner, internationalpartner',
};

const roles: ReadonlyMap<string, ReadRole> = new Map(
  Object.entries(words).flatMap(([role, list]) =>
    list.split(', ').map((word): [string, ReadRole] => [fold(word), role as ReadRole]),
  ),
);

const yes = new Set(
  'yes, y, ja, j, oui, si, sim, da, tak, joo, kylla, igen, ano, jah, taip, true, wahr, vrai, 1, x, ✓, ✔, ☑'.split(
    ', ',
  ),
);
const no = new Set(
  'no, n, nein, nee, nej, non, nao, ne, nie, ei, nem, nu, false, falsch, faux, 0, -, –, —, ✗, ✘, ☐'.split(
    ', ',
  ),
);

export const isYes = (text: string): boolean => yes.has(fold(text) || text.trim());
export const isNo = (text: string): boolean => no.has(fold(text) || text.trim());

/** `P1`, `PP 3`, `Partner 12`: numbered partners. */
const numbered = /^(?:p|pp|partner|wp partner)\s?\d{1,4}$/;

/** The role; undefined when the text names none. */
export function roleOf(text: string): ReadRole | undefined {
  const key = fold(text);
  return (
    roles.get(key) ??
    (numbered.test(key) ? 'partner' : /^lp\s?\d{0,3}$/.test(key) ? 'coordinator' : undefined)
  );
}
