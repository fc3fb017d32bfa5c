import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Askable } from '../../core/model/observation.ts';
import { type List, list } from '../../core/model/pack.ts';
import type { Source } from '../../core/model/source.ts';
import { z } from '../../core/model/zod.ts';
import { companyKey } from '../../core/text/company-name.ts';
import { emailFingerprint, emailStemFingerprint, personNameFingerprint, phoneFingerprint } from '../../core/text/fingerprint.ts';
import { wallet } from '../../core/text/wallet.ts';

/**
 * What the collection of published identifiers must look like; other keys are ignored. Addresses and phones of people
 * come in as `sha256` (and `stem_sha256`), everything else as `value`. Only verified values of tier A (a court, an
 * authority) and tier B (a named vendor) are taken.
 */
const value = z.object({
  value: z.string().optional(),
  sha256: z.string().optional(),
  stem_sha256: z.string().optional(),
  source: z.string(),
  verified: z.boolean(),
  tier: z.string().optional(),
  kind: z.string().optional(),
  note: z.string().optional(),
});
const named = z.object({ tier: z.string(), values: z.array(value) });
const collection = z.object({
  compiled: z.string(),
  sources: z.record(z.string(), z.object({ publisher: z.string(), title: z.string(), date: z.string(), url: z.string() })),
  lists: z.object({
    front_company_domains: named,
    front_companies: named,
    sanctioned_parties: named,
    court_named_persona_identifiers: named,
    crypto_addresses_ofac: named,
    crypto_addresses_doj_forfeiture: named,
    emails_vendor_gitlab: named,
    phones_vendor_gitlab: named,
  }),
});
type Collection = z.infer<typeof collection>;
type Value = z.infer<typeof value>;
type Plan = {
  id: string;
  match: List['match'];
  kinds: Askable[];
  about: string;
  where: string;
  test: string;
  taken: { value: string; source: string }[];
};

const folder = 'lib/packs/dprk-it-worker/lists';

/** Writes the pack's lists from a collection of published identifiers. The same collection gives the same files. */
export function genLists(path: string): void {
  const from = collection.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const plan of plans(from)) {
    const made = list.parse(listOf(plan, from));
    writeFileSync(join(folder, `${made.id}.json`), `${JSON.stringify(made, null, 2)}\n`);
    console.log(`${made.id}: ${made.values.length} values`);
  }
}

function plans({ lists }: Collection): Plan[] {
  const emails = [...usable(lists.emails_vendor_gitlab), ...usable(lists.court_named_persona_identifiers)];
  const parties = usable(lists.sanctioned_parties);
  const fronts = usable(lists.front_companies).flatMap(eachName);
  const entities = [
    ...parties.filter(({ kind }) => kind === 'entity').flatMap(eachName),
    ...fronts.filter(({ source }) => source.startsWith('ofac-')),
  ];
  const distinctive = entities.filter((each) => isDistinctive(each.value));
  const sanctioned = new Set(distinctive.map((each) => companyKey(each.value)));
  return [
    {
      id: 'published-emails',
      match: 'email-hash',
      kinds: ['email'],
      about:
        'E-mail addresses from court records and a vendor’s appendix, as hashes. An address can be stolen, sold, or back with its owner.',
      where: 'Addresses in the filing or the appendix; those of people whose accounts were only copied are left out',
      test: known(emailFingerprint('listed.person2040@example.com')),
      taken: emails.flatMap(({ sha256, source }) => (sha256 === undefined ? [] : [{ value: sha256, source }])),
    },
    {
      id: 'published-email-stems',
      match: 'email-stem-hash',
      kinds: ['email'],
      about:
        'The same addresses without their last digits and their provider, as hashes, where the stem is no common name. Strangers can share a stem.',
      where: 'Addresses in the filing or the appendix that repeat a stem, or whose stem is no name',
      test: known(emailStemFingerprint('listed.person2040@example.com')),
      taken: emails.flatMap(({ stem_sha256, source }) => (stem_sha256 === undefined ? [] : [{ value: stem_sha256, source }])),
    },
    {
      id: 'published-phones',
      match: 'phone-hash',
      kinds: ['phone'],
      about: 'Phone numbers from a vendor’s appendix, as hashes. Numbers change hands within months, so the day of the list matters.',
      where: 'Phone numbers in the appendix',
      test: phoneFingerprint('+12025550123'),
      taken: usable(lists.phones_vendor_gitlab).flatMap(({ sha256, source }) => (sha256 === undefined ? [] : [{ value: sha256, source }])),
    },
    {
      id: 'front-company-domains',
      match: 'domain',
      kinds: ['email', 'link', 'work'],
      about:
        'Web domains that a court seized, or that a named vendor tied to companies set up for IT worker schemes. Citing one is no tie to it.',
      where: 'The domains named in the seizure or in the report',
      test: 'listed-front.example',
      // A domain that its publisher calls weak on its own must not stand on a list whose hits come first.
      taken: usable(lists.front_company_domains)
        .filter(({ note = '' }) => !note.includes('weak on its own'))
        .flatMap(eachName),
    },
    {
      id: 'company-names-that-collide',
      match: 'company-name',
      kinds: ['work'],
      about:
        'Names of companies from filings and reports that other, honest companies bear or may bear. A name alone never says which one is meant.',
      where: 'The companies named in the filing, the designation or the report',
      test: 'Listed Front Example LLC',
      taken: [...fronts, ...entities].filter(({ value }) => !sanctioned.has(companyKey(value))),
    },
    {
      id: 'sanctioned-entities',
      match: 'company-name',
      kinds: ['work'],
      about:
        'Full names of sanctioned organisations tied to IT worker schemes, where the name is long enough to be one organisation’s. Compliance confirms.',
      where: 'The entities named in the designation',
      test: 'Listed Entity Example Cooperation',
      taken: distinctive,
    },
    {
      id: 'sanctioned-persons',
      match: 'person-name-hash',
      kinds: ['display-name'],
      about:
        'Full names of sanctioned persons tied to IT worker schemes, as hashes. Namesakes are the rule; only a date of birth settles it.',
      where: 'The persons named in the designation; names with a one-letter word are left out because they would meet too many others',
      test: known(personNameFingerprint('Exampla Listedperson')),
      taken: parties
        .filter(({ kind, value = '' }) => kind === 'person' && value.split(' ').every((word) => word.length > 1))
        .flatMap(({ value, source }) => (value === undefined ? [] : [{ value: known(personNameFingerprint(value)), source }])),
    },
    {
      id: 'published-wallets',
      match: 'wallet',
      kinds: ['wallet'],
      about:
        'Cryptocurrency addresses from sanctions designations and a forfeiture complaint. Some of the latter belong to brokers; anybody can paste one.',
      where: 'The addresses named in the designation or the complaint',
      test: '0x000000000000000000000000000000005ec04d10',
      taken: [...usable(lists.crypto_addresses_ofac), ...usable(lists.crypto_addresses_doj_forfeiture)]
        .flatMap(eachName)
        .flatMap((each) => (wallet(each.value) === undefined ? [] : [{ ...each, value: known(wallet(each.value)) }])),
    },
  ];
}

