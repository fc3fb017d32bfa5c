import type { Platform } from '../model/observation.ts';
import { isOwnHandle } from '../model/own-handle.ts';
import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { companyKey } from '../text/company-name.ts';
import { foldText } from '../text/fold-text.ts';
import { nameSpelledIn, wordsOf } from '../text/name-words.ts';
import { areRelated } from '../text/related-names.ts';
import { areApart, type Claim, claimsOf } from './claim.ts';
import { type Agreement, disagreements } from './disagreements.ts';
import { pairBetween } from './pair-between.ts';

/**
 * Accounts on one platform that two sources name as the candidate's own. A source that names two of them has told about both, and is
 * not asked; nor is an account that bears an employer's name, or one found inside a longer text, which may be a colleague's.
 */
export function handlePairs(current: readonly Profile[]): Pair[] {
  const employers = new Set(
    claimsOf(current, 'work').flatMap(({ observation: { value } }) => companyKey(value.employer ?? '')?.replaceAll(' ', '') ?? []),
  );
  const owned = [...ownHandles(current), ...linkedAccounts(current)].filter(
    ({ name }) => !employers.has(name.replace(/[^\p{L}\p{N}]/gu, '')),
  );
  return [...Map.groupBy(owned, ({ platform }) => platform)].flatMap(([platform, all]) =>
    comparedOn.has(platform)
      ? disagreements(onlyOnes(all), compare).flatMap(([one, other]) => pairBetween('handle', said(one), said(other)))
      : [],
  );
}

type Owned = { claim: Claim; platform: Platform; name: string; shown: string };

const said = ({ claim, shown, platform }: Owned) => ({ claim, form: `${platform}: ${shown}`, words: [shown] });

function ownHandles(current: readonly Profile[]): Owned[] {
  return claimsOf(current, 'handle').flatMap((claim) =>
    isOwnHandle(claim.profile, claim.observation) ? [owned(claim, claim.observation.value)] : [],
  );
}

function linkedAccounts(current: readonly Profile[]): Owned[] {
  return claimsOf(current, 'linked-account').flatMap((claim) => {
    const { platform, name } = claim.observation.value;
    return name === undefined ? [] : [owned(claim, { platform, name })];
  });
}

const owned = (claim: Claim, { platform, name }: { platform: Platform; name: string }): Owned => ({
  claim,
  platform,
  name: foldText(name).replace(/^@/, ''),
  shown: name,
});

/** What a source says of a platform, where it names one account there. */
const onlyOnes = (all: readonly Owned[]): Owned[] =>
  [...Map.groupBy(all, ({ claim }) => claim.profile.account).values()].flatMap((ofSource) =>
    new Set(ofSource.map(({ name }) => name)).size === 1 ? ofSource.slice(0, 1) : [],
  );

function compare(one: Owned, other: Owned): Agreement {
  if (one.name === other.name) return 'same';
  if (!areApart(one.claim, other.claim)) return 'not-comparable';
  return one.platform === 'linkedin' ? compareSlugs(one.name, other.name) : 'different';
}

/** An address on LinkedIn can be chosen anew, and the old one keeps working: only two names of people are two accounts. */
function compareSlugs(one: string, other: string): Agreement {
  const [a, b] = [one, other].map((slug) => slug.replace(/-(?=[a-z\d]*\d)[a-z\d]{2,12}$/i, ''));
  if (a === undefined || b === undefined || a === b) return 'same';
  if (wordsOf(a).some((word) => wordsOf(b).some((each) => word.length > 1 && areRelated(word, each)))) return 'same';
  return nameSpelledIn(a) !== undefined && nameSpelledIn(b) !== undefined ? 'different' : 'not-comparable';
}

/** Where an account has one public name. Others go by a number on one page and by a name on the next. */
const comparedOn: ReadonlySet<Platform> = new Set<Platform>([
  ...(['linkedin', 'github', 'gitlab', 'x', 'telegram', 'npm', 'fiverr', 'freelancer', 'discord', 'skype'] as const),
]);
