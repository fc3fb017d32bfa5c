import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../../lib/cli/check-candidate.ts';
import { run } from '../../lib/cli/run.ts';
import type { Level } from '../../lib/core/model/assessment.ts';
import type { Finding } from '../../lib/core/model/finding.ts';
import { dprkItWorkerPack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';
import type { Persona } from './cases.ts';
import { needsOthers } from './needs-others.ts';
import { yesWithOthers } from './with-others.ts';

/** What became of one candidate of a case, by the command line's own `check`. */
export type Played = {
  persona: Persona;
  /** `p01`, or `n6/3` where a case has several candidates. */
  candidate: string;
  level: Level;
  findings: Finding[];
  yes: string[];
  /** Expected, in the pack, and not answered yes. */
  failed: string[];
  /** Meant to stay silent and answered yes all the same. */
  tooMuch: string[];
  notBuilt: string[];
  /** Expected, and answered only by a comparison with other candidates, where the story tells of none. */
  needsOthers: string[];
  /** Sources that were not read as a profile. */
  unread: string[];
};

const built = new Set(dprkItWorkerPack.indicators.map(({ id }) => id));
const needingOthers = new Set(dprkItWorkerPack.indicators.filter(({ pattern }) => needsOthers(pattern)).map(({ id }) => id));

const day = '2026-11-01';

/** Checks every candidate of a case on a fixed day. */
async function play(persona: Persona): Promise<Played[]> {
  const folder = join(import.meta.dirname, 'cases', persona.id);
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (below.length > 0) return Promise.all(below.sort().map((name) => candidate(persona, `${persona.id}/${name}`, join(folder, name))));
  return [await candidate(persona, persona.id, folder)];
}

async function candidate(persona: Persona, name: string, folder: string): Promise<Played> {
  const { sources, findings, assessment } = await checked(folder);
  const others = await yesWithOthers(
    persona.id,
    sources.map(({ file }) => file),
    `${day}T00:00:00.000Z`,
  );
  const alone = findings.filter(({ answer }) => answer === 'yes').map(({ indicator }) => indicator);
  const yes = [...new Set([...alone, ...(others ?? []).filter((id) => needingOthers.has(id))])];
  const isLeft = (id: string): boolean => others === undefined && needingOthers.has(id);
  return {
    persona,
    candidate: name,
    level: assessment.level,
    // Only what a word is made of; the places are the printed report’s.
    findings: findings.map((finding) => ({ ...finding, evidence: [] })),
    yes,
    failed: persona.expected.filter((id) => built.has(id) && !isLeft(id) && !yes.includes(id)),
    tooMuch: (persona.silent ?? []).filter((id) => yes.includes(id)),
    needsOthers: persona.expected.filter(isLeft),
    notBuilt: persona.expected.filter((id) => !built.has(id)),
    unread: sources.filter(({ readable }) => !readable).map(({ file }) => file),
  };
}

async function checked(folder: string): Promise<Check> {
  const files = readdirSync(folder).sort();
  const sources = files.filter((file) => file !== 'answers.json').map((file) => join(folder, file));
  const answers = files.includes('answers.json') ? ['--answers', join(folder, 'answers.json')] : [];
  const { out, problem } = await run(['check', ...sources, ...answers, '--at', day, '--json']);
  if (out === undefined) throw new Error(problem);
  return JSON.parse(out) as Check;
}

/** Whether a look-alike stays where nobody would do anything. */
export const isQuiet = ({ level }: Played): boolean => level !== 'worth-a-question' && level !== 'verify-first';

/** Checks every candidate of several cases. */
export const playAll = async (some: readonly Persona[]): Promise<Played[]> => (await Promise.all(some.map(play))).flat();
