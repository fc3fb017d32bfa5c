import type { ObservationOf } from '../../model/observation.ts';
import { dayOf, earliestDay } from '../../text/day-number.ts';
import { evidenceOf } from '../answer.ts';
import { type Facts, type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/** Trades of software, of seven, that skills, headline and summary name: each counts once, however many words name it. */
export const tradesNamed: MeasureFacts = (facts) => {
  const texts = [...seen(facts, 'skill'), ...seen(facts, 'headline'), ...seen(facts, 'summary')];
  if (texts.length === 0) return { is: 'unknown', missing: ['skill', 'headline', 'summary'] };
  const named = trades.flatMap((trade) => firstNaming(texts, trade) ?? []);
  return { is: 'known', value: named.length, evidence: named.length > 0 ? named : texts.slice(0, 5).map((value) => evidenceOf(value)) };
};

function firstNaming(texts: readonly Seen<ObservationOf<'skill' | 'headline' | 'summary'>>[], trade: RegExp) {
  for (const text of texts) {
    const words = trade.exec(text.observation.value)?.[0];
    if (words !== undefined) return evidenceOf(text, words);
  }
  return undefined;
}

/** Words that name a trade and little else: `Go`, `swift` and `unity` are words of every day. */
const trades: readonly RegExp[] = [
  /\b(?:front[- ]?end|react(?:\.?js)?|angular(?:js)?|vue(?:\.?js)?|svelte)\b/i,
  /\b(?:back[- ]?end|node\.?js|django|laravel|spring boot|ruby on rails|asp\.net|fastapi|express\.?js)\b/i,
  /\b(?:react native|flutter|android|ios|mobile (?:app|apps|development|developer))\b/i,
  /\b(?:machine learning|deep learning|pytorch|tensorflow|computer vision|data scientist|llms?|nlp)\b/i,
  /\b(?:blockchain|web3|solidity|smart contracts?|ethereum|defi)\b/i,
  /\b(?:devops|kubernetes|terraform|ansible|ci\/cd|site reliability)\b/i,
  /\b(?:unity3d|unreal engine|game (?:development|developer|engine)|godot)\b/i,
];

/** Years between the earliest dated thing that the sources show (a job, a course, an account, a commit) and the day of reading. */
export const yearsShown: MeasureFacts = (facts) => {
  const first = datedOf(facts).toSorted((one, other) => one.day - other.day)[0];
  if (first === undefined) return { is: 'unknown', missing: ['work', 'account-created'] };
  const read = Math.max(...facts.profiles.map(({ readAt }) => dayOf(readAt)));
  return { is: 'known', value: Math.max(0, read - first.day) / daysPerYear, evidence: [evidenceOf(first.value)] };
};

function datedOf(facts: Facts): { value: Seen; day: number }[] {
  const dates: [Seen, string | undefined][] = [
    ...seen(facts, 'work').map((value): [Seen, string | undefined] => [value, value.observation.value.start]),
    ...seen(facts, 'education').map((value): [Seen, string | undefined] => [
      value,
      value.observation.value.start ?? ended(value.observation.value.end),
    ]),
    ...seen(facts, 'account-created').map((value): [Seen, string] => [value, value.observation.value]),
    ...seen(facts, 'commit').map((value): [Seen, string | undefined] => [value, value.observation.value.at?.slice(0, 10)]),
  ];
  return dates.flatMap(([value, date]) => (date === undefined ? [] : [{ value, day: earliestDay(date) }]));
}

const ended = (end: string | undefined): string | undefined => (end === 'present' ? undefined : end);
const daysPerYear = 365.25;
