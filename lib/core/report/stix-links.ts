import type { CaseLink } from '../model/case-link.ts';
import type { CaseReport } from './case-report.ts';
import { linkSentence } from './words-of-links.ts';

/** Another candidate with whom something is shared: who, since when, and what, with both quotes. */
export type SharedWith = { otherCase: string; otherTitle: string; otherReadAt: string; description: string };

/** The other candidates of a report, each once, with everything that is shared with them; nobody for an ordinary reason. */
export function sharedWith({ links = [] }: CaseReport): SharedWith[] {
  const asked = links.filter(({ ordinary }) => ordinary === undefined);
  const byCase = Map.groupBy(asked, ({ otherCase }) => otherCase);
  return [...byCase].flatMap(([otherCase, shared]) => {
    const [first] = shared;
    if (first === undefined) return [];
    const otherReadAt = shared.reduce((oldest, link) => (link.otherReadAt < oldest ? link.otherReadAt : oldest), first.otherReadAt);
    return [{ otherCase, otherTitle: first.otherTitle, otherReadAt, description: shared.map(linkLines).join('\n') }];
  });
}

/** A link with both quotes, as a description. */
export const linkLines = (link: CaseLink): string =>
  [linkSentence(link), `${link.source}: “${link.quote}”`, `${link.other.source}: “${link.other.quote}”`].join('\n');
