import type { Evidence } from '../model/finding.ts';
import { limits } from '../model/limits.ts';
import type { Observable } from '../model/observation.ts';
import type { Profile } from '../model/profile.ts';
import type { Seen } from './facts.ts';
import { textsOf } from './texts-of.ts';

/**
 * Kleene's three values. A yes says what supports it, a no what was looked at (so that turning it around still has
 * something to show), and an unknown what was missing, so that the reviewer can go and look. None of the three lists is
 * ever empty, but for an unknown that is `blocked`: it waits for the comparison with other candidates, and for nothing to look at.
 */
export type Answer =
  | { is: 'yes'; evidence: readonly Evidence[] }
  | { is: 'no'; seen: readonly Evidence[] }
  | { is: 'unknown'; missing: readonly Observable[]; blocked?: 'needs-comparison' };

/** A value as evidence. Without an excerpt the quote is the text as it stood in the source, and the evidence always the same object. */
export function evidenceOf(value: Seen, excerpt?: string): Evidence {
  const known = excerpt === undefined ? whole.get(value) : undefined;
  if (known !== undefined) return known;
  const { profile, observation } = value;
  const evidence = {
    observation: observation.id,
    kind: observation.kind,
    quote: (excerpt ?? (observation.quote || (textsOf(observation)[0] ?? ''))).slice(0, limits.quote),
    source: profile.account,
    locator: observation.locator,
  };
  if (excerpt === undefined) whole.set(value, evidence);
  return evidence;
}

// Each of eighty expressions that find nothing shows everything that it looked at; one object per value is told apart at once.
const whole = new WeakMap<Seen, Evidence>();

/** An empty place as evidence: there is no observation to name and nothing to quote. */
export function evidenceOfEmpty(profile: Profile, kind: Observable): Evidence {
  return { observation: `empty:${kind}@${profile.id}`, kind, quote: '', source: profile.account, locator: '' };
}

/** Turns yes and no around; unknown stays. */
export function negated(answer: Answer): Answer {
  if (answer.is === 'yes') return { is: 'no', seen: answer.evidence };
  if (answer.is === 'no') return { is: 'yes', evidence: answer.seen };
  return answer;
}

/** Yes when all are; one no settles it, whatever else is unknown. */
export function conjunction(answers: readonly Answer[]): Answer {
  const noes = answers.filter((answer) => answer.is === 'no');
  if (noes.length > 0) return { is: 'no', seen: distinct(noes.flatMap(({ seen }) => seen)) };
  const unknowns = answers.filter((answer) => answer.is === 'unknown');
  if (unknowns.length > 0) return unknownOf(unknowns, unknowns.some(isBlocked));
  return { is: 'yes', evidence: distinct(answers.flatMap((answer) => (answer.is === 'yes' ? answer.evidence : []))) };
}

/**
 * Yes when one is; no only when all are. De Morgan keeps it the mirror of {@link conjunction}, but for what an unknown waits for: one
 * part that can still be looked at may answer the whole, so that only the comparison is waited for when all parts wait for it.
 */
export function disjunction(answers: readonly Answer[]): Answer {
  const answer = negated(conjunction(answers.map(negated)));
  if (answer.is !== 'unknown') return answer;
  const unknowns = answers.filter((one) => one.is === 'unknown');
  return unknownOf(unknowns, unknowns.every(isBlocked));
}

type Unknown = Extract<Answer, { is: 'unknown' }>;

const isBlocked = ({ blocked }: Unknown): boolean => blocked !== undefined;

function unknownOf(unknowns: readonly Unknown[], blocked: boolean): Answer {
  const missing = [...new Set(unknowns.flatMap((one) => one.missing))];
  return blocked ? { is: 'unknown', missing, blocked: 'needs-comparison' } : { is: 'unknown', missing };
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  // By observation first: nearly always one piece of evidence speaks for it, and nothing has to be compared.
  const known = new Map<string, Evidence[]>();
  for (const one of new Set(evidence)) {
    const others = known.get(one.observation);
    if (others?.some((other) => isSame(one, other)) === true) continue;
    if (others === undefined) known.set(one.observation, [one]);
    else others.push(one);
    kept.push(one);
  }
  return kept;
}

const isSame = (one: Evidence, other: Evidence): boolean =>
  one.source === other.source && one.kind === other.kind && one.quote === other.quote && one.listed?.list === other.listed?.list;
