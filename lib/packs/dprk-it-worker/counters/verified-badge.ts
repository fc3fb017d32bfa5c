import { defineCounterIndicator } from '../../../core/model/counter-indicator.ts';
import { matches } from '../../../core/model/pattern.ts';
import { seal2026 } from '../publications/researchers.ts';
import { gitlab2026, knowBe42024 } from '../publications/vendors.ts';

// A pass that is no proof: shown, never counted, and with the figure beside it.
export default defineCounterIndicator({
  id: 'verified-badge',
  name: 'bear a badge of the site for a verified identity',
  why: 'The site saw a document or a selfie and found that they agree. Most people with a badge are who they say.',
  limits:
    'Treat it as neither for nor against: one team that made identities up passed such checks in about 40 percent of its attempts, and accounts with a badge are lent. Repeat the check at the offer.',
  sources: [
    { ...gitlab2026, where: 'How often made-up identities passed the checks of platforms' },
    { ...seal2026, where: 'Did I hire one, identity mismatch: documents that pass the checks of specialised services' },
    { ...knowBe42024, where: 'The case itself: every check before the start was passed' },
  ],
  pattern: matches(
    ['badge'],
    '^verified(?!\\s\\S{0,40}\\s?certificate)|\\b(?:id|identity|workplace|work email) (?:is )?verified|^verificado co[mn] ',
  ),
  examples: {
    notObserved: [
      {
        because: 'Badges for sales and for a course are none for identity.',
        profiles: [{ badge: ['Top Rated', 'Level 2', 'Verified edX certificate'] }],
      },
      { because: 'A check that was not passed.', profiles: [{ badge: ['Identity not verified'] }] },
    ],
    observed: [{ because: 'The site shows a badge for a verified identity.', profiles: [{ badge: ['Identity verified'] }] }],
    cannotTell: [{ because: 'The site shows no badges.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
