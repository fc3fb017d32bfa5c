import type { Observable, ObservationOf } from '../model/observation.ts';
import type { Profile } from '../model/profile.ts';

/** What one source says of one thing: a value of a kind, and the profile in which it stands. */
export type Claim<K extends Observable = Observable> = { readonly profile: Profile; readonly observation: ObservationOf<K> };

/**
 * The visible claims of a kind, in the order of the sources. Sources that could not be read claim nothing, and of one that claims a
 * great many of a kind the first count: everything is held against everything, and nobody has had sixty jobs.
 */
export function claimsOf<K extends Observable>(current: readonly Profile[], kind: K): Claim<K>[] {
  return current
    .filter(({ readable }) => readable)
    .flatMap((profile) =>
      profile.observations
        .filter((observation) => observation.kind === kind && observation.visible)
        .slice(0, perSource)
        .map((observation) => ({ profile, observation: observation as unknown as ObservationOf<K> })),
    );
}

/** Whether two claims come from two sources; the pages of one account are one source. */
export const areApart = (one: Claim, other: Claim): boolean => one.profile.account !== other.profile.account;

const perSource = 60;
