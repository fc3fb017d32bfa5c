import type { Case } from '../../lib/core/model/case.ts';
import type { Observable, Observation } from '../../lib/core/model/observation.ts';
import type { StoredProfile } from '../../lib/store/rows.ts';
import { seeded } from './samples.ts';

const words =
  'river garden engine paper window market bridge winter yellow number letter coffee station harbour machine answer pattern village music evening summer bottle carpet signal object system service payment search library kitchen orange silver copper morning travel story bread garage ladder'.split(
    ' ',
  );
const syllables = ['ma', 'ra', 'jo', 'nas', 'il', 'se', 'ken', 'to', 'li', 'van', 'bo', 'ris', 'su', 'mi', 'ola', 'fe'];

/** An invented candidate of about a kilobyte and a half, the same for the same number: a name, a mailbox, a number, a text of 90 words. */
export function aCandidate(number: number): { owner: Case; profile: StoredProfile } {
  const next = seeded(number + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const name = (parts: number): string => {
    const joined = Array.from({ length: parts }, () => pick(syllables)).join('');
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  };
  const id = `case-${String(number).padStart(7, '0')}`;
  const subject = `person-${number}`;
  const title = `${name(2)} ${name(3)}`;
  const at = new Date(1_790_000_000_000 + number * 60_000).toISOString();
  const observation = (kind: Observable, value: string): Observation =>
    ({ id: `${subject}/${kind}`, kind, value, quote: value.slice(0, 280), locator: kind, origin: 'page', visible: true }) as Observation;
  const account = `github:${subject}`;
  return {
    owner: { id, title, status: 'open', statusReason: '', tags: [], accounts: [account], createdAt: at, updatedAt: at },
    profile: {
      ...{ id: `profile-${number}`, caseId: id, account, origin: 'page', site: 'GitHub', adapter: 'github@1', readAt: at, readable: true },
      ...{ url: `https://github.com/${subject}`, fields: {}, notices: [] },
      observations: [
        observation('display-name', title),
        observation('email', `${subject}@example.com`),
        observation('summary', Array.from({ length: 90 }, () => pick(words)).join(' ')),
      ],
    },
  };
}
