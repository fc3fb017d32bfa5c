import { defineIndicator } from '../../../core/model/indicator.ts';
import { all, linked } from '../../../core/model/pattern.ts';
import { alex2026, okta2025, recordedFuture2026 } from '../publications/vendors.ts';

// A cohort of a course applies in one week with one template, one author in the file and one kind of letter. None of that is asked: it takes
// words of the own story and a fact that no template brings along.
export default defineIndicator({
  id: 'cross-burst',
  name: 'came within a week of two others that share their words and a fact of their own',
  why: 'Reports describe dozens of applications a day by one group, alike in wording and in stations of the career.',
  status: 'stable',
  category: 'cross-candidate',
  specificity: 'moderate',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...recordedFuture2026, where: 'Numbers of applications a day, and what the personas shared' },
    { ...okta2025, where: 'Numbers of interviews and of roles that were sought' },
    { ...alex2026, where: 'How applications were found to belong together' },
  ],
  pattern: all(
    linked(['summary-text', 'resume-text'], { names: 'different', atLeast: 2, withinDays: 7 }),
    linked(['work-history', 'phone', 'account'], { names: 'different', atLeast: 2, withinDays: 7 }),
  ),
  benign: [
    'A cohort of a course whose people worked on the same project.',
    'An agency put several of its people forward for one role.',
    'People of one team look for work after the same lay-off.',
  ],
  ask: [
    'Read the applications side by side, and plan the same questions for all of them.',
    'Ask an agency or a school to name its people.',
  ],
  examples: {
    notObserved: [
      {
        because: 'Nine of a bootcamp share a template and a kind of letter, each with an own story.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [
          { by: 'document-layout', names: 'different', kind: 'document-mark', quote: '612 by 792', otherCase: 'cohort-1' },
          { by: 'document-layout', names: 'different', kind: 'document-mark', quote: '612 by 792', otherCase: 'cohort-2' },
          { by: 'document-layout', names: 'different', kind: 'document-mark', quote: '612 by 792', otherCase: 'cohort-3' },
          { by: 'message-text', names: 'different', kind: 'message', quote: 'I am writing to apply', otherCase: 'cohort-1' },
          { by: 'message-text', names: 'different', kind: 'message', quote: 'I am writing to apply', otherCase: 'cohort-2' },
          { by: 'message-text', names: 'different', kind: 'message', quote: 'I am writing to apply', otherCase: 'cohort-3' },
        ],
      },
      {
        because: 'Two others share words and a telephone, four months apart.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [
          { by: 'summary-text', names: 'different', kind: 'summary', quote: 'I build booking tools', otherCase: 'other-1', daysApart: 120 },
          { by: 'phone', names: 'different', kind: 'phone', quote: '+1 202-555-0123', otherCase: 'other-1', daysApart: 120 },
          { by: 'summary-text', names: 'different', kind: 'summary', quote: 'I build booking tools', otherCase: 'other-2', daysApart: 120 },
          { by: 'phone', names: 'different', kind: 'phone', quote: '+1 202-555-0123', otherCase: 'other-2', daysApart: 120 },
        ],
      },
      { because: 'Nothing is shared.', profiles: [{ 'display-name': ['Mara Jensen'] }], links: [] },
    ],
    observed: [
      {
        because: 'Two others of that week tell the same story with the same employers.',
        profiles: [{ 'display-name': ['Mara Jensen'] }],
        links: [
          { by: 'resume-text', names: 'different', kind: 'summary', quote: 'I rebuilt the booking of three ports', otherCase: 'other-1' },
          { by: 'work-history', names: 'different', kind: 'work', quote: 'Example Freight, 2019 to 2022', otherCase: 'other-1' },
          { by: 'resume-text', names: 'different', kind: 'summary', quote: 'I rebuilt the booking of three ports', otherCase: 'other-2' },
          { by: 'work-history', names: 'different', kind: 'work', quote: 'Example Freight, 2019 to 2022', otherCase: 'other-2' },
        ],
      },
    ],
    cannotTell: [{ because: 'The candidates were not compared.', profiles: [{ 'display-name': ['Mara Jensen'] }] }],
  },
});
