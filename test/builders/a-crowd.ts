import type { CaseFile } from '../../lib/core/model/case.ts';
import type { Generator } from '../calibration/generator.ts';
import { aProfile } from './a-profile.ts';

/**
 * A plain story in two made-up regions, for tests of the counting itself. Every tenth candidate goes by another name on the second
 * page, so that there is something to count; of every fiftieth a reviewer answered yes to the question `told`.
 */
export const aCrowd: Generator = {
  regions: [
    { id: 'north', name: 'The north' },
    { id: 'south', name: 'The south' },
  ],
  honestCandidate: (seed, nth, region) => {
    const odd = (seed + nth) % 10 === 0;
    const names = ['Mara Example', odd ? 'Jonas Sample' : 'Mara Example'];
    const profiles = names.map((name, position) => aProfile({ 'display-name': [name], headline: ['Gardener'] }, position + 1));
    return { situation: odd ? 'another name' : 'plain', file: fileOf(`${region.id}-${nth}`, profiles, (seed + nth) % 50 === 7) };
  },
};

function fileOf(id: string, profiles: CaseFile['profiles'], isTold: boolean): CaseFile {
  const at = '2026-11-01T09:00:00.000Z';
  return {
    case: {
      ...{ id, title: 'Mara Example', status: 'open', statusReason: '', tags: [], createdAt: at, updatedAt: at },
      accounts: profiles.map(({ account }) => account),
    },
    profiles,
    answers: isTold ? [{ id: `${id}:told`, caseId: id, question: 'told', reply: 'yes', at }] : [],
    ...{ notes: [], opinions: [], corrections: [], steps: [], linkOpinions: [], reminders: [], history: [] },
  };
}
