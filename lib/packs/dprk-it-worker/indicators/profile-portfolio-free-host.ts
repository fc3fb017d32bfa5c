import { defineIndicator } from '../../../core/model/indicator.ts';
import { matches } from '../../../core/model/pattern.ts';
import { tayvano2025 } from '../publications/researchers.ts';
import { mandiant2024 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'profile-portfolio-free-host',
  name: 'link to a portfolio on free hosting',
  why: 'Reports describe portfolio sites on free hosts, quickly made and quickly replaced. Free hosting is also the standard among developers.',
  status: 'stable',
  category: 'profile',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...mandiant2024, where: 'The described personas: portfolio sites on a free host' },
    { ...tayvano2025, where: 'Listed personas: their portfolio addresses' },
  ],
  pattern: matches(
    ['link'],
    '^https?://(?:www\\.)?[a-z0-9-]{1,63}\\.(?:netlify\\.app|vercel\\.app|herokuapp\\.com|web\\.app|firebaseapp\\.com|github\\.io|gitlab\\.io|wixsite\\.com|pages\\.dev|onrender\\.com|webflow\\.io|surge\\.sh)(?:[/:?#]|$)',
  ),
  benign: [
    'Free hosting is what courses teach and what most developers use.',
    'Pays for nothing that can be had for free.',
    'The page documents an open-source project.',
  ],
  ask: ['Open it, and ask about one piece shown there: what was hard, and what the candidate would do otherwise.'],
  examples: {
    notObserved: [
      {
        because: 'The host’s own site and an own domain are no portfolio on free hosting.',
        profiles: [{ link: [{ url: 'https://vercel.app/' }, { url: 'https://marajensen.example/?from=mara.vercel.app' }] }],
      },
    ],
    observed: [
      {
        because: 'The portfolio is a name below a free host.',
        profiles: [{ link: [{ url: 'https://mara-jensen.vercel.app/work' }] }],
      },
    ],
    cannotTell: [
      {
        because: 'The place for links was not found.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
      },
    ],
  },
});
