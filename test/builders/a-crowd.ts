import type { CaseFile } from '../../lib/core/model/case.ts';
import type { Generator } from '../calibration/generator.ts';
import { aProfile } from './a-profile.ts';

/**
 * A handful of plain stories in two made-up regions, for tests of the counting itself. Every tenth candidate names two homes and
 * has a mailbox in another name, so that there is something to count.
 */
export const aCrowd: Generator = {
  regions: [
    { id: 'north', name: 'The north' },
    { id: 'south', name: 'The south' },
  ],
  honestCandidate: (seed, nth, region) => {
    const odd = (seed + nth) % 10 === 0;
    const profiles = [
      aProfile({ 'display-name': ['Mara Example'], email: [odd ? 'jonas.sample@example.com' : 'mara.example@example.com'] }, 1),
      aProfile({ 'display-name': ['Mara Example'], headline: ['Gardener'], summary: ['Hedges, and what lives in them.'] }, 2),
    ];
    return { situation: odd ? 'married name' : 'plain', file: fileOf(`${region.id}-${nth}`, profiles) };
  },
};

function fileOf(id: string, profiles: CaseFile['profiles']): CaseFile {
  const at = '2026-11-01T09:00:00.000Z';
  return {
    case: {
      ...{ id, title: 'Mara Example', status: 'open', statusReason: '', tags: [], createdAt: at, updatedAt: at },
      accounts: profiles.map(({ account }) => account),
    },
    profiles,
    ...{ notes: [], opinions: [], corrections: [], answers: [], steps: [], history: [] },
  };
}
