import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, answered, any, changed } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { advisory2022, caseFiles2025, germanAdvisory2024, tokyoPolice2025 } from '../publications/government.ts';
import { gitlab2026 } from '../publications/vendors.ts';

export const question = defineQuestion({
  id: 'profile-rented-account-tells',
  text: 'Was the account somebody else’s: reviews thank a different full name, or name and country both changed, together with another trade, another payee or a price that tripled at once?',
  stage: 'profile',
  how: 'Read the ten oldest and the ten newest reviews with their dates. A new trade or a higher price without another name is a no. So are an agency’s account, a former or married name, and a pen name that the site shows. How a review calls somebody, he or she, and its language, never count.',
});

// A new name or a new country alone is ordinary: people marry and move. A name with nothing in common and another country on one account are seen together.
export default defineIndicator({
  id: 'profile-rented-account-tells',
  name: 'show signs that the account was somebody else’s before',
  why: 'Advisories and filings describe freelance accounts that were bought, rented or lent by the people who had opened them.',
  status: 'stable',
  category: 'profile',
  specificity: 'strong',
  use: 'score',
  attack: ['T1078', 'T1586.001'],
  sources: [
    { ...advisory2022, where: 'How the workers operate: accounts in other people’s names, lent or paid for' },
    { ...germanAdvisory2024, where: 'How the workers operate: accounts of others on platforms for freelancers' },
    { ...tokyoPolice2025, where: 'Two people who lent their accounts' },
    { ...caseFiles2025, where: 'Filings on people who lent their accounts' },
    { ...gitlab2026, where: 'Case studies: accounts of real people that were used by others' },
  ],
  pattern: any(
    all(changed('display-name', 'person-name'), changed('claimed-location', 'country')),
    answered('profile-rented-account-tells', 'yes'),
  ),
  benign: [
    'Took a new name and moved in the same months, as people do who marry abroad.',
    'An agency passed its account from one of its people to another.',
    'Changed trade years ago, and the reviews tell the old one.',
  ],
  ask: [
    'Ask for a call with the account open on the shared screen, as for every finalist from this site.',
    'Ask the site whether the account changed hands; it may not say, which means nothing.',
  ],
  examples: {
    notObserved: [
      {
        because: 'Married and moved: the new name keeps the first one, and another visit shows another country.',
        profiles: [
          {
            account: 'upwork:mara',
            'display-name': ['Mara Jensen'],
            'claimed-location': [{ text: 'Denmark', country: 'DK' }],
            readOn: '2026-06-01',
          },
          { account: 'upwork:mara', 'display-name': ['Mara Okafor'], 'claimed-location': [{ text: 'Nigeria', country: 'NG' }] },
          { answer: [{ question: 'profile-rented-account-tells', reply: 'no' }] },
        ],
      },
      {
        because: 'A designer became a developer over five years; name and place stayed.',
        profiles: [
          {
            account: 'upwork:mara',
            'display-name': ['Mara Jensen'],
            'claimed-location': [{ text: 'Denmark', country: 'DK' }],
            headline: ['Designer'],
            readOn: '2026-06-01',
          },
          {
            account: 'upwork:mara',
            'display-name': ['Mara Jensen'],
            'claimed-location': [{ text: 'Aarhus, Denmark', country: 'DK' }],
            headline: ['Developer'],
          },
          { answer: [{ question: 'profile-rented-account-tells', reply: 'no' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'Between two visits the account took a name with nothing in common and another country.',
        profiles: [
          {
            account: 'upwork:mara',
            'display-name': ['Mara Jensen'],
            'claimed-location': [{ text: 'Denmark', country: 'DK' }],
            readOn: '2026-06-01',
          },
          { account: 'upwork:mara', 'display-name': ['Kevin Miller'], 'claimed-location': [{ text: 'Canada', country: 'CA' }] },
        ],
      },
      {
        because: 'Old reviews thank another name for logos, and pay is asked in a third one.',
        profiles: [{ answer: [{ question: 'profile-rented-account-tells', reply: 'yes' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'One visit, and nobody has read the reviews.',
        profiles: [{ account: 'upwork:mara', 'display-name': ['Mara Jensen'], 'claimed-location': [{ text: 'Denmark', country: 'DK' }] }],
      },
    ],
  },
});
