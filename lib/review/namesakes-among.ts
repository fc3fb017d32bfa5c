import { defaultKnobs, type Knobs } from '../core/knobs.ts';
import type { Neighbour } from '../core/model/imprint.ts';
import type { Namesake } from '../core/model/namesake.ts';
import type { Store } from '../store/store.ts';
import type { StoreResult } from '../store/store-failure.ts';

/**
 * The neighbours of a case that bear a name like one of its own, the likest first. They are shown as such, and no indicator is asked
 * about them. A short name must be more alike than a long one, since there is less in it that could differ.
 */
export function namesakesAmong(
  store: Store,
  neighbours: readonly Neighbour[],
  knobs: Pick<Knobs, 'namesakeShortLetters' | 'namesakeShortLikenessMin'> = defaultKnobs,
): Promise<StoreResult<Namesake[]>> {
  return store.read(async (database) => {
    const near = neighbours.filter(
      ({ by, likeness, letters = 0 }) =>
        by === 'name' && (letters > knobs.namesakeShortLetters || likeness >= knobs.namesakeShortLikenessMin),
    );
    const cases = await database.cases.bulkGet(near.map(({ caseId }) => caseId));
    return near.flatMap(({ likeness }, index) => {
      const found = cases[index];
      return found === undefined ? [] : [{ otherCase: found.id, otherTitle: found.title, otherReadAt: found.updatedAt, likeness }];
    });
  });
}
