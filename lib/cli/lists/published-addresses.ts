import { emailFingerprints, emailStemFingerprint, phoneFingerprint } from '../../core/text/fingerprint.ts';
import { type Collection, sourcesOf, usable } from './collection.ts';
import { commonNameStems } from './common-name-stems.ts';
import { cited, type DraftList, known } from './finished-list.ts';

const built =
  'Addresses and numbers of the collection that were checked in the publication, hashed where they were collected; none was ever kept in clear.';

const builtOfStems =
  'As the addresses. Left out: stems that a given and a family name of one country spell, in either order, joined or dotted, or a family name and an initial, by the tables of names from which this repository draws its invented people; many bear such a name and write their mailbox so.';

/** The lists of published mailboxes, their stems, and phone numbers, all as hashes. */
export function publishedAddresses(from: Collection): DraftList[] {
  const emails = [...usable(from.lists.emails_vendor_gitlab), ...usable(from.lists.court_named_persona_identifiers)];
  const phones = usable(from.lists.phones_vendor_gitlab);
  const hashes = (values: typeof emails, key: 'sha256' | 'stem_sha256') =>
    values.flatMap(({ [key]: value, source }) => (value === undefined ? [] : [{ value, source }]));
  const stems = hashes(emails, 'stem_sha256');
  const names = commonNameStems(new Set(stems.map(({ value }) => value)));
  const shared = { purpose: 'flag', built, retrieved: from.compiled, licence: cited } as const;
  const sources = (where: string) =>
    sourcesOf(
      from,
      [...emails, ...phones].map(({ source }) => source),
      where,
    );
  return [
    {
      ...shared,
      id: 'published-emails',
      match: 'email-hash',
      kinds: ['email'],
      about:
        'E-mail addresses from court records and a vendor’s appendix, as hashes. An address can be stolen, sold, or back with its owner.',
      sources: sources('Addresses in the filing or the appendix; those of people whose accounts were only copied are left out'),
      values: hashes(emails, 'sha256'),
      test: known(emailFingerprints('listed.person2040@example.com')[0]),
    },
    {
      ...shared,
      id: 'published-email-stems',
      built: builtOfStems,
      match: 'email-stem-hash',
      kinds: ['email'],
      about:
        'The same addresses without their last digits and their provider, as hashes, where the stem is no common name. Strangers can share a stem.',
      sources: sources('Addresses in the filing or the appendix that repeat a stem, or whose stem is no name'),
      values: stems.filter(({ value }) => !names.has(value)),
      test: known(emailStemFingerprint('listed.person2040@example.com')),
    },
    {
      ...shared,
      id: 'published-phones',
      match: 'phone-hash',
      kinds: ['phone'],
      about: 'Phone numbers from a vendor’s appendix, as hashes. Numbers change hands within months, so the day of the list matters.',
      sources: sources('Phone numbers in the appendix'),
      values: hashes(phones, 'sha256'),
      test: phoneFingerprint('+12025550123'),
    },
  ];
}
