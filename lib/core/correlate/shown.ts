import { limits } from '../model/limits.ts';
import type { LinkKind } from '../model/link.ts';
import type { Observable, Observation } from '../model/observation.ts';
import type { Profile } from '../model/profile.ts';
import type { Trace } from '../model/trace.ts';

/** A visible value and the profile it stands in. */
export type Shown<O extends Observation = Observation> = { readonly profile: Profile; readonly observation: O };

/** What can be seen in the profiles that could be read. */
export const shownBy = (profiles: readonly Profile[]): Shown[] =>
  profiles.flatMap((profile) =>
    profile.readable ? profile.observations.filter(({ visible }) => visible).map((observation): Shown => ({ profile, observation })) : [],
  );

/** Those of one kind. */
export const ofKind = <K extends Observable>(shown: readonly Shown[], kind: K): Shown<Extract<Observation, { kind: K }>>[] =>
  shown.filter(({ observation }) => observation.kind === kind) as unknown as Shown<Extract<Observation, { kind: K }>>[];

/** A value as a trace, with the place it was seen in. */
export function valueTrace(by: LinkKind, value: string, at: Shown): Trace {
  return { by, how: 'value', value, ...placeOf(at) };
}

/** A text as a trace. */
export function textTrace(by: LinkKind, value: string, at: Shown): Trace {
  return { by, how: 'text', value, ...placeOf(at) };
}

/** Where a value stands, as evidence. */
export const placeOf = ({ profile, observation }: Shown): Pick<Trace, 'evidence' | 'readAt'> => ({
  evidence: {
    observation: observation.id,
    kind: observation.kind,
    quote: observation.quote.slice(0, limits.quote),
    source: profile.account,
    locator: observation.locator,
  },
  readAt: profile.readAt,
});
