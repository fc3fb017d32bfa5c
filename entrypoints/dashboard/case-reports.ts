import { browser } from 'wxt/browser';
import type { Knobs } from '../../lib/core/knobs.ts';
import type { CaseFile } from '../../lib/core/model/case.ts';
import type { CaseLink } from '../../lib/core/model/case-link.ts';
import type { Policy } from '../../lib/core/model/policy.ts';
import type { CaseReport } from '../../lib/core/report/case-report.ts';
import { caseJson } from '../../lib/core/report/json.ts';
import { now } from '../../lib/platform/clock.ts';
import { type ExportedFile, exportCase } from '../../lib/review/export-case.ts';
import { reportOfCase } from '../../lib/review/report-of-case.ts';
import { reviewCase } from '../../lib/review/review-case.ts';
import { loadedPack, pack } from './loaded-pack.ts';

/** The version of the extension, as its manifest says. */
export const appVersion = (): string => browser.runtime.getManifest().version;

/** By what a case is judged besides the pack: the numbers as they are set, and what the organisation decided. */
type JudgedBy = { knobs: Knobs; policy: Policy };

/** Everything that an export of a case is written from, as it stands now; without links where it was not compared. */
export function caseReport(file: CaseFile, { knobs, policy }: JudgedBy, links?: readonly CaseLink[]): CaseReport {
  const review = reviewCase(file, loadedPack, knobs, policy, links);
  return reportOfCase({ file, review, pack, appVersion: appVersion(), writtenAt: now(), ...(links && { links }) }, knobs);
}

/** A case, and what it shares with others where that is known. */
export type ComparedCase = { file: CaseFile; links?: readonly CaseLink[] };

/** Several cases as JSON, in one file or in one file each. */
export function exportCases(cases: readonly ComparedCase[], by: JudgedBy, into: 'one' | 'each'): ExportedFile[] {
  const reports = cases.map(({ file, links }) => caseReport(file, by, links));
  if (into === 'each') {
    return reports.map((report, index) => {
      const exported = exportCase(report, 'json');
      return { ...exported, name: exported.name.replace(/\.json$/, `-${index + 1}.json`) };
    });
  }
  const writtenAt = now();
  const written: unknown[] = reports.map((report) => JSON.parse(caseJson(report)));
  const text = JSON.stringify({ format: 'second-look-cases', version: 1, writtenAt, appVersion: appVersion(), cases: written }, null, 2);
  return [{ name: `second-look-cases-${writtenAt.slice(0, 10)}.json`, mime: 'application/json', text }];
}
