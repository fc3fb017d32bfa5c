import { defineIndicator } from '../../../core/model/indicator.ts';
import { linked } from '../../../core/model/pattern.ts';
import { ownMeasurement2026 } from '../publications/researchers.ts';
import { gitlab2026 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'doc-layout-fingerprint-cluster',
  name: 'come with a file that is made up exactly as those of other recent candidates',
  why: 'Files that are produced in series keep the same program, typefaces, page and order of parts.',
  status: 'experimental',
  category: 'document',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...gitlab2026, where: 'Case studies: documents produced in series', unverified: true },
    { ...ownMeasurement2026, where: 'A plain extension of that report; no source tests the make-up of résumés' },
  ],
  pattern: linked(['document-layout'], { names: 'different', atLeast: 2, withinDays: 30 }),
  benign: [
    'A popular résumé builder gives thousands of people the same page.',
    'A course or a career centre hands out one template.',
    'An agency sends the files of all its people in one layout.',
  ],
  ask: ['Use it to read these applications together; by itself it asks nothing.'],
  examples: {
    notObserved: [
      {
        because: 'One other file in the same layout is a common template.',
        profiles: [{ 'document-mark': [{ of: 'page-size', text: '595x842' }] }],
        links: [{ by: 'document-layout', names: 'different', kind: 'document-mark', quote: '595x842' }],
      },
      {
        because: 'Two others came in months ago.',
        profiles: [{ 'document-mark': [{ of: 'page-size', text: '595x842' }] }],
        links: [
          { by: 'document-layout', names: 'different', kind: 'document-mark', quote: '595x842', daysApart: 90 },
          { by: 'document-layout', names: 'different', kind: 'document-mark', quote: '595x842', daysApart: 120 },
        ],
      },
    ],
    observed: [
      {
        because: 'Three candidates of different names sent such a file within a month.',
        profiles: [{ 'document-mark': [{ of: 'page-size', text: '595x842' }] }],
        links: [
          { by: 'document-layout', names: 'different', kind: 'document-mark', quote: '595x842' },
          { by: 'document-layout', names: 'different', kind: 'document-mark', quote: '595x842', otherCase: 'second' },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'The candidates were not compared with each other.',
        profiles: [{ 'document-mark': [{ of: 'page-size', text: '595x842' }] }],
      },
    ],
  },
});
