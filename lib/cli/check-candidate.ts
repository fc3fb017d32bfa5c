import { assess } from '../core/assess/assess.ts';
import { answersAccount, caseFacts, currentProfiles } from '../core/engine/facts.ts';
import { findAll } from '../core/engine/find.ts';
import type { LoadedPack } from '../core/engine/load-pack.ts';
import { defaultKnobs } from '../core/knobs.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { ReviewerAnswer } from '../core/model/case.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Observable } from '../core/model/observation.ts';
import type { FieldState } from '../core/model/raw-profile.ts';
import type { SourceRead } from './read-source.ts';

type Place = { quote: string; source: string; locator: string };

/** What `check` prints as JSON. `source` is a file as it was named on the command line. */
export type Check = {
  version: 1;
  sources: {
    file: string;
    site: string;
    adapter: string;
    readable: boolean;
    reason?: string;
    fields: Partial<Record<Observable, FieldState>>;
  }[];
  /** Visible values only: what a page hides from its reader is in `read`, and is never checked. */
  observations: ({ kind: Observable; value: unknown } & Place)[];
  findings: (Pick<Finding, 'indicator' | 'answer' | 'category' | 'specificity' | 'use' | 'missing'> & { evidence: Place[] })[];
  assessment: Pick<Assessment, 'level'>;
};

/** The reviewer's answers and the file that holds them. */
export type Answers = { file: string; replies: readonly ReviewerAnswer[] };

/** Checks the sources of one candidate, all of them together. Pure: the same sources give the same result. */
export function checkCandidate(sources: readonly SourceRead[], answers: Answers | undefined, loaded: LoadedPack): Check {
  const current = currentProfiles(sources.map(({ profile }) => profile));
  const facts = caseFacts(current, answers?.replies ?? []);
  const findings = findAll(loaded, facts);
  const files = new Map(current.map((profile) => [profile.account, sources.find((one) => one.profile === profile)?.file ?? '']));
  files.set(answersAccount, answers?.file ?? '');
  const fileOf = (account: string): string => files.get(account) ?? account;
  return {
    version: 1,
    sources: sources.map(({ file, profile: { site, adapter, readable, reason, fields } }) => ({
      file,
      site,
      adapter,
      readable,
      ...(reason === undefined ? {} : { reason }),
      fields,
    })),
    observations: facts.profiles.flatMap(({ account, observations }) =>
      observations.flatMap(({ kind, value, quote, locator, visible }) =>
        visible ? [{ kind, value, quote, source: fileOf(account), locator }] : [],
      ),
    ),
    findings: findings.map(({ indicator, answer, category, specificity, use, evidence, missing }) => ({
      indicator,
      answer,
      category,
      specificity,
      use,
      evidence: evidence.map(({ quote, source, locator }) => ({ quote, source: fileOf(source), locator })),
      missing,
    })),
    assessment: { level: assess(findings, [], defaultKnobs).level },
  };
}
