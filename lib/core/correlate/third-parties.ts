import type { Profile } from '../model/profile.ts';
import { companyKey } from '../text/company-name.ts';
import { hostOf, registrableDomain } from '../text/domain.ts';
import type { Candidate } from './candidate.ts';
import type { Shared } from './compare-cases.ts';
import { officeMailbox } from './office-mailbox.ts';
import type { Pairing } from './pairing.ts';
import { isSaidInText } from './said-in-text.ts';

/** Whether what two candidates show is somebody else's: an office's mailbox, a company's or a school's page, a project of others. */
export function isNamedByBoth(shared: Shared, { one, other }: Pairing): boolean {
  const value = one.values.get(shared.key)?.value ?? '';
  if (shared.by === 'email') return officeMailbox.test(value) && isSaidInText(shared.one, one) && isSaidInText(shared.other, other);
  if (isFooter(shared, one, other)) return true;
  if (shared.by === 'account') return isCompany(value.slice(value.indexOf(':') + 1), one, other);
  if (shared.by !== 'web-address') return false;
  const repository = /^(github|gitlab)\.com\/([^/]+)\//.exec(value);
  if (repository !== null) {
    const owner = `account ${repository[1]}:${repository[2]}`;
    return !one.values.has(owner) && !other.values.has(owner);
  }
  const label = registrableDomain(value)?.split('.')[0] ?? '';
  return isCompany(label, one, other) || isWorkAddress(value, one) || isWorkAddress(value, other);
}

/** The same account or page on two pages of one host that no reader knows: it stands there for every visitor. */
function isFooter(shared: Shared, one: Candidate, other: Candidate): boolean {
  if (shared.by !== 'account' && shared.by !== 'web-address' && shared.by !== 'messenger') return false;
  const host = unknownHost(one.profiles, shared.one.evidence.source);
  return host !== undefined && host === unknownHost(other.profiles, shared.other.evidence.source);
}

function unknownHost(profiles: readonly Profile[], account: string): string | undefined {
  const page = profiles.find((profile) => profile.account === account);
  return page?.adapter.startsWith('generic@') === true && page.url !== undefined ? hostOf(page.url) : undefined;
}

/** Whether a name is that of an employer or a school of either: `larkfieldlabs` and Larkfield Labs Ltd. */
function isCompany(name: string, ...candidates: Candidate[]): boolean {
  const plain = name.replace(/[^\p{L}\p{N}]/gu, '');
  return (
    plain.length >= 3 &&
    candidates.some(({ profiles }) =>
      profiles.some(({ observations }) =>
        observations.some(({ kind, value }) => {
          const company = kind === 'work' ? value.employer : kind === 'education' ? value.school : undefined;
          const key = company === undefined ? undefined : companyKey(company);
          return key !== undefined && (key.replaceAll(' ', '') === plain || key.split(' ')[0] === plain);
        }),
      ),
    )
  );
}

const isWorkAddress = (address: string, { profiles }: Candidate): boolean =>
  profiles.some(({ observations }) =>
    observations.some(({ kind, value }) => kind === 'work' && value.url !== undefined && hostOf(value.url) === hostOf(address)),
  );
