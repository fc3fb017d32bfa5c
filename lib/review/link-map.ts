import type { Casebook } from '../core/correlate/casebook.ts';
import type { Knobs } from '../core/knobs.ts';
import type { CaseFile } from '../core/model/case.ts';
import type { CaseLink } from '../core/model/case-link.ts';
import { imprintVersion } from '../core/model/imprint.ts';
import type { MapLink } from '../core/model/map-link.ts';
import type { Pack } from '../core/model/pack.ts';
import { loadCase } from '../store/case-file.ts';
import { imprintPage } from '../store/index-changes.ts';
import type { Store } from '../store/store.ts';
import type { StoreResult } from '../store/store-failure.ts';
import { linksOfCase } from './links-of-case.ts';

/** How far the comparison of all cases with each other has come, and the links that came with this step. */
export type MapStep = { done: number; of: number; links: MapLink[] };

/** Cases looked at between two rests. */
const page = 25;

/**
 * Compares all cases of a casebook with each other, a few at a time; whoever stops asking has stopped it, and may go on later. A case
 * without neighbours is not read. Each link comes once, told from the case that was looked at first.
 */
export async function* linkMap(
  store: Store,
  casebook: Casebook,
  pack: Pick<Pack, 'lists' | 'linkRates'>,
  knobs: Knobs,
): AsyncGenerator<StoreResult<MapStep>, void> {
  const known = new Set<string>();
  let done = 0;
  for (let after = ''; ; ) {
    const read = await store.read((database) => imprintPage(database, imprintVersion, after, page));
    if (!read.ok) return yield read;
    if (read.value === undefined) return;
    const near = read.value.imprints.filter((imprint) => casebook.neighbours(imprint).some(({ by }) => by !== 'name'));
    const files = await store.read((database) => Promise.all(near.map(({ caseId }) => loadCase(database, caseId))));
    if (!files.ok) return yield files;
    const links: MapLink[] = [];
    for (const loaded of files.value) {
      if (loaded === undefined) continue;
      const found = await linksOfCase(store, casebook, loaded.file, pack, knobs);
      if (!found.ok) return yield found;
      for (const each of found.value.links.map((link) => mapLink(loaded.file, link))) {
        if (!known.has(keyOf(each))) links.push(each);
        known.add(keyOf(each));
      }
    }
    done += read.value.imprints.length;
    yield { ok: true, value: { done, of: Math.max(done, casebook.size), links } };
    if (read.value.last === undefined) return;
    after = read.value.last;
  }
}

function mapLink({ case: { id, title, updatedAt }, profiles }: CaseFile, link: CaseLink): MapLink {
  const readings = profiles.filter(({ account }) => account === link.source).map(({ readAt }) => readAt);
  return { from: { id, title }, readAt: readings.sort().at(-1) ?? updatedAt, link };
}

/** The same for a link, whichever of the two cases tells it. */
const keyOf = ({ from, link }: MapLink): string =>
  JSON.stringify([link.by, ...[`${from.id} ${link.observation}`, `${link.otherCase} ${link.other.observation}`].sort()]);
