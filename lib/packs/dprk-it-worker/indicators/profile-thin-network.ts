import { defineIndicator } from '../../../core/model/indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { seal2026 } from '../publications/researchers.ts';
import { okta2025 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'profile-thin-network',
  name: 'show fewer than fifty connections',
  why: 'Reports describe profiles with few connections, and none to the named employers and schools. The bound of fifty is ours.',
  status: 'stable',
  category: 'profile',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585.001'],
  sources: [
    { ...seal2026, where: 'Screening: a thin or odd network' },
    { ...okta2025, where: 'Recommendations: verify the professional network behind an application' },
  ],
  pattern: measured('counted', { of: 'connections', atMost: 49 }),
  benign: [
    'Is new to the site, or only joined it for this search.',
    'Prefers not to collect contacts, and accepts only people met in person.',
    'Comes from a trade or a country where another site is used.',
  ],
  ask: ['Ask for one person you both could know, or for a colleague who would vouch.'],
  examples: {
    notObserved: [
      {
        because: 'The site stops counting at five hundred and shows a plus sign.',
        profiles: [{ count: [{ of: 'connections', value: 500, atLeast: true }] }],
      },
    ],
    observed: [
      {
        because: 'The profile shows twelve connections.',
        profiles: [{ count: [{ of: 'connections', value: 12 }] }],
      },
    ],
    cannotTell: [
      {
        because: 'Followers are another number; connections are not shown.',
        profiles: [{ count: [{ of: 'followers', value: 12 }] }],
      },
    ],
  },
});
