import { defineIndicator } from '../../../core/model/indicator.ts';
import { differs } from '../../../core/model/pattern.ts';
import { advisory2022, advisory2023 } from '../publications/government.ts';
import { ketmanAccounts2024 } from '../publications/researchers.ts';

// Counted on honest candidates it is found on 1 in 170, up to 7 in 1,000 of a region: people move and travel, and a page lags behind.
// That is more than a finding may have that asks by itself, so it only adds to findings of another kind.
export default defineIndicator({
  id: 'location-claims-conflict',
  name: 'name different countries as the current home',
  why: 'Two advisories name places that do not agree from one profile to the next as worth asking about.',
  status: 'stable',
  category: 'location',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...advisory2022, where: 'Red flag indicators: details that do not agree from one profile to the next, the claimed place among them' },
    { ...advisory2023, where: 'Red flag indicators: online profiles that do not agree with the résumé' },
    { ...ketmanAccounts2024, where: 'Signs on the account page: the stated place changes between platforms' },
  ],
  pattern: differs('claimed-location', 'country'),
  benign: [
    'Moved abroad and has not updated the older profile yet.',
    'Names the country of a client, an agency or a company seat instead of a home.',
    'Travels while working and names a different base on each site.',
    'Lives near a border or has two homes.',
  ],
  ask: [
    'Ask which place is current and since when, before reading anything into the difference.',
    'Ask every finalist for the same proof of the right to work in the place they name.',
  ],
  examples: {
    notObserved: [
      {
        because: 'Two cities in one country are an ordinary move, not a contradiction.',
        profiles: [
          { 'claimed-location': [{ text: 'Austin, TX', country: 'US' }] },
          { 'claimed-location': [{ text: 'Denver, CO', country: 'US' }] },
        ],
      },
      {
        because: 'The same country written in two ways is one country.',
        profiles: [
          { 'claimed-location': [{ text: 'United Kingdom', country: 'GB' }] },
          { 'claimed-location': [{ text: 'Leeds, England', country: 'GB' }] },
        ],
      },
    ],
    observed: [
      {
        because: 'Two profiles of one candidate name two countries at the same time.',
        profiles: [
          { 'claimed-location': [{ text: 'Austin, TX', country: 'US' }] },
          { 'claimed-location': [{ text: 'Warszawa', country: 'PL' }] },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'Only one profile shows a place, so there is nothing to compare it with.',
        profiles: [{ 'claimed-location': [{ text: 'Austin, TX', country: 'US' }] }, { email: ['mara.jensen@example.com'] }],
      },
    ],
  },
});
