import { imprintOf } from '../core/correlate/imprint.ts';
import { tracesOf } from '../core/correlate/traces.ts';
import { currentProfiles } from '../core/engine/facts.ts';
import { applyCorrections } from '../core/intake/apply-corrections.ts';
import type { CaseFile } from '../core/model/case.ts';
import type { Imprint } from '../core/model/imprint.ts';
import type { Trace } from '../core/model/trace.ts';

/** As much of a case as its imprint is made of. */
export type ImprintSource = { case: Pick<CaseFile['case'], 'id' | 'createdAt'> } & Pick<CaseFile, 'profiles' | 'corrections'>;

/** The imprint of a case as it stands: of the newest visit of each account, as the reviewer corrected it. */
export const imprintOfCase = (source: ImprintSource): Imprint => tracedImprint(source).imprint;

/** The same, with the traces that it was made of. */
export function tracedImprint({ case: { id, createdAt }, profiles, corrections }: ImprintSource): { imprint: Imprint; traces: Trace[] } {
  const current = applyCorrections(currentProfiles(profiles), corrections);
  const traces = tracesOf(current);
  const readAt = profiles.reduce((newest, each) => (each.readAt > newest ? each.readAt : newest), '');
  return { imprint: imprintOf(id, readAt === '' ? createdAt : readAt, namesOf(current), traces), traces };
}

function namesOf(current: CaseFile['profiles']): string[] {
  const names = current
    .filter(({ readable }) => readable)
    .flatMap(({ observations }) => observations.filter(({ kind, visible }) => kind === 'display-name' && visible));
  return [...new Set(names.map(({ value }) => String(value)))];
}
