import { openCasebook } from '../../lib/core/correlate/casebook.ts';
import { casesToRead } from '../../lib/core/correlate/cases-to-read.ts';
import { commonText, prepared } from '../../lib/core/correlate/common-text.ts';
import { tracesOf } from '../../lib/core/correlate/traces.ts';
import { loadPack } from '../../lib/core/engine/load-pack.ts';
import { defaultKnobs as knobs } from '../../lib/core/knobs.ts';
import type { CaseFile } from '../../lib/core/model/case.ts';
import type { CaseLink } from '../../lib/core/model/case-link.ts';
import type { Imprint } from '../../lib/core/model/imprint.ts';
import type { LinkKind } from '../../lib/core/model/link.ts';
import { dprkItWorkerPack as pack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import { factsOfCase } from '../../lib/review/facts-of-case.ts';
import { imprintOfCase } from '../../lib/review/imprint-of-case.ts';
import { linksBetween } from '../../lib/review/links-of-case.ts';
import { reviewCase } from '../../lib/review/review-case.ts';
import { type Cover, covers } from './covers.ts';
import { honestCrowd } from './crowd.ts';
import { groups } from './groups.ts';
import { mixed, type Plant, plants } from './plants.ts';
import { diceOf } from './random.ts';
import { emptyTally, type Tally } from './ring-tally.ts';

export type RingsRun = { seed: number; honest: number; ringsPerKind: number; groupsPerKind: number };

/** A planted ring, and by what which of its members belong together. */
type Planted = { kind: string; ids: string[]; plants: readonly Plant[] };

const loaded = loadPack(pack);

/** Plants rings and honest groups among honest candidates, compares every one with all, and counts. */
export function runRings({ seed, honest, ringsPerKind, groupsPerKind }: RingsRun, told: (step: string) => void = () => {}): Tally {
  const crowd = honestCrowd(seed);
  const files = new Map<string, CaseFile>();
  const imprints = new Map<string, Imprint>();
  const casebook = openCasebook();
  const keep = (file: CaseFile): string => {
    files.set(file.case.id, file);
    const imprint = imprintOfCase(file);
    imprints.set(file.case.id, imprint);
    casebook.put(imprint);
    return file.case.id;
  };
  let next = 0;
  const some = (count: number): CaseFile[] => Array.from({ length: count }, () => crowd(next++));
  const ordinary = some(honest).map(keep);
  told(`${honest} honest candidates`);
  const rings = plantRings(seed, ringsPerKind, some, keep);
  const tally = emptyTally(honest);
  for (const [kind, { people, into }] of Object.entries(groups)) {
    for (let nth = 0; nth < groupsPerKind; nth++) tally.groupOf(kind, into(some(people), nth, diceOf(seed + 3, nth)).map(keep));
  }
  told(`${rings.length} rings and ${groupsPerKind * Object.keys(groups).length} groups`);

  const linksOf = (id: string): CaseLink[] => {
    const file = files.get(id) as CaseFile;
    const neighbours = casebook.neighbours(imprints.get(id) as Imprint);
    const near = casesToRead(neighbours).slice(0, knobs.linkCasesMax);
    const others = near.map((other) => files.get(other) as CaseFile);
    return linksBetween(file, others, { neighbours, compared: casebook.size - 1, pack, knobs }).links;
  };
  const levels = (id: string, links: readonly CaseLink[]) => {
    const file = files.get(id) as CaseFile;
    const [before, after] = [[], links].map((each) => reviewCase(file, loaded, knobs, undefined, each).assessment.level);
    return { before: before as string, after: after as string };
  };
  const likeness = (by: LinkKind, one: string, other: string): number => {
    const [a, b] = [one, other].map((id) =>
      tracesOf(factsOfCase(files.get(id) as CaseFile).current).filter((trace) => trace.by === by && trace.how === 'text'),
    );
    return Math.max(0, ...(a ?? []).flatMap((x) => (b ?? []).map((y) => commonText(prepared(x.value), prepared(y.value))?.likeness ?? 0)));
  };
  for (const id of ordinary) tally.addHonest(id, linksOf(id), levels);
  told('honest candidates compared');
  for (const { kind, ids, plants: by } of rings) tally.addRing(kind, ids, by, new Map(ids.map((id) => [id, linksOf(id)])), likeness);
  tally.closeGroups(linksOf, levels);
  return tally;
}

function plantRings(seed: number, perKind: number, some: (count: number) => CaseFile[], keep: (file: CaseFile) => string): Planted[] {
  const kinds: [string, (keyof typeof plants)[], Cover?][] = [
    ...Object.keys(plants).map((kind): [string, string[]] => [kind, [kind]]),
    ['mixed', [...mixed]],
    ...Object.entries(covers).map(([kind, cover]): [string, string[], Cover] => [kind, [...cover.plants], cover]),
  ];
  return kinds.flatMap(([kind, names, cover], at) =>
    Array.from({ length: perKind }, (_, position) => {
      const nth = at * perKind + position;
      const own = diceOf(seed + 5, nth);
      const members = some(cover?.members ?? 3 + own.below(4));
      const ids = members.map((member, place) => {
        // Each plant's dice begin anew for every member, so that all are given the same.
        const planted = names.reduce(
          (file, name) => (plants[name] as Plant).into(file, { nth, common: diceOf(seed + 7, nth), own }, place),
          cover?.into(member, nth, place) ?? member,
        );
        return keep(planted);
      });
      return { kind, ids, plants: names.map((name) => plants[name] as Plant) };
    }),
  );
}
