import { defineIndicator } from '../../../core/model/indicator.ts';
import { linked } from '../../../core/model/pattern.ts';
import { alex2026, gitlab2026, mandiant2024, recordedFuture2026 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'doc-resume-text-duplicate',
  name: 'share long passages of the résumé with another candidate',
  why: 'Résumés of several invented applicants have been written from one text, with the names and employers exchanged.',
  status: 'stable',
  category: 'document',
  specificity: 'strong',
  use: 'score',
  attack: ['T1585'],
  sources: [
    { ...mandiant2024, where: 'Characteristics of the résumés: text reused from one applicant to the next' },
    { ...gitlab2026, where: 'Case studies: résumés produced in series' },
    { ...recordedFuture2026, where: 'Application materials: shared passages between personas' },
    { ...alex2026, where: 'How the applications were found to belong together' },
  ],
  pattern: linked(['resume-text'], { names: 'different' }),
  benign: [
    'Both started from one published sample or from the same course.',
    'A writing assistant gave both of them the same sentences.',
    'One agency wrote both résumés in its own words.',
  ],
  ask: ['Ask each candidate to tell more about one unusual line of the text, in their own words.'],
  examples: {
    notObserved: [
      { because: 'No other candidate’s résumé has these passages.', profiles: [{ summary: ['I build payment systems.'] }], links: [] },
      {
        because: 'The same person applied again with a newer version.',
        profiles: [{ summary: ['I build payment systems.'] }],
        links: [{ by: 'resume-text', names: 'same', kind: 'summary', quote: 'I build payment systems.' }],
      },
    ],
    observed: [
      {
        because: 'A passage of forty words stands in the résumé of somebody else.',
        profiles: [{ summary: ['Led the move of a billing system to events.'] }],
        links: [{ by: 'resume-text', names: 'different', kind: 'summary', quote: 'Led the move of a billing system to events.' }],
      },
    ],
    cannotTell: [
      { because: 'The candidates were not compared with each other.', profiles: [{ summary: ['Led the move of a billing system.'] }] },
    ],
  },
});
