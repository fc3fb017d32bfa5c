import { imprintOf } from '../core/correlate/imprint.ts';
import { tracesOf } from '../core/correlate/traces.ts';
import { currentProfiles } from '../core/engine/facts.ts';
import { applyCorrections } from '../core/intake/apply-corrections.ts';
import type { CaseFile } from '../core/model/case.ts';
import type { Imprint } from '../core/model/imprint.ts';

/** As much of a case as its imprint is made of. */
export type ImprintSource = { case: Pick<CaseFile['case'], 'id' | 'createdAt'> } & Pick<CaseFile, 'profiles' | 'corrections'>;

/** The imprint of a case as it stands: of the newest visit of each account, as the reviewer corrected it. */
export function imprintOfCase({ case: { id, createdAt }, profiles, corrections }: ImprintSource): Imprint {
  const current = applyCorrections(currentProfiles(profiles), corrections);
  const readAt = profiles.reduce((newest, each) => (each.readAt > newest ? each.readAt : newest), '');
  return imprintOf(id, readAt === '' ? createdAt : readAt, namesOf(current), tracesOf(current));
}

function namesOf(current: CaseFile['profiles']): string[] {
  const names = current
    .filter(({ readable }) => readable)
    .flatMap(({ observations }) => observations.filter(({ kind, visible }) => kind === 'display-name' && visible));
  return [...new Set(names.map(({ value }) => String(value)))];
}
