import { editDistance } from '../../text/edit-distance.ts';
import { foldText } from '../../text/fold-text.ts';
import { evidenceOf } from '../answer.ts';
import { type Facts, type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/**
 * How many sorts of names (employers, schools, places of work) one document spells in two nearly equal ways. Long words only, since
 * short ones are often truly two; letters only, since numbers count things.
 */
export const namesSpelledApart: MeasureFacts = (facts) => {
  const sorts = [employers(facts), schools(facts), places(facts)];
  const all = sorts.flat();
  if (all.length === 0) return { is: 'unknown', missing: ['work', 'education'] };
  const apart = sorts.map(spelledApart).filter((pair) => pair.length > 0);
  return { is: 'known', value: apart.length, evidence: (apart.length > 0 ? apart.flat() : all).map(({ seen: one }) => evidenceOf(one)) };
};

type Named = { seen: Seen; text: string };

const employers = (facts: Facts): Named[] => worksOf(facts, ({ employer }) => employer);
const places = (facts: Facts): Named[] => worksOf(facts, ({ place }) => place);
const schools = (facts: Facts): Named[] =>
  seen(facts, 'education').flatMap((one) => (isDocument(one) ? [{ seen: one, text: plain(one.observation.value.school) }] : []));

function worksOf(facts: Facts, part: (work: { employer?: string | undefined; place?: string | undefined }) => string | undefined): Named[] {
  return seen(facts, 'work').flatMap((one) => {
    const text = part(one.observation.value);
    return text === undefined || !isDocument(one) ? [] : [{ seen: one, text: plain(text) }];
  });
}

function spelledApart(named: readonly Named[]): Named[] {
  for (const [position, one] of named.entries()) {
    const other = named.slice(position + 1).find((each) => each.seen.profile.id === one.seen.profile.id && isNearly(one.text, each.text));
    if (other !== undefined) return [one, other];
  }
  return [];
}

// One letter more at the end is a plural or another form: "Lab", "Labs".
const isNearly = (one: string, other: string): boolean =>
  one !== other &&
  Math.min(one.length, other.length) >= lettersMin &&
  !one.startsWith(other) &&
  !other.startsWith(one) &&
  editDistance(one, other, 2) <= 2;

/** Below this two letters of difference are often two names. */
const lettersMin = 8;

const isDocument = ({ profile }: Seen): boolean => profile.origin === 'document';
const plain = (text: string): string => foldText(text).replace(/[^\p{L}]/gu, '');
