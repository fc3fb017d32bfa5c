import { currentProfiles } from '../core/engine/facts.ts';
import type { OtherCase } from '../core/model/other-case.ts';
import type { Profile } from '../core/model/profile.ts';
import type { Database } from '../store/database.ts';
import { homeOfCase } from '../store/home-of-case.ts';
import { otherCases } from '../store/other-cases.ts';

/**
 * The other cases, those first whose account a page of this case names, then the one changed last. What a link says is for
 * the reviewer to judge: anybody can link to anybody.
 *
 * @param shownBefore the case that the reviewer looked at before this one; its pages are searched for links too, and it comes
 *   right after the linked ones unless it is from the same site: who walks down a list meets another person each time
 */
export async function sameCandidate(database: Database, caseId: string, shownBefore?: string): Promise<OtherCase[]> {
  const before = shownBefore === undefined ? undefined : await homeOfCase(database, shownBefore);
  const [others, here, there, owner] = await Promise.all([
    otherCases(database, caseId),
    profilesOf(database, caseId),
    before === undefined ? [] : profilesOf(database, before),
    database.cases.get(caseId),
  ]);
  const named = accountsNamedBy(here);
  const namedBefore = accountsNamedBy(there);
  const linked = others.map((other): OtherCase => {
    const account = other.accounts.find((each) => named.has(each));
    if (account !== undefined) return { ...other, link: { account, isNamedHere: true } };
    const own = other.id === before ? owner?.accounts.find((each) => namedBefore.has(each)) : undefined;
    if (own !== undefined) return { ...other, link: { account: own, isNamedHere: false } };
    const isElsewhere = !other.accounts.some((each) => owner?.accounts.some((ours) => siteOf(ours) === siteOf(each)));
    return other.id === before && isElsewhere ? { ...other, isShownBefore: true } : other;
  });
  const rank = ({ link, isShownBefore }: OtherCase): number => (link !== undefined ? 0 : isShownBefore ? 1 : 2);
  return linked.sort((a, b) => rank(a) - rank(b));
}

const siteOf = (account: string): string => account.slice(0, account.indexOf(':'));

/** Accounts that profiles name where everybody can see it, written as this product writes accounts: `github:mara-example`. */
function accountsNamedBy(profiles: readonly Profile[]): Set<string> {
  const named = new Set<string>();
  for (const { observations } of currentProfiles(profiles)) {
    for (const { kind, value, visible } of observations) {
      if (!visible || (kind !== 'handle' && kind !== 'linked-account') || value.platform === 'other' || value.name === undefined) continue;
      named.add(`${value.platform}:${decoded(value.name).toLowerCase()}`);
    }
  }
  return named;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function profilesOf(database: Database, caseId: string): Promise<Profile[]> {
  return database.profiles.where('caseId').equals(caseId).toArray();
}
