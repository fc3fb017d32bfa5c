import type { CaseLink } from '../../lib/core/model/case-link.ts';
import type { LinkOpinion } from '../../lib/core/model/link-opinion.ts';
import type { LinksState } from '../data/links-state.ts';

/** Another case, and everything that it shares with the one at hand. */
export type OtherCandidate = {
  id: string;
  title: string;
  /** When it was read last, as far as what is shared shows; UTC. */
  readAt: string;
  links: CaseLink[];
  /** Those without an ordinary reason. */
  asked: CaseLink[];
  opinion?: LinkOpinion;
};

/** The links case by case: first those that an indicator is asked about, with the most kinds of link in front, then the newest. */
export function otherCandidates(links: readonly CaseLink[]): OtherCandidate[] {
  const byCase = new Map<string, OtherCandidate>();
  for (const link of links) {
    const known = byCase.get(link.otherCase) ?? { id: link.otherCase, title: link.otherTitle, readAt: '', links: [], asked: [] };
    known.links.push(link);
    if (link.ordinary === undefined) known.asked.push(link);
    if (link.otherReadAt > known.readAt) known.readAt = link.otherReadAt;
    if (link.opinion !== undefined && link.opinion.stance !== 'none') known.opinion = link.opinion;
    byCase.set(link.otherCase, known);
  }
  const kinds = ({ asked }: OtherCandidate) => new Set(asked.map(({ by }) => by)).size;
  return [...byCase.values()].sort((a, b) => kinds(b) - kinds(a) || (a.readAt < b.readAt ? 1 : -1));
}

/** How many other cases share something without an ordinary reason; left out where none does, so that nothing stands out. */
export function countOfShared(links: LinksState): { count?: number } {
  if (links.state !== 'ready') return {};
  const others = new Set(links.links.filter(({ ordinary }) => ordinary === undefined).map(({ otherCase }) => otherCase));
  return others.size === 0 ? {} : { count: others.size };
}
