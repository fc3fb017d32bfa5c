import { defineIndicator } from '../../../core/model/indicator.ts';
import { differs } from '../../../core/model/pattern.ts';
import { seal2026, tayvano2025 } from '../publications/researchers.ts';

export default defineIndicator({
  id: 'contact-handle-drift',
  name: 'use handles that spell the full names of different people',
  why: 'Reports describe one worker reachable under several full names, one per messenger or platform.',
  status: 'stable',
  category: 'contact',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...seal2026, where: 'Summary of signs: accounts of one person under several names' },
    { ...tayvano2025, where: 'Listed personas: handles on each platform side by side' },
  ],
  pattern: differs('handle', 'full-name-in-handle'),
  benign: [
    'A former or a married name lives on in an old handle.',
    'A handle honours a musician, an author or a character.',
    'The account belongs to a company, a partner or a shared project.',
  ],
  ask: ['Ask the candidate to name all own accounts in a call, and how each got its name.'],
  examples: {
    notObserved: [
      {
        because: 'A shortened form of the same name is the same person.',
        profiles: [{ handle: [{ platform: 'github', name: 'marajensen' }] }, { handle: [{ platform: 'telegram', name: 'mara_jensen' }] }],
      },
    ],
    observed: [
      {
        because: 'Two handles spell two full names that share nothing.',
        profiles: [{ handle: [{ platform: 'github', name: 'mara-jensen' }] }, { handle: [{ platform: 'telegram', name: 'kevin_miller' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'A nickname spells nobody’s name, so there is nothing to compare.',
        profiles: [{ handle: [{ platform: 'github', name: 'mara-jensen' }] }, { handle: [{ platform: 'discord', name: 'pixelgarden' }] }],
      },
    ],
  },
});
