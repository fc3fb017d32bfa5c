import { candidateOf } from '../core/correlate/candidate.ts';
import { caseLinks } from '../core/correlate/case-links.ts';
import { openCasebook } from '../core/correlate/casebook.ts';
import { casesToRead } from '../core/correlate/cases-to-read.ts';
import { everybodysOf } from '../core/correlate/everybodys.ts';
import { imprintOf } from '../core/correlate/imprint.ts';
import { tracesOf } from '../core/correlate/traces.ts';
import { currentProfiles } from '../core/engine/facts.ts';
import { defaultKnobs as knobs } from '../core/knobs.ts';
import type { CaseLink } from '../core/model/case-link.ts';
import type { Pack } from '../core/model/pack.ts';
import type { RosterCandidate } from './candidates.ts';

/** What two candidates share; `from` is the one from whose side it is told. */
export type RosterLink = { from: RosterCandidate; to: RosterCandidate; link: CaseLink };

/** Everything that the candidates of a roster share, each once: what is not ordinary first, and of it the rarest. */
export function rosterLinks(candidates: readonly RosterCandidate[], pack: Pick<Pack, 'lists' | 'linkRates'>): RosterLink[] {
  const prepared = candidates.map(({ id, title, profiles }) => candidateOf(id, title, currentProfiles(profiles)));
  const imprints = prepared.map(({ caseId, names, profiles }) => imprintOf(caseId, readAt(profiles), names, tracesOf(profiles)));
  const casebook = openCasebook();
  for (const imprint of imprints) casebook.put(imprint);
  const byId = new Map(prepared.map((candidate, nth) => [candidate.caseId, { candidate, nth }]));
  const everybodys = everybodysOf(pack);
  const found = prepared.flatMap((one, nth) => {
    const neighbours = casebook.neighbours(imprints[nth] as (typeof imprints)[number]);
    const counted = new Map(neighbours.filter(({ by }) => by === 'value').map(({ caseId, shownBy }) => [caseId, shownBy]));
    const near = casesToRead(neighbours).slice(0, knobs.linkCasesMax);
    const others = near.flatMap((id) => byId.get(id)?.candidate ?? []);
    const context = {
      compared: candidates.length,
      everybodys,
      rates: pack.linkRates,
      knobs,
      countedFor: (id: string) => counted.get(id) ?? 2,
      opinionOn: () => undefined,
    };
    return caseLinks(one, others, context).flatMap((link): RosterLink[] => {
      const place = byId.get(link.otherCase)?.nth ?? -1;
      const [from, to] = [candidates[nth], candidates[place]];
      return from === undefined || to === undefined || (place < nth && near.length < knobs.linkCasesMax) ? [] : [{ from, to, link }];
    });
  });
  const isQuiet = ({ link }: RosterLink): number => Number(link.ordinary !== undefined);
  return once(found).sort((a, b) => isQuiet(a) - isQuiet(b) || a.link.shownBy - b.link.shownBy);
}

/** Who shares something with very many is told from both sides. */
function once(links: readonly RosterLink[]): RosterLink[] {
  const key = ({ from, to, link }: RosterLink) =>
    `${link.by} ${[`${from.id} ${link.observation}`, `${to.id} ${link.other.observation}`].sort().join(' ')}`;
  return [...new Map(links.map((link) => [key(link), link])).values()];
}

const readAt = (profiles: readonly { readAt: string }[]): string =>
  profiles
    .map((profile) => profile.readAt)
    .sort()
    .at(-1) ?? '';
