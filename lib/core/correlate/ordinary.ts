import type { OrdinaryReason } from '../model/case-link.ts';
import type { LinkKind } from '../model/link.ts';
import { isAgency, isNamedFor, isOfficesText } from './agency.ts';
import type { Candidate } from './candidate.ts';
import { isCohort } from './cohort.ts';
import { runWords } from './common-text.ts';
import type { Shared } from './compare-cases.ts';
import { isEmployersText } from './employers-text.ts';
import { isFileId } from './maker.ts';
import { isOneWholeName } from './name-relation.ts';
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
  ['one-employer', (shared, pair, { knobs }) => isEmployersText(shared, pair, knobs)],
  ['agency', isAgencys],
  ['household', isHouseholds],
  ['cohort', (shared, pair) => courseThings.has(shared.by) && !isCopy(shared) && !sharesOwnThings(pair) && isCohort(pair)],
  ['template', isTemplate],
];

/** One name and a contact or an account that is one person's; or one whole name, and a whole text, a history or a picture. */
function isSamePerson({ one, other, names, shared }: Pairing): boolean {
  if (names !== 'same') return false;
  if (shared.some(({ by }) => personal.has(by))) return true;
  const isTold = shared.some(({ by, isWholeText }) => isWholeText === true || by === 'work-history' || by === 'photo');
  return isTold && isOneWholeName(one.names, other.names);
}

/** An office hands out its number, its address and its templates; no copies, unless of what it says of itself. */
function isAgencys(shared: Shared, pair: Pairing, around: Surroundings): boolean {
  if (!officeThings.has(shared.by) || sharesOwnThings(pair)) return false;
  return isCopy(shared) ? isOfficesText(shared, pair, around) : isAgency(pair, around);
}

/** The copy of a whole text or of a file. */
const isCopy = (shared: Shared): boolean => shared.isWholeText === true || isFileId(shared);

function isCommon(shared: Shared, { one, other }: Pairing, { shownBy, compared, everybodys, knobs }: Surroundings): boolean {
  if (texts.has(shared.by) || shared.by === 'work-history') return false;
  if (shared.by === 'postal-address' && everybodys.isOffice(valueIn(shared, one))) return true;
  if (shared.by === 'document-author' && everybodys.isMaker(valueIn(shared, one))) return true;
  const count = shownBy(shared);
  // The reviewer's own number stands in most of a few conversations; nobody's wallet does.
  const isMost =
    reviewers.has(shared.by) && count >= 4 && count >= compared / 2 && isSaidInText(shared.one, one) && isSaidInText(shared.other, other);
  return isMost || (count >= knobs.linkCommonCasesMin && count >= compared * knobs.linkCommonShareMin);
}

/** Two files made by somebody of one name, and nothing else in common: many people have one name, and where names are few more do. */
function isNameAlone(shared: Shared, { one, shared: all }: Pairing): boolean {
  const isName = shared.by === 'document-author' && /^[\p{L}\p{M} .]+$/u.test(valueIn(shared, one));
  return isName && all.every(({ by, key }) => by === 'document-author' && key === shared.key);
}

/**
 * Few people at one address or behind one number, each with something else that the other has not; they may have one mailbox besides.
 * Nothing of it is asked of where people come from.
 */
function isHouseholds(shared: Shared, { one, other, shared: all }: Pairing, { shownBy }: Surroundings): boolean {
  const isHomes = (each: Shared): boolean => homeThings.has(each.by) || isFamilyMailbox(each, one, other, all);
  if (!isHomes(shared) || !all.every((each) => isHomes(each) || each.by === 'document-layout')) return false;
  if (all.some((each) => isHomes(each) && shownBy(each) > mostInHousehold)) return false;
  const hasOwn = ({ values, texts: written, histories }: Candidate): boolean =>
    written.length > 0 ||
    histories.length > 0 ||
    [...values].some(([key, { by }]) => personal.has(by) && by !== 'phone' && all.every((each) => each.key !== key));
  return hasOwn(one) && hasOwn(other);
}

/** One mailbox of people of one address, or of one number whose names both stand in it. */
function isFamilyMailbox({ by, key }: Shared, one: Candidate, other: Candidate, all: readonly Shared[]): boolean {
  if (by !== 'email') return false;
  if (all.some((each) => each.by === 'postal-address')) return true;
  const address = one.values.get(key)?.value ?? '';
  return all.some((each) => each.by === 'phone') && isNamedFor(address, one.names) && isNamedFor(address, other.names);
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
/** What a reviewer writes to candidates in a chat. */
const reviewers = new Set<LinkKind>(['email', 'phone', 'messenger']);
const texts = new Set<LinkKind>(['resume-text', 'summary-text', 'message-text', 'portfolio-text']);
const ownThings = new Set<LinkKind>(['account', 'messenger', 'photo', 'wallet', 'work-history']);
const officeThings = new Set<LinkKind>([
  ...(['email', 'phone', 'postal-address', 'web-address', 'document-author', 'document-layout'] as const),
  ...(['resume-text', 'summary-text', 'message-text', 'portfolio-text', 'contact-with-other-history'] as const),
]);
const homeThings = new Set<LinkKind>(['postal-address', 'phone', 'contact-with-other-history']);
const courseThings = new Set<LinkKind>([
  ...(['web-address', 'document-author', 'document-layout'] as const),
  ...(['resume-text', 'summary-text', 'message-text', 'portfolio-text'] as const),
]);
/** Flatmates and parents with grown children; a house to which many people's equipment goes has more. */
const mostInHousehold = 3;
