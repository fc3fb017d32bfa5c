import { type Numbers, type Ragged, withRoom } from './ragged.ts';

/** Whose a number of a ragged column is. */
export type Owners = {
  /** The ordinal to whose list a place belongs. */
  at(place: number): number;
  /** Takes in the list added last. */
  add(): void;
};

/** The owners of all places of ragged lists. */
export function ownersOf(lists: Ragged<Numbers>): Owners {
  let owners = new Uint32Array(lists.from(lists.count));
  const take = (ordinal: number): void => {
    const end = lists.from(ordinal + 1);
    for (let place = lists.from(ordinal); place < end; place++) owners[place] = ordinal;
  };
  for (let ordinal = 0; ordinal < lists.count; ordinal++) take(ordinal);
  return {
    at: (place) => owners[place] as number,
    add() {
      const end = lists.from(lists.count);
      if (end > owners.length) owners = withRoom(owners, end);
      take(lists.count - 1);
    },
  };
}
