import type { ExampleProfile } from '../../lib/core/model/example.ts';
import { limits } from '../../lib/core/model/limits.ts';
import { type Observable, type Observation, observableNames } from '../../lib/core/model/observation.ts';
import type { Profile } from '../../lib/core/model/profile.ts';

/** A profile as an indicator's example writes one; kinds in `missing` have a place that was not found, `hidden` ones are not shown. */
export type ProfileSketch = ExampleProfile & { missing?: Observable[]; hidden?: Observable[]; id?: string; unreadable?: true };

/** A whole profile from what a test is about. The number makes up an account of its own. */
export function aProfile(sketch: ProfileSketch, number = 1): Profile {
  const account = sketch.account ?? `example-${number}:mara-example`;
  const id = sketch.id ?? `profile-${number}`;
  const observations = observableNames.flatMap((kind) =>
    (sketch[kind] ?? []).map((value, position) => observation(`${id}/${kind}/${position}`, kind, value, !sketch.hidden?.includes(kind))),
  );
  const state = (kinds: readonly Observable[], word: 'read' | 'empty' | 'missing') => kinds.map((kind) => [kind, word] as const);
  return {
    id,
    account,
    origin: sketch.account?.startsWith('document:') ? 'document' : 'page',
    site: `Example ${number}`,
    adapter: 'example@1',
    ...(sketch.url === undefined ? {} : { url: sketch.url }),
    readAt: `${sketch.readOn ?? '2026-11-01'}T09:00:00.000Z`,
    readable: !sketch.unreadable,
    ...(sketch.unreadable ? { reason: 'wall' as const } : {}),
    fields: Object.fromEntries([
      ...state(
        observations.map(({ kind }) => kind),
        'read',
      ),
      ...state(sketch.empty ?? [], 'empty'),
      ...state(sketch.missing ?? [], 'missing'),
    ]),
    observations,
    notices: [],
  };
}

/** The profiles of an example or a test, each with an account of its own. */
export const someProfiles = (...sketches: ProfileSketch[]): Profile[] => sketches.map((sketch, position) => aProfile(sketch, position + 1));

function observation(id: string, kind: Observable, value: unknown, visible: boolean): Observation {
  const quote = typeof value === 'string' ? value : Object.values(value as object).join(' · ');
  return { id, kind, value, quote: quote.slice(0, limits.quote), locator: `${kind} field`, origin: 'page', visible } as Observation;
}
