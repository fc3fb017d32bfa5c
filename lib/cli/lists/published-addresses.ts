import { emailFingerprint, emailStemFingerprint, phoneFingerprint } from '../../core/text/fingerprint.ts';
import { type Collection, sourcesOf, usable } from './collection.ts';
import { cited, type DraftList, known } from './finished-list.ts';

const built =
  'Addresses and numbers of the collection that were checked in the publication, hashed where they were collected; none was ever kept in clear.';

/** The lists of published mailboxes, their stems, and phone numbers, all as hashes. */
export function publishedAddresses(from: Collection): DraftList[] {
  const emails = [...usable(from.lists.emails_vendor_gitlab), ...usable(from.lists.court_named_persona_identifiers)];
  const phones = usable(from.lists.phones_vendor_gitlab);
  const hashes = (values: typeof emails, key: 'sha256' | 'stem_sha256') =>
    values.flatMap(({ [key]: value, source }) => (value === undefined ? [] : [{ value, source }]));
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
      test: known(emailFingerprint('listed.person2040@example.com')),
    },
    {
      ...shared,
      id: 'published-email-stems',
      match: 'email-stem-hash',
      kinds: ['email'],
      about:
        'The same addresses without their last digits and their provider, as hashes, where the stem is no common name. Strangers can share a stem.',
      sources: sources('Addresses in the filing or the appendix that repeat a stem, or whose stem is no name'),
      values: hashes(emails, 'stem_sha256'),
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
