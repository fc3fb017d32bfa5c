import { companyKey } from '../../core/text/company-name.ts';
import { type CollectedValue, type Collection, eachName, sourcesOf, usable } from './collection.ts';
import { cited, type DraftList } from './finished-list.ts';
import { partiesOfCompany, testParty } from './party.ts';

type Named = CollectedValue & { value: string };

/** The lists of front companies by domain and by name, and of sanctioned organisations by name. */
export function publishedCompanies(from: Collection): DraftList[] {
  const fronts = usable(from.lists.front_companies).flatMap(eachName);
  const entities = [
    ...usable(from.lists.sanctioned_parties)
      .filter(({ kind }) => kind === 'entity')
      .flatMap(eachName),
    ...fronts.filter(({ source }) => source.startsWith('ofac-')),
  ];
  const distinctive = entities.filter((each) => isDistinctive(each.value));
  const sanctioned = new Set(distinctive.map((each) => companyKey(each.value)));
  const colliding = [...fronts, ...entities].filter((each) => !sanctioned.has(companyKey(each.value)));
  // A domain that its publisher calls weak on its own must not stand on a list whose finds come first.
  const domains = usable(from.lists.front_company_domains)
    .filter(({ note = '' }) => !note.includes('weak on its own'))
    .flatMap(eachName);
  const shared = { purpose: 'flag', retrieved: from.compiled, licence: cited } as const;
  const sources = (of: Named[], where: string) =>
    sourcesOf(
      from,
      of.map(({ source }) => source),
      where,
    );
  return [
    {
      ...shared,
      id: 'front-company-domains',
      match: 'domain',
      kinds: ['email', 'link', 'work'],
      about:
        'Web domains that a court seized, or that a named vendor tied to companies set up for IT worker schemes. Citing one is no tie to it.',
      built: 'Domains of the collection that were checked in the publication, without those that the publisher calls weak by themselves.',
      sources: sources(domains, 'The domains named in the seizure or in the report'),
      values: domains.map(bare),
      test: 'listed-front.example',
    },
    {
      ...shared,
      id: 'company-names-that-collide',
      match: 'company-name',
      kinds: ['work'],
      about:
        'Names of companies from filings and reports that other, honest companies bear or may bear. A name alone never says which one is meant.',
      built:
        'Every company of the collection whose name is too short or too common to be one organisation’s; remarks in brackets left out.',
      sources: sources(colliding, 'The companies named in the filing, the designation or the report'),
      values: colliding.map(bare),
      test: 'Listed Front Example LLC',
    },
    {
      ...shared,
      id: 'sanctioned-entities',
      match: 'company-name',
      kinds: ['work'],
      about:
        'Full names of sanctioned organisations tied to IT worker schemes, where the name is long enough to be one organisation’s. Compliance confirms.',
      built:
        'Designated organisations of the collection with two words and more beside the legal form, joined with the designated persons who are said to act for them.',
      sources: sources(distinctive, 'The entities named in the designation'),
      values: distinctive.map((each) => ({ ...bare(each), parties: partiesOfCompany(each.value) })),
      test: 'Listed Entity Example Cooperation',
      testParty,
    },
  ];
}

const bare = ({ value, source }: Named): { value: string; source: string } => ({ value, source });

/** Two words and more beside the legal form, and not a mere description that several bodies bear. */
const isDistinctive = (name: string): boolean => (companyKey(name) ?? '').includes(' ') && !descriptive.has(name);
const descriptive = new Set(['Technical Reconnaissance Bureau', '110th Research Center']);
