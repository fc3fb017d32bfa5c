import { defineIndicator } from '../../../core/model/indicator.ts';
import { answered, any, linked } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { germanAdvisory2024 } from '../publications/government.ts';
import { seal2026 } from '../publications/researchers.ts';
import { knowBe42024, mandiant2024 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'profile-photo-reused-other-name',
  text: 'Does a search for the profile photograph lead to another person’s own page: a different name, the same shot, and a history older than the candidate’s account?',
  stage: 'profile',
  how: 'Search the picture with two public image searches, as for every finalist. A drawn or default picture, a landscape, twins, a page under a former name, and pages that copied the candidate are a no. So is a likeness: only the same shot counts.',
});

export default defineIndicator({
  id: 'profile-photo-reused-other-name',
  name: 'show a photograph that stands under a different name elsewhere',
  why: 'Reports and advisories describe profile pictures that were taken from other people’s pages, and found again by searching for the picture.',
  status: 'stable',
  category: 'profile',
  specificity: 'strong',
  use: 'score',
  attack: ['T1585.001', 'T1656'],
  sources: [
    { ...mandiant2024, where: 'Characteristics of the profiles: pictures taken from public pages of others' },
    { ...seal2026, where: 'Identity mismatch: search the picture, and look for accounts with the same one' },
    { ...knowBe42024, where: 'The picture that came from a stock library' },
    { ...germanAdvisory2024, where: 'Warning signs: pictures that belong to others' },
  ],
  pattern: any(linked(['photo'], { names: 'different' }), answered('profile-photo-reused-other-name', 'yes')),
  benign: [
    'The other page is the copy, and the candidate is the one whose picture was taken.',
    'The other page is the candidate’s own, under a former name or a pen name.',
    'A stock picture stands in for a face that its owner keeps private.',
  ],
  ask: ['Show the other page in a call and ask whose it is.', 'Where the candidate was copied, report the other page together.'],
  examples: {
    notObserved: [
      {
        because: 'The other page copied the candidate’s picture, and is younger.',
        profiles: [
          { 'photo-address': ['https://example.com/m.jpg'], answer: [{ question: 'profile-photo-reused-other-name', reply: 'no' }] },
        ],
        links: [],
      },
      {
        because: 'A drawn avatar that thousands use is left out of the comparison.',
        profiles: [
          { 'photo-address': ['https://example.com/cat.png'], answer: [{ question: 'profile-photo-reused-other-name', reply: 'no' }] },
        ],
        links: [],
      },
    ],
    observed: [
      {
        because: 'Another candidate of a different name shows the same photograph.',
        profiles: [{ 'photo-address': ['https://example.com/m.jpg'] }],
        links: [{ by: 'photo', names: 'different', kind: 'photo-address', quote: 'm.jpg' }],
      },
      {
        because: 'The same shot stands on a dentist’s page of ten years ago.',
        profiles: [{ answer: [{ question: 'profile-photo-reused-other-name', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Nobody has searched for the picture, and the candidates were not compared.',
        profiles: [{ 'photo-address': ['https://example.com/m.jpg'] }],
      },
    ],
  },
});
