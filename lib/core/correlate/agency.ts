import { companyKey } from '../text/company-name.ts';
import { registrableDomain } from '../text/domain.ts';
import type { Candidate } from './candidate.ts';
import type { Shared } from './compare-cases.ts';
import type { Everybodys } from './everybodys.ts';
import { officeMailbox } from './office-mailbox.ts';
import type { Pairing, Surroundings } from './pairing.ts';

/**
 * Whether an office explains what two candidates share: both have a mailbox of one company, the shared mailbox is an office's or that
 * of a company both work for, or both name one employer of today. A file's maker, a layout or a number that many candidates of several names show
 * is an office's too.
 */
export function isAgency({ one, other, shared }: Pairing, { everybodys, shownBy, knobs }: Surroundings): boolean {
  const [domains, others] = [companyDomains(one, everybodys), companyDomains(other, everybodys)];
  const mailboxes = shared.filter(({ by }) => by === 'email');
  if (mailboxes.length === 0 && [...domains].some((domain) => others.has(domain))) return true;
  if (
    mailboxes.some(
      (each) => isOffices(each, one, everybodys) || (isAtCompany(each, one, everybodys) && shownBy(each) >= knobs.linkTemplateCasesMin),
    )
  )
    return true;
  const employers = sharedEmployersOfToday(one, other);
  if (employers.length > 0) return mailboxes.every(({ key }) => employers.some((employer) => isNamedAfter(key, employer)));
  const office = shared.filter(({ by, key }) => by === 'document-layout' || (by === 'document-author' && !isFileId(key)));
  return office.length === shared.length && office.some((each) => shownBy(each) >= knobs.linkTemplateCasesMin);
}

/** The id of a file says that one was made of the other, whoever made it. */
const isFileId = (key: string): boolean => /^document-author (?:document|revision)-id /.test(key);

/** The mailbox of an office at a domain of its own: whoever answers it is not the candidate alone. */
const isOffices = (mailbox: Shared, one: Candidate, everybodys: Everybodys): boolean =>
  isAtCompany(mailbox, one, everybodys) && officeMailbox.test(one.values.get(mailbox.key)?.value ?? '');

function isAtCompany({ key }: Shared, { values }: Candidate, everybodys: Everybodys): boolean {
  const domain = registrableDomain(values.get(key)?.value ?? '');
  return domain !== undefined && !everybodys.isMailHost(domain);
}

/** Domains of mailboxes that are no provider's and no school's. */
function companyDomains({ values }: Candidate, everybodys: Everybodys): Set<string> {
  const domains = new Set<string>();
  for (const { by, value } of values.values()) {
    const domain = by === 'email' ? registrableDomain(value) : undefined;
    if (domain !== undefined && !everybodys.isMailHost(domain)) domains.add(domain);
  }
  return domains;
}

function sharedEmployersOfToday(one: Candidate, other: Candidate): string[] {
  const theirs = new Set(employersOfToday(other));
  return employersOfToday(one).filter((employer) => theirs.has(employer));
}

const employersOfToday = ({ profiles }: Candidate): string[] =>
  profiles.flatMap(({ observations }) =>
    observations.flatMap(({ kind, value, visible }) => {
      if (kind !== 'work' || !visible || value.end !== 'present' || value.employer === undefined) return [];
      return companyKey(value.employer) ?? [];
    }),
  );

/** Whether a mailbox is at a domain that a company's name stands in: `office@larkfield-labs.example` and Larkfield Labs. */
function isNamedAfter(mailbox: string, employer: string): boolean {
  const label = registrableDomain(mailbox)?.split('.')[0]?.replaceAll('-', '') ?? '';
  const [first = ''] = employer.split(' ');
  return label.length >= 4 && (label === employer.replaceAll(' ', '') || label === first);
}
