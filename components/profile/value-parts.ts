import type { Observable, Observation } from '../../lib/core/model/observation.ts';

/** Parts of a record that a reviewer may type. The first is the one that a plain text stands for. */
export type PartName =
  | 'name'
  | 'platform'
  | 'url'
  | 'text'
  | 'since'
  | 'of'
  | 'employer'
  | 'title'
  | 'dates'
  | 'employment'
  | 'place'
  | 'school'
  | 'degree'
  | 'at'
  | 'level';

/** What is typed for each kind, as `core/intake` takes it; a kind that is not named is one text. */
const records: Partial<Record<Observable, readonly PartName[]>> = {
  handle: ['name', 'platform'],
  link: ['url', 'text'],
  'linked-account': ['platform', 'name', 'since'],
  count: ['of', 'text'],
  work: ['employer', 'title', 'dates', 'employment', 'place'],
  education: ['school', 'degree', 'dates'],
  message: ['text', 'at'],
  language: ['name', 'level'],
};

/**
 * Kinds that a reviewer can add by hand. Answers have their own place, a photo's address is of no use alone, and what a file
 * says about itself is worth nothing when it is typed.
 */
export const editableKinds: readonly Observable[] = [
  'display-name',
  'headline',
  'summary',
  'claimed-location',
  'email',
  'phone',
  'handle',
  'link',
  'linked-account',
  'account-created',
  'last-activity',
  'local-time',
  'rate',
  'count',
  'work',
  'education',
  'skill',
  'language',
  'badge',
  'review',
  'message',
  'wallet',
  'postal-address',
];

/** Kinds whose text can be long. */
export const longKinds: readonly Observable[] = ['summary', 'review', 'message'];

/** The parts to type for a kind: several for a record, `text` alone for everything else. */
export const partsOf = (kind: Observable): readonly PartName[] => records[kind] ?? ['text'];

/** What the fields of the editor start with: the parts of the one value that was read, and nothing where there are several. */
export function startingParts(kind: Observable, values: readonly Observation[], plain: string): Partial<Record<PartName, string>> {
  const [only] = values;
  if (only === undefined || values.length > 1) return {};
  if (records[kind] === undefined) return { text: plain };
  const value = only.value as Record<string, unknown>;
  const parts = Object.fromEntries(partsOf(kind).flatMap((part) => (typeof value[part] === 'string' ? [[part, value[part]]] : [])));
  const dates = [value['start'], value['end']].filter((date) => typeof date === 'string').join(' – ');
  if (partsOf(kind).includes('dates') && dates !== '') parts['dates'] = dates;
  if (kind === 'count') parts['text'] = String(value['value']);
  return parts;
}