function listOf({ id, match, kinds, about, where, test, taken }: Plan, from: Collection): List {
  const once = new Map([...taken].sort((a, b) => (a.value < b.value ? -1 : 1)).map((each) => [each.value.toLowerCase(), each]));
  const used = [...new Set([...once.values()].map(({ source }) => source))].sort();
  return {
    id,
    purpose: 'flag',
    match,
    kinds,
    about,
    retrieved: from.compiled,
    licence: 'Public record and cited facts',
    sources: {
      ...Object.fromEntries(used.map((key) => [key, sourceOf(key, from, where)])),
      'test-value': testSource,
    },
    values: [...[...once.values()].map(({ value, source }) => ({ value, source })), { value: test, source: 'test-value' }],
  };
}

/** Every list carries one value that nobody can own, so that a hit can be shown and tested without a real person. */
const testSource: Source = {
  kind: 'own-measurement',
  publisher: 'Second Look',
  title: 'Test value of this list',
  published: '2026-11-22',
  where: 'On names, numbers and domains that are reserved for examples',
};

function sourceOf(key: string, { sources }: Collection, where: string): Source {
  const found = sources[key];
  if (found === undefined) throw new Error(`The collection names no source ${key}.`);
  return { kind: kindOf(key), publisher: found.publisher, title: found.title, url: found.url, published: found.date, where };
}

function kindOf(key: string): Source['kind'] {
  if (key.startsWith('ofac-')) return 'sanctions-list';
  return key.startsWith('doj-') ? 'court' : 'vendor-report';
}

const usable = ({ tier, values }: { tier: string; values: Value[] }): Value[] =>
  values.filter((each) => each.verified && /^(A|B|A\/B)$/.test(each.tier ?? tier));

/** `A Ltd / B Ltd` are two names; a remark in brackets is the collector's. */
function eachName({ value = '', source }: Value): { value: string; source: string }[] {
  return value
    .replace(/\([^)]*\)/g, '')
    .split(' / ')
    .map((name) => ({ value: name.trim(), source }))
    .filter((name) => name.value !== '');
}

/** Two words and more beside the legal form, and not a mere description that several bodies bear. */
const isDistinctive = (name: string): boolean => (companyKey(name) ?? '').includes(' ') && !descriptive.has(name);
const descriptive = new Set(['Technical Reconnaissance Bureau', '110th Research Center']);

function known(fingerprint: string | undefined): string {
  if (fingerprint === undefined) throw new Error('A value of the collection cannot be made into a fingerprint.');
  return fingerprint;
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Name the file with the collection: node lib/cli/commands/gen-lists.ts collection.json');
  process.exitCode = 2;
} else genLists(path);
