import { defineIndicator } from '../../../core/model/indicator.ts';
import { linked } from '../../../core/model/pattern.ts';
import { tayvano2025 } from '../publications/researchers.ts';
import { mandiant2024 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'cross-photo-match',
  name: 'show the photograph of a candidate of a different name',
  why: 'Reports describe one photograph that was used for several personas, with small changes.',
  status: 'stable',
  category: 'cross-candidate',
  specificity: 'strong',
  use: 'score',
  attack: ['T1585.001', 'T1656'],
  sources: [
    { ...mandiant2024, where: 'Characteristics of the profiles: one picture under several names' },
    { ...tayvano2025, where: 'Listed personas: one picture under several names' },
  ],
  pattern: linked(['photo'], { names: 'different' }),
  benign: [
    'A stock picture or an agency’s picture stands in for a face.',
    'The same person applied under a former name and a new one.',
    'One of the two copied the other’s picture.',
  ],
  ask: ['Open both records side by side, and let everybody for the role pass the same camera check.'],
  examples: {
    notObserved: [
      {
        because: 'The same person applied twice.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [{ by: 'photo', names: 'same', kind: 'photo-address', quote: 'm.jpg' }],
      },
      {
        because: 'Default pictures and drawn ones are left out of the comparison.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [],
      },
    ],
    observed: [
      {
        because: 'Two names, one photograph.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [{ by: 'photo', names: 'different', kind: 'photo-address', quote: 'm.jpg' }],
      },
    ],
    cannotTell: [
      { because: 'The candidates were not compared.', profiles: [{ 'photo-address': ['https://example.com/m.jpg'] }] },
      { because: 'The other one shows no name to compare.', profiles: [{ 'photo-address': ['https://example.com/m.jpg'] }] },
    ],
  },
});
