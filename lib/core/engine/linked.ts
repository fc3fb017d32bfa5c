import type { Evidence } from '../model/finding.ts';
import type { Link } from '../model/link.ts';
import type { Observable } from '../model/observation.ts';
import type { Pattern } from '../model/pattern.ts';
import type { Answer } from './answer.ts';
import type { Facts } from './facts.ts';

/** Whether the candidate shares something with others. Blocked while nobody compared the candidates, whatever the case shows. */
export function linked({ by, names, atLeast = 1, withinDays = Infinity }: Extract<Pattern, { op: 'linked' }>, facts: Facts): Answer {
  if (facts.links === undefined) return { is: 'unknown', missing: [], blocked: 'needs-comparison' };
  const found = facts.links.filter(
    (one) => by.includes(one.by) && (names === undefined || one.names === names) && one.daysApart <= withinDays,
  );
  const others = new Set(found.map(({ otherCase }) => otherCase));
  return others.size >= atLeast ? { is: 'yes', evidence: found.map(evidenceOfLink) } : { is: 'no', seen: found.map(evidenceOfLink) };
}

const evidenceOfLink = ({ observation, kind, quote, source, locator }: Link): Evidence => ({
  observation,
  kind: kind satisfies Observable,
  quote,
  source,
  locator,
});
