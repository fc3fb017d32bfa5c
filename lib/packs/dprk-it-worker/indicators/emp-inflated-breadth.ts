import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, matches, measured } from '../../../core/model/pattern.ts';
import { ketmanAccounts2024 } from '../publications/researchers.ts';

export default defineIndicator({
  id: 'emp-inflated-breadth',
  name: 'claim five trades of software as a senior within three years',
  why: 'A researcher’s guide names accounts that claim every trade at once; listing many words is common among honest people too.',
  status: 'stable',
  category: 'history',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [{ ...ketmanAccounts2024, where: 'Signs on the account page: many unrelated skills claimed at once' }],
  pattern: all(
    measured('trades-named', { atLeast: 5 }),
    measured('years-shown', { atMost: 3 }),
    matches(
      ['headline', 'summary'],
      '(?<!\\p{L})(?:s[eéê]nior|starszy|starsz[ia]|старший|ведущий|провідний|kıdemli|principal|staff|lead|leit(?:er|ung)|líder|expert[eoa]?|эксперт|експерт|architekt|architect[eo]?|arquitect[oa]|архитектор|архітектор|chuyên gia|ahli)(?!\\p{L})|资深|高级|シニア|수석|시니어',
    ),
  ),
  benign: [
    'Lists every word that a filter might look for, as advisers tell people to.',
    'Has worked long and shows only the last years.',
    'Leads teams in these trades without working in each.',
  ],
  ask: ['Choose one line of the list and go deep, with time and with notes.'],
  examples: {
    notObserved: [
      {
        because: 'The same words over fourteen years of work.',
        profiles: [
          {
            headline: ['Senior full stack engineer'],
            skill: ['React', 'Node.js', 'Flutter', 'Kubernetes', 'Solidity'],
            work: [{ employer: 'Example Freight', start: '2012-05', end: 'present' }],
          },
        ],
      },
      {
        because: 'A beginner who lists everything of the course.',
        profiles: [
          {
            headline: ['Junior developer'],
            summary: ['Looking for a first job.'],
            skill: ['React', 'Node.js', 'Flutter', 'Kubernetes', 'Solidity'],
            work: [{ employer: 'Example Freight', start: '2025-05', end: 'present' }],
          },
        ],
      },
      {
        because: 'Two trades after two years.',
        profiles: [
          {
            headline: ['Senior engineer'],
            skill: ['React', 'Vue', 'Node.js', 'Django'],
            work: [{ employer: 'Example Freight', start: '2024-05', end: 'present' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'Five trades, called senior, and the earliest dated entry is a year and a half old.',
        profiles: [
          {
            headline: ['Senior engineer'],
            skill: ['React', 'Node.js', 'Flutter', 'Kubernetes', 'Solidity'],
            work: [{ employer: 'Example Freight', start: '2025-05', end: 'present' }],
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'Nothing is dated.',
        profiles: [{ headline: ['Senior engineer'], skill: ['React', 'Node.js', 'Flutter', 'Kubernetes', 'Solidity'] }],
      },
    ],
  },
});
