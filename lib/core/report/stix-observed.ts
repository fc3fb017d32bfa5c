import type { Observation } from '../model/observation.ts';
import type { Profile } from '../model/profile.ts';
import { observableId, type StixId } from './stix-id.ts';

/** A cyber-observable object of STIX 2.1. */
export type StixObservable = { type: string; id: StixId; spec_version: '2.1'; object_marking_refs: StixId[]; [property: string]: unknown };

/**
 * What a profile shows, as observables: the account or the file itself first, then visible mailboxes, web addresses and
 * accounts. Kinds for which STIX has no observable stay in the quotes of the sightings.
 */
export function observablesOf(profile: Profile, marking: StixId): StixObservable[] {
  const found = new Map<StixId, StixObservable>();
  for (const one of [ownObservable(profile), ...profile.observations.flatMap(observablesIn)]) {
    const id = observableId(one.type, one.contributing);
    if (!found.has(id)) {
      found.set(id, { type: one.type, spec_version: '2.1', id, ...one.contributing, ...one.rest, object_marking_refs: [marking] });
    }
  }
  return [...found.values()];
}

type Sketch = { type: string; contributing: Record<string, string>; rest?: Record<string, unknown> };

function ownObservable({ account, origin, observations }: Profile): Sketch {
  const subject = account.slice(account.indexOf(':') + 1) || account;
  if (origin === 'document' || origin === 'text') return { type: 'file', contributing: { name: subject } };
  const name = observations.find(({ kind, visible }) => kind === 'display-name' && visible);
  return {
    type: 'user-account',
    contributing: { account_login: subject, account_type: account.split(':', 1)[0] ?? account },
    rest: name?.kind === 'display-name' ? { display_name: name.value } : {},
  };
}

function observablesIn({ kind, value, visible }: Observation): Sketch[] {
  if (!visible) return [];
  if (kind === 'email') return [{ type: 'email-addr', contributing: { value } }];
  if (kind === 'link') return [{ type: 'url', contributing: { value: value.url } }];
  if (kind !== 'handle' && kind !== 'linked-account') return [];
  return value.name === undefined
    ? []
    : [{ type: 'user-account', contributing: { account_login: value.name, account_type: value.platform } }];
}
