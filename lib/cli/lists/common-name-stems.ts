import { hash } from 'node:crypto';
import { allFakers } from '@faker-js/faker';
import { emailStemPrefix } from '../../core/text/fingerprint.ts';
import { toLatin } from '../../core/text/latin.ts';

/**
 * Which of the hashed stems are a person's name: a given and a family name of one country's tables, in either order, joined or
 * with a dot between, or a family name and an initial. Whoever bears that name may well write the mailbox so, and has chosen
 * nothing that a published address chose. Tens of millions of hashes, so it takes some minutes.
 */
export function commonNameStems(stems: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const look = (stem: string) => {
    const hashed = hash('sha256', emailStemPrefix + stem);
    if (stems.has(hashed)) found.add(hashed);
  };
  for (const { givens, families } of nameTables()) {
    const initials = [...new Set(givens.map((given) => given.slice(0, 1)))];
    for (const family of families) {
      for (const given of [...givens, ...initials]) {
        look(given + family);
        look(family + given);
        look(`${given}.${family}`);
        look(`${family}.${given}`);
      }
    }
  }
  return found;
}

type NameTable = { givens: string[]; families: string[] };

/** The names of each country, once where several share a table. */
function nameTables(): NameTable[] {
  const tables = Object.values(allFakers).map(({ rawDefinitions: { person } }) => ({
    givens: namesIn(person?.first_name),
    families: namesIn(person?.last_name),
  }));
  return [...new Map(tables.map((table) => [JSON.stringify(table), table])).values()];
}

const namesIn = (source: unknown): string[] => [...new Set(wordsIn(source))];

/** A mailbox leaves accents, spaces and hyphens out; both halves of a double name are names too. */
function wordsIn(source: unknown): string[] {
  if (typeof source === 'object' && source !== null) return Object.values(source).flatMap(wordsIn);
  if (typeof source !== 'string') return [];
  const words = toLatin(source).split(/[^\p{L}]+/u);
  return [...words, words.join('')].filter((word) => /^[a-z]{2,20}$/.test(word));
}
