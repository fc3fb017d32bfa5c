import type { LoadedPack } from '../../../lib/core/engine/load-pack.ts';
import { defaultKnobs } from '../../../lib/core/knobs.ts';
import type { CaseFile } from '../../../lib/core/model/case.ts';
import type { Finding } from '../../../lib/core/model/finding.ts';
import { reviewCase } from '../../../lib/review/review-case.ts';
import { candidateOf } from '../people/candidate.ts';
import { lifeOf } from '../people/life.ts';
import type { Region } from '../people/region.ts';
import { regions } from '../people/regions.ts';

/** An indicator that answers differently about one life in two skins, with what each answer rests on. */
export type Difference = {
  nth: number;
  situation: string;
  indicator: string;
  one: { region: string; answer: string; shown: string };
  other: { region: string; answer: string; shown: string };
  /** Why nothing better can be said in one of the skins; left out where the answers should be one. */
  excuse?: string;
};

/**
 * Tells the nth life of a seed as it goes in its own region, and then in another one: name, script, country, school, pronouns,
 * phone, mailbox and the résumé's language change, and nothing that happened does. Comes back with what is answered differently.
 */
export function swapped(seed: number, nth: number, loaded: LoadedPack): Difference[] {
  const one = regions[nth % regions.length] as Region;
  // Every pair of regions comes up: the step goes through 1 to 23.
  const step = 1 + (Math.floor(nth / regions.length) % (regions.length - 1));
  const other = regions[(nth + step) % regions.length] as Region;
  const life = lifeOf(seed, nth, one);
  const [oneFile, otherFile] = [one, other].map((region) => candidateOf(life, region, `${region.id}-swap`).file) as [CaseFile, CaseFile];
  const findings = findingsOf(oneFile, loaded);
  const others = new Map(findingsOf(otherFile, loaded).map((finding) => [finding.indicator, finding]));
  return findings.flatMap((finding) => {
    const then = others.get(finding.indicator);
    if (then?.answer === finding.answer) return [];
    const told = (region: Region, each: Finding | undefined) => ({
      region: region.id,
      answer: each?.answer ?? 'none',
      shown: shownBy(each),
    });
    const difference = { nth, situation: life.situation, indicator: finding.indicator, one: told(one, finding), other: told(other, then) };
    const excuse = excuseOf(finding, then, [oneFile, otherFile]);
    return [excuse === undefined ? difference : { ...difference, excuse }];
  });
}

const findingsOf = (file: CaseFile, loaded: LoadedPack): Finding[] => reviewCase(file, loaded, defaultKnobs).findings;

/**
 * The ways in which a skin may leave an answer open that another one settles, nearly always with no: a name stands in a
 * script that nobody can spell in Latin letters by rule, so it cannot be compared; it is one word, which is on no list of full names
 * and proves nothing; it is too short to be found in a handle; a country's numbers do not tell what they are; every employer of a
 * source is written in a script of its own, so that no two histories can be held against each other.
 */
function excuseOf(finding: Finding, then: Finding | undefined, files: readonly CaseFile[]): string | undefined {
  const open = [finding, then].find((each) => each?.answer === 'unknown');
  if (open === undefined) return undefined;
  const isNameOpen = open.missing.includes('display-name');
  if (finding.answer === 'yes' || then?.answer === 'yes')
    return isNameOpen && files.some((file) => showsName(file, unspelled)) ? yesElsewhere : undefined;
  if (open.indicator === 'emp-history-diff-across-docs') return files.some(showsEmployerOfItsOwnScript) ? 'script of employers' : undefined;
  if (open.missing.includes('phone') && numberKinds.has(open.indicator)) return 'number plan';
  if (open.missing.includes('handle')) return 'name too short for a handle';
  if (!isNameOpen) return undefined;
  if (files.some((file) => showsName(file, unspelled))) return 'script';
  return files.some((file) => showsName(file, oneWord)) ? 'one name' : undefined;
}

/** The one way in which a skin is spared what another one is asked: counted apart, because it is no equal treatment. */
export const yesElsewhere = 'script, and a yes where the name can be spelled';
const numberKinds = new Set(['contact-phone-voip']);

const showsName = ({ profiles }: CaseFile, shape: RegExp): boolean =>
  profiles.some(({ observations }) => observations.some(({ kind, value }) => kind === 'display-name' && shape.test(value)));

const showsEmployerOfItsOwnScript = ({ profiles }: CaseFile): boolean =>
  profiles.some(({ observations }) =>
    observations.some(({ kind, value }) => kind === 'work' && value.employer !== undefined && !latin.test(value.employer)),
  );

const latin = /^[\p{Script=Latin}\p{Script=Common}]*$/u;

/** Pronouns, a name in brackets and a degree are no second name. */
const oneWord = /^[^\s,]+(?: \p{Lu}\.?)?(?: \([^)]*\)|, PMP)?$/u;
/** Scripts that `core/text` leaves as they are. */
const unspelled =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Arabic}]/u;

const shownBy = (finding: Finding | undefined): string =>
  finding === undefined ? '' : finding.evidence.map(({ quote }) => quote).join(' / ') || finding.missing.join(', ');
