import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { compareNames } from '../text/person-name.ts';
import { type Claim, claimsOf } from './claim.ts';
import { pairBetween } from './pair-between.ts';
import { isWholeName, spellsOther } from './spelled-name.ts';

/**
 * Another full name in the properties of the candidate's files, when it stands there twice: as author and as who saved last, in two
 * files, or in a file and where the candidate is paid or commits. Once is how files look that a friend or a career service helped with,
 * one in fifteen of real ones.
 */
export function documentAuthorPairs(current: readonly Profile[]): Pair[] {
  const names = claimsOf(current, 'display-name');
  const shown = names.map(({ observation }) => observation.value);
  const others = claimsOf(current, 'document-author').filter(
    ({ observation: { value } }) => value.role !== 'company' && value.role !== 'manager' && spellsOther(value.name, shown),
  );
  const whole = names.filter(({ observation }) => isWholeName(observation.value));
  const [name] = whole;
  const [author] = others.filter((one) => isSaidAgain(one, others, current));
  if (name === undefined || author === undefined) return [];
  const ownName = whole.find(({ profile }) => profile.id === author.profile.id) ?? name;
  return pairBetween('document-author', said(ownName, ownName.observation.value), said(author, author.observation.value.name));
}

function isSaidAgain(author: Claim<'document-author'>, others: readonly Claim<'document-author'>[], current: readonly Profile[]): boolean {
  const { name } = author.observation.value;
  const elsewhere = [
    ...others.filter((each) => each !== author).map(({ observation }) => observation.value.name),
    ...claimsOf(current, 'payee').map(({ observation }) => observation.value),
    ...claimsOf(current, 'commit').map(({ observation }) => observation.value.author),
  ];
  return elsewhere.some((each) => compareNames(each, name) === 'same');
}

const said = (claim: Claim, form: string) => ({ claim, form, words: [form] });
