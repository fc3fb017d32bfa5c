import type { CaseFile } from '../../lib/core/model/case.ts';
import { withName, withValue } from './edits.ts';
import type { plants } from './plants.ts';

/** Something that members of a ring have in common besides, and that explains a little of what honest people share. */
export type Cover = {
  plants: readonly (keyof typeof plants)[];
  into: (file: CaseFile, ring: number, member: number) => CaseFile;
  /** As many members; three to six when left out. */
  members?: number;
};

const givenNames = ['David', 'Ryan', 'Kevin', 'Alan', 'Peter', 'Simon'];
const familyNames = ['Miller', 'Park', 'Ross', 'Olsen', 'Brandt', 'Falk'];

/** Names that compare, so that every pair is to be asked about. */
const named = (file: CaseFile, member: number): CaseFile => withName(file, `${givenNames[member % 6]} ${familyNames[member % 6]}`);

const employer =
  (name: string): Cover['into'] =>
  (file, ring, member) =>
    withValue(named(file, member), 'work', {
      employer: name.replace('#', String(ring)),
      title: 'Developer',
      start: '2024-02',
      end: 'present',
    });

const copies = ['introduction', 'letter', 'file id'];

/** Rings that look as agencies, courses, families and renamed people do, each with what these do not explain. */
export const covers: Record<string, Cover> = {
  'generic employer': { plants: [...copies, 'phone'], into: employer('Self-employed') },
  'freelancer site': { plants: [...copies, 'phone'], into: employer('Upwork') },
  'big employer': { plants: [...copies, 'phone'], into: employer('Google') },
  'small employer': { plants: copies, into: employer('Tidemill Foods #') },
  'many members of one maker': { plants: ['author'], into: (file, _, member) => named(file, member), members: 6 },
  'school and year': {
    plants: copies,
    into: (file, ring, member) =>
      withValue(named(file, member), 'education', { school: `Tidemill School ${ring}`, start: '2024-09', end: '2025-06' }),
  },
  'family name': { plants: [...copies, 'account', 'mailbox'], into: (file, _, member) => withName(file, `${givenNames[member % 6]} Lee`) },
  'first name': {
    plants: [...copies, 'account', 'mailbox'],
    into: (file, _, member) => withName(file, `Kevin ${familyNames[member % 6]}`),
  },
};
