import { companyKey } from '../text/company-name.ts';
import { registrableDomain } from '../text/domain.ts';
import type { Candidate } from './candidate.ts';
import type { Everybodys } from './everybodys.ts';
import type { Pairing, Surroundings } from './pairing.ts';

/**
 * Whether an office explains what two candidates share: both have a mailbox of one company, the shared mailbox is that of a company
 * both work for, or both name one employer of today. A file's maker, a layout or a number that many candidates of several names show
 * is an office's too.
 */
export function isAgency({ one, other, shared }: Pairing, { everybodys, shownBy, knobs }: Surroundings): boolean {
  const [domains, others] = [companyDomains(one, everybodys), companyDomains(other, everybodys)];
  const mailboxes = shared.filter(({ by }) => by === 'email');
  if (mailboxes.length === 0 && [...domains].some((domain) => others.has(domain))) return true;
  const employers = sharedEmployersOfToday(one, other);
  if (employers.length > 0) return mailboxes.every(({ key }) => employers.some((employer) => isNamedAfter(key, employer)));
  const office = shared.filter(({ by }) => by === 'document-author' || by === 'document-layout');
  return office.length === shared.length && office.some((each) => shownBy(each) >= knobs.linkTemplateCasesMin);
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
