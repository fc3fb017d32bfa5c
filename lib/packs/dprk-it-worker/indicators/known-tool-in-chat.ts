import { defineIndicator } from '../../../core/model/indicator.ts';
import { mentions } from '../../../core/model/pattern.ts';
import { bleeping2025 } from '../publications/press.ts';
import { gitlab2026, recordedFuture2026 } from '../publications/vendors.ts';

export default defineIndicator({
  id: 'known-tool-in-chat',
  name: 'name a tool in messages that appears in published cases',
  why: 'Reports name services for changing faces and documents, for answering in interviews and for keeping many accounts apart.',
  status: 'stable',
  category: 'known-entity',
  specificity: 'weak',
  use: 'corroborate',
  attack: ['T1585'],
  sources: [
    { ...gitlab2026, where: 'Tools of the operators: services for pictures, papers and accounts' },
    { ...bleeping2025, where: 'Tools offered to people who attend interviews' },
    { ...recordedFuture2026, where: 'Tools: browsers for many accounts, and helpers in interviews' },
  ],
  pattern: mentions(['message'], 'named-tools'),
  benign: [
    'Developers talk about tools, and about those that they read about.',
    'The candidate warns of such a service or has worked against it.',
    'People who run shops or campaigns keep several accounts apart for their work.',
  ],
  ask: ['Read the whole message. By itself it asks nothing.'],
  examples: {
    notObserved: [
      {
        because: 'Ordinary tools of the trade are not on the list.',
        profiles: [{ message: [{ text: 'I use Figma, Docker and a second monitor.' }] }],
      },
    ],
    observed: [
      {
        because: 'The message names an entry of the list.',
        profiles: [{ message: [{ text: 'You can make it with Listed Tool Example, it is easy.' }] }],
      },
    ],
    cannotTell: [{ because: 'No message was read.', profiles: [{ headline: ['Engineer'] }] }],
  },
});
