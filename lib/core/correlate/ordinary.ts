import type { OrdinaryReason } from '../model/case-link.ts';
import type { LinkKind } from '../model/link.ts';
import { isAgency } from './agency.ts';
import type { Candidate } from './candidate.ts';
import { isCohort } from './cohort.ts';
import { runWords } from './common-text.ts';
import type { Shared } from './compare-cases.ts';
import type { Pairing, Surroundings } from './pairing.ts';
import { isSaidInText } from './said-in-text.ts';
import { isNamedByBoth } from './third-parties.ts';

/** Why something that two candidates share is ordinary, so that nothing is asked; the first reason that holds, `undefined` for none. */
export function ordinaryReason(shared: Shared, pair: Pairing, around: Surroundings): OrdinaryReason | undefined {
  const found = reasons.find(([, holds]) => holds(shared, pair, around));
  return found?.[0];
}

type Holds = (shared: Shared, pair: Pairing, around: Surroundings) => boolean;

const reasons: readonly [OrdinaryReason, Holds][] = [
  ['reviewer-said', (_, { opinion }) => opinion?.stance === 'two-people' || opinion?.stance === 'one-person'],
  ['same-person', (shared, pair) => shared.by !== 'contact-with-other-history' && isSamePerson(pair)],
  ['common-value', (shared, pair, around) => isCommon(shared, pair, around) || isNameAlone(shared, pair)],
  ['named-by-both', (shared, pair) => isNamedByBoth(shared, pair)],
  ['agency', (shared, pair, around) => officeThings.has(shared.by) && !sharesOwnThings(pair) && isAgency(pair, around)],
  ['household', isHouseholds],
  ['cohort', (shared, pair) => courseThings.has(shared.by) && !sharesOwnThings(pair) && isCohort(pair)],
  ['template', isTemplate],
];

/** One name, and a contact or an account that is one person's. */
const isSamePerson = ({ names, shared }: Pairing): boolean => names === 'same' && shared.some(({ by }) => personal.has(by));

function isCommon(shared: Shared, { one, other }: Pairing, { shownBy, compared, everybodys, knobs }: Surroundings): boolean {
  if (texts.has(shared.by) || shared.by === 'work-history') return false;
  if (shared.by === 'postal-address' && everybodys.isOffice(valueIn(shared, one))) return true;
  if (shared.by === 'document-author' && everybodys.isMaker(valueIn(shared, one))) return true;
  const count = shownBy(shared);
  // The reviewer's own number stands in most of a few conversations.
  const isMost = count >= 4 && count >= compared / 2 && isSaidInText(shared.one, one) && isSaidInText(shared.other, other);
  return isMost || (count >= knobs.linkCommonCasesMin && count >= compared * knobs.linkCommonShareMin);
}

/** Two files made by somebody of one name, and nothing else in common: many people have one name, and where names are few more do. */
function isNameAlone(shared: Shared, { one, shared: all }: Pairing): boolean {
  const isName = shared.by === 'document-author' && /^[\p{L}\p{M} .]+$/u.test(valueIn(shared, one));
  return isName && all.every(({ by, key }) => by === 'document-author' && key === shared.key);
}

/**
 * Few people at one address or behind one number, each with something else that the other has not. Nothing of it is asked of where
 * people come from or what they are called.
 */
function isHouseholds(shared: Shared, { one, other, shared: all }: Pairing, { shownBy }: Surroundings): boolean {
  if (!homeThings.has(shared.by) || !all.every(({ by }) => homeThings.has(by) || by === 'document-layout')) return false;
  if (all.some((each) => homeThings.has(each.by) && shownBy(each) > mostInHousehold)) return false;
  const hasOwn = ({ values, texts: written, histories }: Candidate): boolean =>
    written.length > 0 || histories.length > 0 || [...values.values()].some(({ by }) => personal.has(by) && by !== 'phone');
  return hasOwn(one) && hasOwn(other);
}

/** Whether two texts would not be linked without the passages that many have; a copy of a whole text is no template. */
function isTemplate(shared: Shared, { one, other }: Pairing, around: Surroundings): boolean {
  if (shared.by === 'document-layout') return around.shownBy(shared) >= around.knobs.linkTemplateCasesMin;
  if (!texts.has(shared.by) || shared.isWholeText === true) return false;
  const { linkTextRunMin, linkTextLikenessMin, linkShortTextLikenessMin } = around.knobs;
  const { runs, likeness } = around.besideTemplates(shared, one, other);
  const isLong = shared.by === 'resume-text' || shared.by === 'portfolio-text';
  // Even if all that is left stood in one row.
  return isLong ? likeness < linkTextLikenessMin && runs + runWords - 1 < linkTextRunMin : likeness < linkShortTextLikenessMin;
}

/** Whether the two share something that no office, home or course hands out. */
const sharesOwnThings = ({ shared }: Pairing): boolean =>
  shared.some(({ by, isWholeText }) => ownThings.has(by) || (by === 'resume-text' && isWholeText === true));

/** What a value says, without its kind. */
const valueIn = ({ key }: Shared, { values }: Candidate): string => values.get(key)?.value ?? '';

const personal = new Set<LinkKind>(['email', 'phone', 'messenger', 'account']);
const texts = new Set<LinkKind>(['resume-text', 'summary-text', 'message-text', 'portfolio-text']);
const ownThings = new Set<LinkKind>(['account', 'messenger', 'photo', 'wallet', 'work-history']);
const officeThings = new Set<LinkKind>([
  ...(['email', 'phone', 'payee', 'postal-address', 'web-address', 'document-author', 'document-layout'] as const),
  ...(['resume-text', 'summary-text', 'message-text', 'portfolio-text', 'contact-with-other-history'] as const),
]);
const homeThings = new Set<LinkKind>(['postal-address', 'phone', 'contact-with-other-history']);
const courseThings = new Set<LinkKind>([
  ...(['web-address', 'document-author', 'document-layout'] as const),
  ...(['resume-text', 'summary-text', 'message-text', 'portfolio-text'] as const),
]);
/** Flatmates and parents with grown children; a house to which many people's equipment goes has more. */
const mostInHousehold = 3;
