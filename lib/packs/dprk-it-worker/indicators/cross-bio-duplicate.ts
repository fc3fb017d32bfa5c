import { defineIndicator } from '../../../core/model/indicator.ts';
import { linked } from '../../../core/model/pattern.ts';
import { ketmanAccounts2024 } from '../publications/researchers.ts';
import { gitlab2026 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'cross-bio-duplicate',
  name: 'introduce the candidate in the words of another candidate',
  why: 'Reports describe introductions that are passed from persona to persona with hardly a word changed.',
  status: 'stable',
  category: 'cross-candidate',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...ketmanAccounts2024, where: 'Signs in the account’s description: lines that repeat from account to account' },
    { ...gitlab2026, where: 'Case studies: texts produced in series for many personas' },
  ],
  pattern: linked(['summary-text'], { names: 'different' }),
  benign: [
    'A writing program gave both the same text.',
    'A course, a job centre or an agency hands out a template.',
    'One copied the other’s text without knowing each other.',
  ],
  ask: ['Compare what both say about one job, not how they say it.'],
  examples: {
    notObserved: [
      {
        because: 'The same person applied twice and changed nothing.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [{ by: 'summary-text', names: 'same', kind: 'summary', quote: 'I build booking tools' }],
      },
      { because: 'Nobody else introduces themselves so.', profiles: [{ 'display-name': ['Mara Jensen'] }], links: [] },
      {
        because: 'Another one has the same telephone, which is asked about elsewhere.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [{ by: 'phone', names: 'different', kind: 'phone', quote: '+1 202-555-0123' }],
      },
    ],
    observed: [
      {
        because: 'Somebody of a different name wrote the same sixty words.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [{ by: 'summary-text', names: 'different', kind: 'summary', quote: 'I build booking tools for small ports' }],
      },
    ],
    cannotTell: [{ because: 'The candidates were not compared.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
