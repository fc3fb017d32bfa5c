import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { list } from '../../core/model/pack.ts';
import { readCollection } from '../lists/collection.ts';
import { fileMakers } from '../lists/file-makers.ts';
import { type DraftList, finishedList } from '../lists/finished-list.ts';
import { mailProviders } from '../lists/mail-providers.ts';
import { namedTools } from '../lists/named-tools.ts';
import { namesakes } from '../lists/namesakes.ts';
import { publishedAddresses } from '../lists/published-addresses.ts';
import { publishedCompanies } from '../lists/published-companies.ts';
import { publishedHandles } from '../lists/published-handles.ts';
import { publishedWallets } from '../lists/published-wallets.ts';
import { sanctionedPersons } from '../lists/sanctioned-persons.ts';
import { sharedOffices } from '../lists/shared-offices.ts';
import { universityDomains } from '../lists/universities.ts';

const folder = 'lib/packs/dprk-it-worker/lists';

/** Lists that need nothing but this repository and its packages. */
export const ownLists = (): DraftList[] => [mailProviders(), publishedHandles(), fileMakers(), sharedOffices(), namesakes()];

/** Lists that are made of a collection of published identifiers. */
function collectedLists(path: string): DraftList[] {
  const from = readCollection(path);
  return [...publishedAddresses(from), ...publishedCompanies(from), sanctionedPersons(from), publishedWallets(from), namedTools(from)];
}

/**
 * Writes the pack's lists. The same packages and files give the same lists; those whose file is not named stay as they are.
 *
 * @param files the collection of published identifiers, and a copy of `world_universities_and_domains.json`
 */
export function genLists(files: { collection?: string | undefined; universities?: string | undefined }): void {
  const drafts = [
    ...ownLists(),
    ...(files.collection === undefined ? [] : collectedLists(files.collection)),
    ...(files.universities === undefined ? [] : [universityDomains(files.universities)]),
  ];
  for (const draft of drafts) {
    writeFileSync(listPath(draft.id), listText(draft));
    process.stdout.write(`${draft.id}\n`);
  }
}

/** Where a list is kept, from the root of the repository. */
export const listPath = (id: string): string => join(folder, `${id}.json`);

/**
 * A list as it is kept. A benign list is long: its values are one text a source, one a line, see `packed-list.ts`. Throws on a draft
 * that would not pass the pack's gate.
 */
export function listText(draft: DraftList): string {
  const { values, ...head } = list.parse(finishedList(draft));
  const of = (source: string) => values.filter((each) => each.source === source).map(({ value }) => value);
  const packed = () => Object.fromEntries(Object.keys(head.sources).map((source) => [source, of(source).join('\n')]));
  return `${JSON.stringify(head.purpose === 'flag' ? { ...head, values } : { ...head, packed: packed() }, null, 2)}\n`;
}

if (import.meta.main) {
  const named = process.argv.slice(2);
  genLists({
    collection: named.find((path) => !isUniversities(path)),
    universities: named.find(isUniversities),
  });
}

function isUniversities(path: string): boolean {
  return path.includes('universities');
}
