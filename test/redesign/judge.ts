import type { RawObservation, RawProfile } from '../../lib/core/model/raw-profile.ts';
import { unspoken } from './labels.ts';

/** What became of the values that a page shows, after a redesign. */
export type Judgement = {
  /** Values that are still read, as the page shows them. */
  right: number;
  /** Values that are not read any more; the field or the page says so. */
  missing: number;
  /** What was read and is not on the page, was said to be empty and is not, or came from a page about nobody. */
  wrong: string[];
};

/**
 * Holds what is read from a redesigned page against what the page shows. Less may be read; nothing else may be. Where the
 * redesign takes single values away, `mayEmpty` lets a field that had some be empty.
 */
export function judge(before: RawProfile, after: RawProfile, mayEmpty = false): Judgement {
  const shown = before.observations.filter((one) => one.hidden !== true);
  if (!after.readable) return { right: 0, missing: shown.length, wrong: [] };
  if (!before.readable) return { right: 0, missing: 0, wrong: ['a page about nobody is read as a profile'] };
  // Where a part is gone, structured data may say the same in other words; that is kept apart as not visible.
  const read = after.observations.filter((one) => one.hidden !== true);
  const old = before.observations.map(plain);
  const seen = read.map(plain);
  const strange = seen.filter((one) => !old.some((whole) => isWithin(one, whole)));
  const emptied = Object.entries(after.fields).filter(
    ([kind, state]) => !mayEmpty && state === 'empty' && before.fields[kind as keyof RawProfile['fields']] !== 'empty',
  );
  const right = shown.map(plain).filter((whole) => seen.some((one) => one.kind === whole.kind && isWithin(one, whole))).length;
  return {
    right,
    missing: shown.length - right,
    wrong: [
      ...strange.map(({ kind, parts }) => `${kind} ${JSON.stringify(parts)} is not on the page`),
      ...emptied.map(([kind]) => `${kind} is said to be empty`),
    ],
  };
}

type Plain = { kind: string; parts: { [name: string]: string } };

function plain({ kind, value }: RawObservation): Plain {
  const parts = typeof value === 'string' ? { '': value } : value;
  return {
    kind,
    parts: Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, unspoken(text.replace(/^(?:mailto|tel):/, ''))])),
  };
}

/** An entry may lose a part, such as its description; the parts that are left are those of one entry from before. */
const isWithin = (one: Plain, whole: Plain): boolean =>
  one.kind === whole.kind && Object.entries(one.parts).every(([name, text]) => whole.parts[name] === text);
