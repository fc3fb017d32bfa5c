import type { CaseReport } from '../core/report/case-report.ts';
import { caseJson } from '../core/report/json.ts';
import { caseMarkdown } from '../core/report/markdown.ts';
import { caseStix } from '../core/report/stix.ts';
import { type TlpMarking, withMarking } from '../core/report/stix-marking.ts';

export const exportFormats = ['markdown', 'json', 'stix'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file to be handed to the reviewer. */
export type ExportedFile = { name: string; mime: string; text: string };

/**
 * One case as a file in one of the formats; the name carries the day and no candidate's name, since file names are seen by others.
 *
 * @param marking of a STIX bundle; the other formats have no place for one
 */
export function exportCase(report: CaseReport, format: ExportFormat, marking: TlpMarking = 'TLP:AMBER+STRICT'): ExportedFile {
  const name = `second-look-case-${report.writtenAt.slice(0, 10)}`;
  switch (format) {
    case 'markdown':
      return { name: `${name}.md`, mime: 'text/markdown', text: caseMarkdown(report, { withNotes: true }) };
    case 'json':
      return { name: `${name}.json`, mime: 'application/json', text: caseJson(report) };
    case 'stix':
      return {
        name: `${name}.stix.json`,
        mime: 'application/stix+json',
        text: JSON.stringify(withMarking(caseStix(report), marking), null, 2),
      };
    default:
      return format satisfies never;
  }
}
