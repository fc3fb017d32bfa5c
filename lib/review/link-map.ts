import { type CaseCandidates, caseCandidates } from '../core/correlate/case-candidates.ts';
import { imprintVersion } from '../core/model/imprint.ts';
import type { LinkOpinion } from '../core/model/link-opinion.ts';
import { type KeptMap, keptMap, putMapHead, removeMap } from '../store/map-rows.ts';
import { rowSum } from '../store/row-sum.ts';
import { rowSchemas } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import type { StoreResult } from '../store/store-failure.ts';
import { mapCases } from './map-cases.ts';
import { mapPlan } from './map-plan.ts';
import { compareRest, linksMost, type MapAsked, type MapPace, type MapRun, takeOver, tellLinks } from './map-run.ts';
import { openIndex } from './open-index.ts';
import { wordsAtHome } from './words-at-home.ts';

/**
 * How it ended: all compared, stopped, or `full`, there being more links than anybody reads. `seq` is the state of the index that was
 * compared. `absent`: there is no index yet.
 */
export type MapEnd =
  | { ok: true; is: 'whole' | 'stopped' | 'full'; seq: number }
  | { ok: true; is: 'absent' }
  | { ok: false; message: string };

/** Another one as soon as what is found is found in another way. */
const mapVersion = 2;

/**
 * Compares all cases with each other: the imprints say which may share something, these alone are read, and each two are compared once.
 * What was found is kept as it comes, so that an end at any moment costs seconds; the next call goes on there. Cases of which something
 * has changed, or of which those around them have, are compared again.
 */
export async function linkMap(store: Store, asked: MapAsked, pace: MapPace): Promise<MapEnd> {
  const opened = await openIndex(store, pace.rest);
  if (!opened.ok) return opened;
  if (opened.is === 'absent') return { ok: true, is: 'absent' };
  const { casebook, seq } = opened.index;
  const settings = rowSum([mapVersion, imprintVersion, JSON.stringify([asked.knobs, asked.pack.lists, asked.pack.linkRates])]);
  const begun = await begin(store, settings, asked.isAnew);
  if (!begun.ok) return begun;
  const { kept, words } = begun.value;
  const said = rowSum(words.map(({ id }) => id).sort());
  const cases = kept.parts.reduce((sum, { looked }) => sum + looked.length, 0);
  const { wholeAt } = kept.head ?? {};
  if (wholeAt?.seq === seq && wholeAt.words === said && wholeAt.cases === cases) return { ok: true, is: tellAll(kept, cases, pace), seq };

  const candidates = await found(caseCandidates(casebook), pace);
  if (candidates === undefined) return { ok: true, is: 'stopped', seq };
  const plan = mapPlan(candidates, words, asked.knobs);
  const run: MapRun = { store, asked, pace, plan, cases: mapCases(store), compared: casebook.size, total: 0, ordinary: 0, done: new Set() };
  const taken = await takeOver(run, kept.parts);
  if (!taken.ok) return taken;
  const ended = await compareRest(run);
  if (!ended.ok) return ended;
  if (ended.value !== 'whole') return { ok: true, is: ended.value, seq };
  const noted = await store.derive((database) => putMapHead(database, { settings, wholeAt: { seq, words: said, cases: run.done.size } }));
  return noted.ok ? { ok: true, is: 'whole', seq } : noted;
}

/** What is kept, unless it was made with other settings, and the reviewer's words on pairs of cases. */
async function begin(store: Store, settings: number, isAnew: boolean): Promise<StoreResult<{ kept: KeptMap; words: LinkOpinion[] }>> {
  const kept = await store.derive(async (database) => {
    const there = await keptMap(database);
    if (!isAnew && there.head?.settings === settings) return there;
    await removeMap(database);
    await putMapHead(database, { settings });
    return { parts: [] };
  });
  if (!kept.ok) return kept;
  const said = await store.read(async (database) => {
    const rows = await database.linkOpinions.toArray();
    return wordsAtHome(
      database,
      rows.flatMap((row) => rowSchemas.linkOpinions.safeParse(row).data ?? []),
    );
  });
  return said.ok ? { ok: true, value: { kept: kept.value, words: said.value } } : said;
}

function tellAll({ parts }: KeptMap, cases: number, pace: MapPace): 'whole' | 'full' {
  for (const { links } of parts) tellLinks(pace, { stage: 'comparing', done: cases, of: cases }, links);
  const asked = parts.flatMap(({ links }) => links.filter(({ link }) => link.ordinary === undefined));
  return asked.length < linksMost ? 'whole' : 'full';
}

async function found(steps: ReturnType<typeof caseCandidates>, { rest, signal, onStep }: MapPace): Promise<CaseCandidates | undefined> {
  for (;;) {
    await rest();
    if (signal.aborted) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    onStep({ stage: 'finding', ...step.value, links: [] });
  }
}
