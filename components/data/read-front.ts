import { readerFileFor } from '../../lib/adapters/reader-file.ts';
import { placesRead } from '../../lib/core/model/learned-place.ts';
import { type RawProfile, rawProfile } from '../../lib/core/model/raw-profile.ts';
import { now } from '../../lib/platform/clock.ts';
import { readLearnedPlaces, rememberUse } from '../../lib/platform/learned-places.ts';
import { readPlaces } from '../../lib/platform/read-places.ts';
import { isSamePage, readTab, type TabRead } from '../../lib/platform/read-tab.ts';
import { addressOf } from '../../lib/platform/run-in-tab.ts';
import { fillMissing, placesFor } from '../../lib/review/fill-missing.ts';

/** Reads the page in a tab, and looks at learned places for what its reader did not find. */
export async function readFront(tabId: number): Promise<TabRead> {
  const seen = await readTab(tabId, readerFileFor);
  if (!seen.ok) return seen;
  const gate = rawProfile.safeParse(seen.raw);
  return gate.success ? { ...seen, raw: await filled(tabId, gate.data, seen.url) } : seen;
}

async function filled(tabId: number, raw: RawProfile, url: string): Promise<RawProfile> {
  const places = placesFor(raw, await readLearnedPlaces().catch(() => []));
  if (places.length === 0) return raw;
  const name = raw.observations.find(({ kind, hidden }) => kind === 'display-name' && hidden !== true)?.value;
  const answer = await readPlaces(tabId, {
    places: places.map(({ id, place }) => ({ id, place })),
    name: typeof name === 'string' ? name : '',
  });
  const read = placesRead.safeParse(answer).data;
  // Looked at a moment later than the rest: when the page has turned to somebody else meanwhile, nothing of it counts.
  if (read === undefined || !read.isSame || !isSamePage(read.url, url) || (await addressOf(tabId)) !== url) return raw;
  const all = fillMissing(raw, places, read);
  const used = read.found.map(({ id }) => id);
  if (all !== raw) rememberUse(used, now()).catch(() => {});
  return all;
}
