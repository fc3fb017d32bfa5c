import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { tayvano2025 } from '../publications/researchers.ts';
import { amazon2025 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'profile-linkedin-slug-name',
  name: 'stand at a LinkedIn address that spells another person’s name',
  why: 'Reports describe accounts that were taken over, bought or rented: the name changes, the address of the profile stays.',
  status: 'stable',
  category: 'profile',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1586.001'],
  sources: [
    { ...amazon2025, where: 'On dormant accounts that were taken over or rented' },
    { ...tayvano2025, where: 'Listed personas: an address that keeps an earlier name' },
  ],
  pattern: measured('name-tokens-foreign-to-slug', { atLeast: 1 }),
  benign: [
    'A former or a married name lives on in the address, which many never change.',
    'The name is spelled differently when it is written in Latin letters.',
    'The address was set for a company or a brand that has since changed.',
  ],
  ask: ['Ask, without weight, how the address got its name, and keep a former name to yourself.'],
  examples: {
    notObserved: [
      {
        because: 'The family name stays, the given name is shortened.',
        profiles: [{ 'display-name': ['Katherine Jensen'], handle: [{ platform: 'linkedin', name: 'kate-jensen-84b1a2' }] }],
      },
    ],
    observed: [
      {
        because: 'Given and family name in the address share nothing with the name shown.',
        profiles: [{ 'display-name': ['Mara Jensen'], handle: [{ platform: 'linkedin', name: 'kevin-miller-84b1a2' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'There is no LinkedIn address.',
        profiles: [{ 'display-name': ['Mara Jensen'], handle: [{ platform: 'github', name: 'marajensen' }] }],
      },
    ],
  },
});
