import type { CaseLink } from '../model/case-link.ts';
import { marking, object, program, type StixBundle, type StixObject } from './stix.ts';
import { objectId } from './stix-id.ts';
import { linkLines } from './stix-links.ts';

/** A candidate of a roster, by the name under which the roster has it. */
type Listed = { title: string };

/**
 * What the candidates of a roster share as a STIX 2.1 bundle: an identity for each who shares something, and one relationship for
 * each two. Ids follow from the names in the roster, so that a later export updates an earlier one.
 */
export function rosterStix(links: readonly { from: Listed; to: Listed; link: CaseLink }[], writtenAt: string): StixBundle {
  const pairs = [...Map.groupBy(links, ({ from, to }) => JSON.stringify([from.title, to.title].sort())).values()];
  const people = new Map(links.flatMap(({ from, to }) => [from, to]).map(({ title }) => [title, personOf(title, writtenAt)] as const));
  const relationships = pairs.flatMap((shared) => {
    const [first] = shared;
    const [source, target] = [first?.from, first?.to].map((one) => people.get(one?.title ?? ''));
    if (first === undefined || source === undefined || target === undefined) return [];
    const id = objectId('relationship', 'roster', ...[first.from.title, first.to.title].sort());
    return object('relationship', id, writtenAt, writtenAt, {
      ...{ relationship_type: 'related-to', source_ref: source.id, target_ref: target.id },
      description: shared.map(({ link }) => linkLines(link)).join('\n'),
    });
  });
  return { type: 'bundle', id: objectId('bundle', 'roster', writtenAt), objects: [marking, program, ...people.values(), ...relationships] };
}

const personOf = (title: string, writtenAt: string): StixObject =>
  object('identity', objectId('identity', 'roster', title), writtenAt, writtenAt, { name: title, identity_class: 'individual' });
