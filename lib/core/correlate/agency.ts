import { registrableDomain } from '../text/domain.ts';
import { belongsToName, nameTokens } from '../text/person-name.ts';
import type { Candidate } from './candidate.ts';
import type { Shared } from './compare-cases.ts';
import { sharedEmployersOfToday } from './employers-of-today.ts';
import type { Everybodys } from './everybodys.ts';
import { isOrganisation } from './maker.ts';
import { officeMailbox } from './office-mailbox.ts';
import type { Pairing, Surroundings } from './pairing.ts';

/**
 * Whether an office explains what two candidates share: both have a mailbox of one company, the shared mailbox is an office's, or both
 * name one employer of today. A file's maker that many candidates show is an office's too where it is called like one.
 */
export function isAgency(pair: Pairing, around: Surroundings): boolean {
  const { one, other, shared } = pair;
  if (sharedDomains(pair, around.everybodys).length > 0) return true;
  const mailboxes = shared.filter(({ by }) => by === 'email');
  if (mailboxes.some((each) => isOffices(each, pair, around))) return true;
  const employers = sharedEmployersOfToday(one, other);
  if (employers.length > 0) return mailboxes.every(({ key }) => employers.some((employer) => isNamedAfter(key, employer)));
  const office = shared.filter((each) => isOrganisation(each, one) || each.by === 'document-layout');
  return office.length === shared.length && office.some((each) => around.shownBy(each) >= around.knobs.linkTemplateCasesMin);
}

/** Whether a whole text that two candidates of one company's mailboxes show is what the company says of itself: it names itself in it. */
export function isOfficesText({ by }: Shared, pair: Pairing, { everybodys }: Surroundings): boolean {
  if (by !== 'summary-text' && by !== 'portfolio-text') return false;
  const labels = sharedDomains(pair, everybodys).flatMap((domain) => plain(domain.split('.')[0] ?? ''));
  return [pair.one, pair.other].every(({ texts }) =>
    texts.some(({ trace }) => trace.by === by && labels.some((label) => label.length >= 4 && plain(trace.value).includes(label))),
  );
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Company domains of which both have a mailbox of their own. */
function sharedDomains({ one, other, shared }: Pairing, everybodys: Everybodys): string[] {
  if (shared.some(({ by }) => by === 'email')) return [];
  const others = companyDomains(other, everybodys);
  return [...companyDomains(one, everybodys)].filter((domain) => others.has(domain));
}

/**
 * A mailbox at a company's domain that is not the candidates' own: it is called like an office's, it is somebody else's who stands
 * beside the mailboxes of both, as whoever presents them does, or very many have it.
 */
function isOffices(mailbox: Shared, { one, other, shared }: Pairing, { everybodys, shownBy, knobs }: Surroundings): boolean {
  const address = one.values.get(mailbox.key)?.value ?? '';
  if (!isAtCompany(address, everybodys)) return false;
  if (officeMailbox.test(address) || shownBy(mailbox) >= knobs.linkTemplateCasesMin) return true;
  const hasOwn = ({ values }: Candidate): boolean =>
    [...values].some(([key, { by }]) => by === 'email' && shared.every((each) => each.key !== key));
  return hasOwn(one) && hasOwn(other) && !isOwnMailbox(address, one) && !isOwnMailbox(address, other);
}

/** Whether the part before the @ carries one of the names: `mara.kevin@` does for Mara and for Kevin. */
export const isNamedFor = (address: string, names: readonly string[]): boolean =>
  names.some((name) => localWords(address).some((word) => belongsToName(word, nameTokens(name))));

/** Whether all of it does: `jane.roe@` is not Jane Miller’s. */
const isOwnMailbox = (address: string, { names }: Candidate): boolean =>
  names.some((name) => localWords(address).every((word) => belongsToName(word, nameTokens(name))));

const localWords = (address: string): string[] => (address.split('@')[0] ?? '').split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1);

function isAtCompany(address: string, everybodys: Everybodys): boolean {
  const domain = registrableDomain(address);
  return domain !== undefined && !everybodys.isMailHost(domain);
}

/** Domains of mailboxes that are no provider's and no school's. */
function companyDomains({ values }: Candidate, everybodys: Everybodys): Set<string> {
  const domains = new Set<string>();
  for (const { by, value } of values.values()) {
    const domain = by === 'email' && isAtCompany(value, everybodys) ? registrableDomain(value) : undefined;
    if (domain !== undefined) domains.add(domain);
  }
  return domains;
}

/** Whether a mailbox is at a domain that a company's name stands in: `office@larkfield-labs.example` and Larkfield Labs. */
function isNamedAfter(mailbox: string, employer: string): boolean {
  const label = registrableDomain(mailbox)?.split('.')[0]?.replaceAll('-', '') ?? '';
  const [first = ''] = employer.split(' ');
  return label.length >= 4 && (label === employer.replaceAll(' ', '') || label === first);
}
