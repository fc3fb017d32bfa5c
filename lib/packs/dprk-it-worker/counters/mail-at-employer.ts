import { defineCounterIndicator } from '../../../core/model/counter-indicator.ts';
import { measured } from '../../../core/model/pattern.ts';
import { sentinelOne2024 } from '../publications/vendors.ts';

export default defineCounterIndicator({
  id: 'mail-at-employer',
  name: 'write from a mailbox at the domain of a current employer',
  why: 'A mailbox at an employer’s own domain is given out by somebody there.',
  limits:
    'Anybody can register a domain that sounds like a firm, and firms that were set up for applications have domains too. Find the firm’s address yourself and write to the mailbox there.',
  sources: [{ ...sentinelOne2024, where: 'Firms with sites and domains of their own that were set up for this' }],
  pattern: measured('mailboxes-at-employer', { atLeast: 1 }),
  examples: {
    notObserved: [
      {
        because: 'The mailbox is at the domain of a job that ended.',
        profiles: [
          {
            email: ['mara@examplegrid.com'],
            work: [
              { employer: 'Example Freight', start: '2022-03', end: 'present' },
              { employer: 'Example Grid', start: '2018-05', end: '2022-02' },
            ],
          },
        ],
      },
      {
        because: 'A mailbox at a provider for everybody.',
        profiles: [{ email: ['mara.jensen@example.com'], work: [{ employer: 'Harbour Sample Bank', start: '2022-03', end: 'present' }] }],
      },
    ],
    observed: [
      {
        because: 'The domain is spelled like the whole name of the current employer.',
        profiles: [{ email: ['mara@example-freight.com'], work: [{ employer: 'Example Freight Ltd', start: '2022-03', end: 'present' }] }],
      },
    ],
    cannotTell: [
      { because: 'No mailbox is shown.', profiles: [{ work: [{ employer: 'Example Freight', start: '2022-03', end: 'present' }] }] },
    ],
  },
});
