import type { Observable, ObservedValue } from '../../lib/core/model/observation.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { toLatin } from '../../lib/core/text/latin.ts';
import type { LabelledText } from './labelled-texts.ts';

/** How often a field was right: of what was found, how much is labelled; of what is labelled, how much was found. */
export type FieldScore = { field: string; labelled: number; found: number; right: number; recalled: number };

/** Holds what was read against what people have labelled, field by field, over all texts. */
export function labelledScores(read: readonly { labelled: LabelledText; profile: Profile }[]): FieldScore[] {
  return fields.map(({ field, values, isSame, wanted }) => {
    const score: FieldScore = { field, labelled: 0, found: 0, right: 0, recalled: 0 };
    for (const { labelled, profile } of read) {
      const labels = labelled.labels.filter((label) => label.field === field).map(({ text }) => text);
      const gold = distinct(wanted ? wanted(labels) : labels);
      // Where nobody has labelled the field, a value that was found is neither right nor wrong.
      if (gold.length === 0) continue;
      const found = distinct(values(profile));
      score.labelled += gold.length;
      score.found += found.length;
      score.right += found.filter((one) => gold.some((other) => isSame(one, other))).length;
      score.recalled += gold.filter((one) => found.some((other) => isSame(other, one))).length;
    }
    return score;
  });
}

const words = (text: string): string =>
  toLatin(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const distinct = (texts: readonly string[]): string[] => [...new Set(texts.map(words).filter((text) => text !== ''))];
const isEqual = (found: string, label: string): boolean => found === label;
/** One names the other in full: `Oracle` and `Oracle India`, `BSc` and `BSc Computer Science`. */
const overlaps = (found: string, label: string): boolean => ` ${label} `.includes(` ${found} `) || ` ${found} `.includes(` ${label} `);

type Comparison = {
  field: string;
  values: (profile: Profile) => string[];
  isSame: (found: string, label: string) => boolean;
  wanted?: (labels: string[]) => string[];
};

const of = <K extends Observable>(profile: Profile, kind: K): ObservedValue<K>[] =>
  profile.observations.filter((one) => one.kind === kind).map(({ value }) => value as ObservedValue<K>);
const present = (texts: readonly (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);
const items = (labels: readonly string[]): string[] =>
  labels.flatMap((label) => label.replace(/\([^()]{0,60}\)/g, '').split(/[,;|•·\n]|\s{2,}|:/)).filter((item) => item.length <= 60);

const fields: Comparison[] = [
  { field: 'Name', values: (profile) => of(profile, 'display-name'), isSame: isEqual },
  {
    field: 'Email Address',
    values: (profile) => of(profile, 'email'),
    isSame: overlaps,
    wanted: (labels) => labels.filter((label) => label.includes('@')),
  },
  { field: 'Companies worked at', values: (profile) => present(of(profile, 'work').map(({ employer }) => employer)), isSame: overlaps },
  {
    field: 'Designation',
    values: (profile) => present([...of(profile, 'work').map(({ title }) => title), ...of(profile, 'headline')]),
    isSame: overlaps,
  },
  { field: 'College Name', values: (profile) => of(profile, 'education').map(({ school }) => school), isSame: overlaps },
  { field: 'Degree', values: (profile) => present(of(profile, 'education').map(({ degree }) => degree)), isSame: overlaps },
  {
    field: 'Graduation Year',
    values: (profile) => present(of(profile, 'education').map(({ end }) => end?.slice(0, 4))),
    isSame: isEqual,
    wanted: (labels) => labels.flatMap((label) => label.match(/(?:19|20)\d\d/g)?.at(-1) ?? []),
  },
  {
    field: 'Location',
    values: (profile) => of(profile, 'claimed-location').map(({ text }) => text),
    isSame: overlaps,
    wanted: (labels) => labels.slice(0, 1),
  },
  {
    field: 'Skills',
    values: (profile) => of(profile, 'skill').map((skill) => skill.replace(/\([^()]{0,60}\)/g, '')),
    isSame: overlaps,
    wanted: items,
  },
];
