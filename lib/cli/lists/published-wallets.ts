import { wallet } from '../../core/text/wallet.ts';
import { type Collection, eachName, sourcesOf, usable } from './collection.ts';
import { cited, type DraftList } from './finished-list.ts';
import { companyParty, personParty, testParty } from './party.ts';

/** The list of wallets that an authority or a court named; an EVM address stands for every EVM chain. */
export function publishedWallets(from: Collection): DraftList {
  const persons = new Set(usable(from.lists.sanctioned_parties).flatMap(({ kind, value }) => (kind === 'person' ? [value] : [])));
  const taken = [...usable(from.lists.crypto_addresses_ofac), ...usable(from.lists.crypto_addresses_doj_forfeiture)].flatMap(eachName);
  return {
    id: 'published-wallets',
    purpose: 'flag',
    match: 'wallet',
    kinds: ['wallet'],
    about:
      'Cryptocurrency addresses from sanctions designations and a forfeiture complaint. Some of the latter belong to brokers; anybody can paste one.',
    built:
      'Addresses of the collection whose checksum holds, EVM ones in lower case and for every EVM chain, joined with the designated party whose they are.',
    retrieved: from.compiled,
    licence: cited,
    sources: sourcesOf(
      from,
      taken.map(({ source }) => source),
      'The addresses named in the designation or the complaint',
    ),
    values: taken.flatMap(({ value, source, entity }) => {
      const address = wallet(value);
      if (address === undefined) return [];
      if (entity === undefined) return [{ value: address, source }];
      return [{ value: address, source, parties: [persons.has(entity) ? personParty(entity) : companyParty(entity)] }];
    }),
    test: '0x000000000000000000000000000000005ec04d10',
    testParty,
  };
}
