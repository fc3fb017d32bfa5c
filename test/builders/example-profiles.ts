import type { Example, ExampleProfile } from '../../lib/core/model/example.ts';
import type { Link } from '../../lib/core/model/link.ts';
import { type Observable, type Observation, observableNames } from '../../lib/core/model/observation.ts';
import type { Profile } from '../../lib/core/model/profile.ts';

/** The profiles of an example, as if each had been read on its own: kinds that it does not name were not found. */
export function exampleProfiles(example: Example): Profile[] {
  return example.profiles.map((each, position) => exampleProfile(each, position + 1));
}

/** What the example's candidate shares with others, whole; undefined when the example made no comparison. */
export function exampleLinks({ links }: Example): Link[] | undefined {
  return links?.map((each, position) => ({
    otherCase: `other-${position + 1}`,
    daysApart: 3,
    observation: `link:${position}`,
    source: 'example:1',
    locator: 'example 1',
    ...each,
  }));
}

function exampleProfile(example: ExampleProfile, position: number): Profile {
  const origin = example.account?.startsWith('document:') ? 'document' : 'page';
  const observations = observableNames.flatMap((kind) =>
    (example[kind] ?? []).map((value, each) => ({
      id: `${position}:${kind}:${each}`,
      kind,
      value,
      quote: quoteOf(value),
      locator: `example ${position}`,
      origin: kind === 'answer' ? 'reviewer' : origin,
      visible: true,
    })),
  ) as Observation[];
  return {
    id: `example-${position}`,
    account: example.account ?? `example:${position}`,
    origin,
    site: 'Example',
    adapter: 'example@1',
    ...(example.url === undefined ? {} : { url: example.url }),
    readAt: `${example.readOn ?? '2026-11-01'}T12:00:00.000Z`,
    readable: true,
    fields: Object.fromEntries(observableNames.map((kind) => [kind, stateOf(example, kind)])),
    observations,
    notices: [],
  };
}

function stateOf(example: ExampleProfile, kind: Observable): 'read' | 'empty' | 'missing' {
  if (example[kind] !== undefined) return 'read';
  return example.empty?.includes(kind) ? 'empty' : 'missing';
}

/** What would have stood in the source: the value's own words, one after the other. */
function quoteOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Object.values(value as object)
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ')
    .slice(0, 280);
}
