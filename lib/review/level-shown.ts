import type { LoadedPack } from '../core/engine/load-pack.ts';
import type { Knobs } from '../core/knobs.ts';
import type { CaseFile } from '../core/model/case.ts';
import type { CaseLink } from '../core/model/case-link.ts';
import { newestBy } from '../core/model/newest-by.ts';
import type { Policy } from '../core/model/policy.ts';
import { reviewCase } from './review-case.ts';

/** By what a case is judged besides the pack, and what the case on the screen was found to share. */
export type LevelBy = { knobs: Knobs; policy: Policy; compared?: { caseId: string; links: readonly CaseLink[] } };

/** What a case comes to as the reviewer sees it, for its history: with its links when it is the one on the screen and they are known. */
export function levelShown(file: CaseFile, loaded: LoadedPack, { knobs, policy, compared }: LevelBy): string {
  const links = compared?.caseId === file.case.id ? compared.links.map((link) => asJudged(link, file)) : undefined;
  return reviewCase(file, loaded, knobs, policy, links).assessment.level;
}

/** A link as it stands once the reviewer's newest word in this case is counted; the comparison itself comes a moment later. */
function asJudged(link: CaseLink, { linkOpinions }: CaseFile): CaseLink {
  const word = newestBy(linkOpinions, ({ otherCase }) => otherCase).get(link.otherCase);
  if (word === undefined || word.at <= (link.opinion?.at ?? '')) return link;
  const { ordinary, opinion: _, ...bare } = link;
  const other = ordinary === 'reviewer-said' ? {} : ordinary && { ordinary };
  return word.stance === 'none' ? { ...bare, ...other } : { ...bare, ordinary: 'reviewer-said', opinion: word };
}
