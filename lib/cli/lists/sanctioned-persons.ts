import { personNameFingerprint } from '../../core/text/fingerprint.ts';
import { type Collection, eachName, sourcesOf, usable } from './collection.ts';
import { cited, type DraftList, known } from './finished-list.ts';
import { personParty, testParty } from './party.ts';

/** The list of sanctioned persons by the hash of the full name. */
export function sanctionedPersons(from: Collection): DraftList {
  const persons = usable(from.lists.sanctioned_parties)
    .filter(({ kind }) => kind === 'person')
    .flatMap(eachName)
    .filter(({ value }) => value.split(' ').every((word) => word.length > 1));
  return {
    id: 'sanctioned-persons',
    purpose: 'flag',
    match: 'person-name-hash',
    kinds: ['display-name'],
    about:
      'Full names of sanctioned persons tied to IT worker schemes, as hashes. Namesakes are the rule; only a date of birth settles it.',
    built:
      'Designated persons of the collection, names hashed; each entry carries an id that it shares with the same party’s company and wallets.',
    retrieved: from.compiled,
    licence: cited,
    sources: sourcesOf(
      from,
      persons.map(({ source }) => source),
      'The persons named in the designation; names with a one-letter word are left out because they would meet too many others',
    ),
    values: persons.map(({ value, source }) => ({
      value: known(personNameFingerprint(value)),
      source,
      parties: [personParty(value)],
    })),
    test: known(personNameFingerprint('Exampla Listedperson')),
    testParty,
  };
}
