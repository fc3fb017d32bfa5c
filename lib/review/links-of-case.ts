import { candidateOf } from '../core/correlate/candidate.ts';
import { caseLinks } from '../core/correlate/case-links.ts';
import type { Casebook } from '../core/correlate/casebook.ts';
import { casesToRead } from '../core/correlate/cases-to-read.ts';
import { commonThings } from '../core/correlate/common-things.ts';
import { everybodysOf } from '../core/correlate/everybodys.ts';
import { defaultKnobs, type Knobs } from '../core/knobs.ts';
import type { CaseFile } from '../core/model/case.ts';
import type { CaseLink } from '../core/model/case-link.ts';
import type { CommonThing } from '../core/model/common-thing.ts';
import type { Neighbour } from '../core/model/imprint.ts';
import type { LinkOpinion } from '../core/model/link-opinion.ts';
import type { Pack } from '../core/model/pack.ts';
import { loadCase } from '../store/case-file.ts';
import type { Database } from '../store/database.ts';
import { homeOfCase } from '../store/home-of-case.ts';
import type { Store } from '../store/store.ts';
import type { StoreResult } from '../store/store-failure.ts';
import { factsOfCase } from './facts-of-case.ts';
import { tracedImprint } from './imprint-of-case.ts';
import { wordsAtHome } from './words-at-home.ts';

/** What of a pack is known of things that people share. */
type ComparedWith = Pick<Pack, 'lists' | 'linkRates'>;

/** What a case shares with the other ones. */
export type LinksOfCase = {
  /** What is not ordinary first, and of it the rarest. */
  links: CaseLink[];
  /** Other cases in the casebook. */
  compared: number;
  /** Cases that may share something too and were not read, since there are so many; 0 in most cases. */
  left: number;
  /** What so many cases show that they are not compared one by one. */
  common: CommonThing[];
  /** The cases that the casebook named, and how it came to them. */
  neighbours: readonly Neighbour[];
};

/**
 * What a case shares with the other ones: the casebook names those that may share something, and the cases themselves say what.
 *
 * @param pack whose benign lists say what is nobody's own
 */
export function linksOfCase(
  store: Store,
  casebook: Casebook,
  file: CaseFile,
  pack: ComparedWith,
  knobs: Knobs = defaultKnobs,
): Promise<StoreResult<LinksOfCase>> {
  return store.read(async (database) => {
    const { imprint, traces } = tracedImprint(file);
    const neighbours = casebook.neighbours(imprint);
    const wanted = casesToRead(neighbours);
    const near = wanted.slice(0, knobs.linkCasesMax);
    const compared = Math.max(0, casebook.size - Number(casebook.has(file.case.id)));
    const others = await filesOf(database, file.case.id, near);
    const [here = file, ...there] = await Promise.all([file, ...others].map((each) => judgedAtHome(database, each)));
    return {
      ...linksBetween(here, there, { neighbours, compared, pack, knobs }),
      left: wanted.length - near.length,
      common: commonThings(casebook, imprint, traces),
      neighbours,
    };
  });
}

type Around = { neighbours: readonly Neighbour[]; compared: number; pack: ComparedWith; knobs: Knobs };

/** The same for cases that are at hand, whether they are stored or not. */
export function linksBetween(
  file: CaseFile,
  others: readonly CaseFile[],
  { neighbours, compared, pack, knobs }: Around,
): Pick<LinksOfCase, 'links' | 'compared'> {
  const counted = new Map(neighbours.filter(({ by }) => by === 'value').map(({ caseId, shownBy }) => [caseId, shownBy]));
  const opinions = opinionsOn(file, others);
  const links = caseLinks(candidateOfFile(file), others.map(candidateOfFile), {
    ...{ compared: compared + 1, knobs, everybodys: everybodysFor(pack), rates: pack.linkRates },
    countedFor: (caseId) => counted.get(caseId) ?? 2,
    opinionOn: (caseId) => opinions.get(caseId),
  });
  return { links, compared };
}

const candidateOfFile = (file: CaseFile) => candidateOf(file.case.id, file.case.title, factsOfCase(file).current);

/** The cases as they are stored now; one that was joined into another is that one, one that was erased or cannot be read is none. */
async function filesOf(database: Database, caseId: string, wanted: readonly string[]): Promise<CaseFile[]> {
  const homes = await Promise.all(wanted.map((id) => homeOfCase(database, id)));
  const ids = [...new Set(homes.flatMap((id) => (id === undefined || id === caseId ? [] : [id])))];
  const loaded = await Promise.all(ids.map((id) => loadCase(database, id)));
  return loaded.flatMap((one) => (one === undefined ? [] : [one.file]));
}

const judgedAtHome = async (database: Database, file: CaseFile): Promise<CaseFile> => ({
  ...file,
  linkOpinions: await wordsAtHome(database, file.linkOpinions),
});

/** The newest word of either case on the other one, by the other one's id. */
function opinionsOn(file: CaseFile, others: readonly CaseFile[]): Map<string, LinkOpinion> {
  const about = (from: CaseFile, to: CaseFile) => from.linkOpinions.filter(({ otherCase }) => otherCase === to.case.id);
  return new Map(
    others.flatMap((other) => {
      const newest = [...about(file, other), ...about(other, file)].toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
      return newest === undefined ? [] : [[other.case.id, newest] as const];
    }),
  );
}

// The lists of a pack never change, and taking them apart takes longer than all the rest.
const known = new WeakMap<object, ReturnType<typeof everybodysOf>>();
function everybodysFor(pack: ComparedWith): ReturnType<typeof everybodysOf> {
  const made = known.get(pack) ?? everybodysOf(pack);
  known.set(pack, made);
  return made;
}
