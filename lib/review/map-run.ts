import { caseLinks } from '../core/correlate/case-links.ts';
import { comparedOnce } from '../core/correlate/compared-once.ts';
import { everybodysOf } from '../core/correlate/everybodys.ts';
import type { Knobs } from '../core/knobs.ts';
import type { CaseLink } from '../core/model/case-link.ts';
import type { MapLink } from '../core/model/map-link.ts';
import type { Pack } from '../core/model/pack.ts';
import type { MapPart } from '../store/derived.ts';
import { mapPartId, putMapPart } from '../store/map-rows.ts';
import type { Store } from '../store/store.ts';
import type { StoreResult } from '../store/store-failure.ts';
import type { MapCases } from './map-cases.ts';
import type { MapPlan } from './map-plan.ts';

/** What the map is made with; `isAnew` leaves what was found before. */
export type MapAsked = { pack: Pick<Pack, 'lists' | 'linkRates'>; knobs: Knobs; isAnew: boolean };

/** How far it is: parts of the search for cases that may share something, or of these the compared ones; and the links that came with it. */
export type MapStep = { stage: 'finding' | 'comparing'; done: number; of: number; links: MapLink[] };

/** What happens in between. */
export type MapPace = {
  /** The work goes on when it resolves. */
  rest: () => Promise<void>;
  signal: AbortSignal;
  /** Milliseconds since any moment. */
  now: () => number;
  newId: () => string;
  onStep: (step: MapStep) => void;
};

/** A comparison of all cases under way. */
export type MapRun = {
  store: Store;
  asked: MapAsked;
  pace: MapPace;
  plan: MapPlan;
  cases: MapCases;
  /** Cases in the casebook. */
  compared: number;
  /** Links so far of which something is asked, and ordinary ones. */
  total: number;
  ordinary: number;
  /** Cases that are compared. */
  done: Set<string>;
};

/** Links that a map holds of which something is asked; nobody reads more. Of ordinary ones it holds the first. */
export const linksMost = 5_000;
export const ordinaryMost = 2_000;
/** Links that are told at once: a page takes in as many between two frames. */
const toldAtOnce = 100;
/** Milliseconds of work between two rests, between two steps that are told, and between two writings of what was found. */
const sliceMs = 40;
const tellMs = 300;
const keepMs = 2_000;
/** Cases that are read together. */
const readAtOnce = 150;

/** Takes over what was found earlier and still holds; the rest is taken out. */
export async function takeOver(run: MapRun, parts: readonly MapPart[]): Promise<StoreResult<void>> {
  const { store, plan, cases, pace, done } = run;
  const alive = new Set(plan.caseIds);
  const known = parts.flatMap(({ looked }) => looked.flatMap(([id]) => (alive.has(id) ? [id] : [])));
  const sums = await cases.wantSums(known.flatMap((id) => [id, ...plan.othersOf(id)]));
  if (!sums.ok) return sums;
  const kept: MapLink[][] = [];
  for (const part of parts) {
    // The same case in two parts was compared in two windows at once.
    const holds = new Map(part.looked.filter(([id, look]) => alive.has(id) && !done.has(id) && plan.look(id, cases.sumOf) === look));
    const links = part.links.filter(({ from }) => holds.has(from.id));
    if (holds.size < part.looked.length) {
      const put = await store.derive((database) => putMapPart(database, part.id, { looked: [...holds], links }));
      if (!put.ok) return put;
    }
    for (const id of holds.keys()) done.add(id);
    count(run, links);
    kept.push(links);
  }
  for (const links of kept) {
    tellLinks(pace, { stage: 'comparing', done: done.size, of: plan.caseIds.length }, links);
    await pace.rest();
  }
  return { ok: true, value: undefined };
}

