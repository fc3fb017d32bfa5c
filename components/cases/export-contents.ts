import { i18n } from '#i18n';
import type { CaseFile } from '../../lib/core/model/case.ts';
import type { ExportFormat } from './export-format.ts';

/** What a written file holds, in lines: counted from the bundle itself for STIX, from the case for the others. */
export function exportContents(format: ExportFormat, file: CaseFile, text: string): string[] {
  if (format === 'stix') return stixObjects(text);
  const counts = [
    i18n.t('cases.case.parts.sources', file.profiles.length),
    i18n.t('cases.case.parts.notes', file.notes.length),
    i18n.t('cases.case.parts.answers', file.answers.length),
    i18n.t('cases.case.parts.opinions', file.opinions.length),
  ];
  return format === 'markdown'
    ? counts
    : [...counts, i18n.t('cases.case.parts.corrections', file.corrections.length), i18n.t('cases.case.parts.history', file.history.length)];
}

function stixObjects(text: string): string[] {
  const { objects = [] } = JSON.parse(text) as { objects?: { type: string }[] };
  const counts = new Map<string, number>();
  for (const { type } of objects) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => i18n.t('cases.export.objects', [String(count), type]));
}
