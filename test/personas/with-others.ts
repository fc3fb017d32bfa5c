import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRoster } from '../../lib/cli/candidates.ts';
import { readSource } from '../../lib/cli/read-source.ts';
import { rosterLinks } from '../../lib/cli/roster-links.ts';
import { caseFacts, currentProfiles } from '../../lib/core/engine/facts.ts';
import { findAll } from '../../lib/core/engine/find.ts';
import { loadPack } from '../../lib/core/engine/load-pack.ts';
import type { CaseLink } from '../../lib/core/model/case-link.ts';
import { dprkItWorkerPack as pack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';

const loaded = loadPack(pack);

/** Indicators that answer yes once a case has been compared with the other candidates of its story; `undefined` where it has none. */
export async function yesWithOthers(id: string, sources: readonly string[], readAt: string): Promise<string[] | undefined> {
  const folder = join(import.meta.dirname, 'others', id);
  if (!existsSync(folder)) return undefined;
  const { candidates } = await readRoster([folder], readAt);
  const own = await Promise.all(sources.map((file, nth) => readSource(file, { id: `own/${nth}`, readAt })));
  const one = { id: 'own', title: id, profiles: own.map(({ profile }) => profile), fileOf: new Map<string, string>() };
  const links = rosterLinks([one, ...candidates], pack).flatMap(({ from, to, link }): CaseLink[] =>
    from.id === 'own' || to.id === 'own' ? [{ ...link, otherCase: from.id === 'own' ? to.id : from.id }] : [],
  );
  const asked = links.filter(({ ordinary }) => ordinary === undefined);
  const findings = findAll(loaded, caseFacts(currentProfiles(one.profiles), [], { links: asked }));
  return findings.filter(({ answer }) => answer === 'yes').map(({ indicator }) => indicator);
}
