import type { CaseFile } from '../../lib/core/model/case.ts';
import { limits } from '../../lib/core/model/limits.ts';
import type { Observable, Observation, ObservedValue } from '../../lib/core/model/observation.ts';
import type { Profile } from '../../lib/core/model/profile.ts';

/** The file with one more value in its paper, or in its last source where there is none; the first can be an earlier visit. */
export function withValue<K extends Observable>(file: CaseFile, kind: K, value: ObservedValue<K>): CaseFile {
  const isTarget = targetOf(file);
  return withProfiles(file, (profile) =>
    isTarget(profile) ? { ...profile, observations: [...profile.observations, observation(profile, kind, value)] } : profile,
  );
}

/** The file without the values of a kind. */
export const without = (file: CaseFile, ...kinds: Observable[]): CaseFile =>
  withProfiles(file, (profile) => ({ ...profile, observations: profile.observations.filter(({ kind }) => !kinds.includes(kind)) }));

/** The file with one text about the work in place of all others, at its last job, in its paper or its last source. */
export function withWorkText(file: CaseFile, text: string): CaseFile {
  const isTarget = targetOf(file);
  return withProfiles(file, (profile) => {
    if (!isTarget(profile)) return profile;
    const [first] = profile.observations.filter(({ kind }) => kind === 'work');
    const observations: Observation[] = profile.observations.flatMap((one): Observation[] => {
      if (one.kind !== 'work') return [one];
      const { text: _, ...value } = one.value;
      return [one === first ? { ...one, value: { ...value, text }, quote: text.slice(0, limits.quote) } : { ...one, value }];
    });
    if (first !== undefined) return { ...profile, observations };
    return { ...profile, observations: [...observations, observation(profile, 'work', { title: 'Freelance work', text })] };
  });
}

/** The file with another name on every source. */
export const withName = (file: CaseFile, name: string): CaseFile =>
  withProfiles(file, (profile) => ({
    ...profile,
    observations: profile.observations.map((one) => (one.kind === 'display-name' ? { ...one, value: name, quote: name } : one)),
  }));

const targetOf = (file: CaseFile) => {
  const target = file.profiles.find(({ origin }) => origin === 'document') ?? file.profiles.at(-1);
  return (profile: Profile): boolean => profile === target;
};

/** The file as another case: ids and accounts of its papers are its own. */
export function asCase(file: CaseFile, id: string): CaseFile {
  const renamed = withProfiles(file, (profile) => {
    const own = profile.id.replace(file.case.id, id);
    return { ...profile, id: own, observations: profile.observations.map((one) => ({ ...one, id: one.id.replace(profile.id, own) })) };
  });
  return { ...renamed, case: { ...file.case, id }, answers: file.answers.map((answer) => ({ ...answer, caseId: id })) };
}

const withProfiles = (file: CaseFile, change: (profile: Profile) => Profile): CaseFile => ({
  ...file,
  profiles: file.profiles.map(change),
});

function observation<K extends Observable>({ id, observations, origin }: Profile, kind: K, value: ObservedValue<K>): Observation {
  const quote = (typeof value === 'string' ? value : Object.values(value as object).join(' · ')).slice(0, limits.quote);
  return {
    id: `${id}/planted-${observations.length}`,
    kind,
    value,
    quote,
    locator: `planted ${kind}`,
    origin,
    visible: true,
  } as Observation;
}