/** Compares the cases that are not compared yet. */
export async function compareRest(run: MapRun): Promise<StoreResult<'whole' | 'stopped' | 'full'>> {
  const { pace, plan, done, cases } = run;
  const compare = comparisonOf(run);
  const todo = plan.caseIds.filter((id) => !done.has(id));
  let part: Pick<MapPart, 'looked' | 'links'> = { looked: [], links: [] };
  let untold: MapLink[] = [];
  let [restedAt, toldAt, keptAt] = [pace.now(), Number.NEGATIVE_INFINITY, pace.now()];
  const keep = async (): Promise<StoreResult<void>> => {
    const { looked, links } = part;
    part = { looked: [], links: [] };
    keptAt = pace.now();
    return looked.length === 0
      ? { ok: true, value: undefined }
      : run.store.derive((database) => putMapPart(database, mapPartId(pace.newId()), { looked, links }));
  };
  const tell = (): void => {
    tellLinks(pace, { stage: 'comparing', done: done.size, of: plan.caseIds.length }, untold);
    untold = [];
    toldAt = pace.now();
  };
  const ended = async (how: 'whole' | 'stopped' | 'full'): Promise<StoreResult<typeof how>> => {
    tell();
    const kept = await keep();
    return kept.ok ? { ok: true, value: how } : kept;
  };

  for (const batch of batches(todo, plan)) {
    const read = await cases.want(batch.flatMap((id) => [id, ...plan.othersOf(id)]));
    if (!read.ok) return read;
    for (const id of batch) {
      if (run.total >= linksMost) return ended('full');
      const links = compare(id).filter(({ link }) => link.ordinary === undefined || run.ordinary++ < ordinaryMost);
      part.looked.push([id, plan.look(id, cases.sumOf)]);
      for (const link of links) part.links.push(link);
      for (const link of links) untold.push(link);
      run.total += links.filter(({ link }) => link.ordinary === undefined).length;
      done.add(id);
      if (pace.now() - toldAt >= tellMs) tell();
      if (pace.now() - restedAt < sliceMs) continue;
      if (pace.now() - keptAt >= keepMs) {
        const kept = await keep();
        if (!kept.ok) return kept;
      }
      await pace.rest();
      restedAt = pace.now();
      if (pace.signal.aborted) return ended('stopped');
    }
  }
  return ended(run.total >= linksMost ? 'full' : 'whole');
}

/** Tells how far it is, and the links in as many pieces as it takes. */
export function tellLinks({ onStep }: Pick<MapPace, 'onStep'>, far: Omit<MapStep, 'links'>, links: readonly MapLink[]): void {
  for (let start = 0; start === 0 || start < links.length; start += toldAtOnce)
    onStep({ ...far, links: links.slice(start, start + toldAtOnce) });
}

function count(run: MapRun, links: readonly MapLink[]): void {
  const ordinary = links.filter(({ link }) => link.ordinary !== undefined).length;
  run.ordinary += ordinary;
  run.total += links.length - ordinary;
}

function* batches(caseIds: readonly string[], plan: MapPlan): Generator<string[]> {
  let batch: string[] = [];
  const wanted = new Set<string>();
  for (const id of caseIds) {
    batch.push(id);
    for (const each of [id, ...plan.othersOf(id)]) wanted.add(each);
    if (wanted.size < readAtOnce) continue;
    yield batch;
    batch = [];
    wanted.clear();
  }
  if (batch.length > 0) yield batch;
}

/** What one case shares with the others, as its own page says it, but for what is told from the other ones. */
function comparisonOf({ asked: { pack, knobs }, plan, cases, compared }: MapRun): (caseId: string) => MapLink[] {
  const compare = comparedOnce(knobs);
  const everybodys = everybodysOf(pack);
  return (caseId) => {
    const one = cases.get(caseId);
    if (one === undefined) return [];
    const others = plan.othersOf(caseId).flatMap((id) => cases.get(id) ?? []);
    const links = caseLinks(one, others, {
      ...{ compared, knobs, everybodys, rates: pack.linkRates, compare },
      countedFor: (other) => plan.shownBy(caseId, other),
      opinionOn: (other) => plan.wordOn(caseId, other),
    });
    const readAt = ({ source }: CaseLink): string =>
      one.profiles.find(({ account }) => account === source)?.readAt ?? cases.updatedAt(caseId);
    return links
      .filter(({ otherCase }) => plan.tells(caseId, otherCase))
      .map((link) => ({ from: { id: caseId, title: one.title }, readAt: readAt(link), link }));
  };
}
