import { expect, test } from 'vitest';
import { someProfiles } from '../../../test/builders/a-profile.ts';
import { defaultKnobs } from '../knobs.ts';
import { openCasebook } from './casebook.ts';
import { commonThings } from './common-things.ts';
import { imprintOf } from './imprint.ts';
import { tracesOf } from './traces.ts';

const readAt = '2026-11-01T09:00:00.000Z';
const phone = { text: '+1 212 555 0142', e164: '+12125550142' };
const profiles = someProfiles({ account: 'upwork:mara', email: ['mara@example.com'], phone: [phone] });

test.each([
  ['as many as are looked at one by one', defaultKnobs.neighbourCasesMax - 1, []],
  [
    'one more',
    defaultKnobs.neighbourCasesMax,
    [{ by: 'phone', quote: '+1 212 555 0142 · +12125550142', shownBy: defaultKnobs.neighbourCasesMax + 1 }],
  ],
])('a number that %s show, and the own mailbox that nobody else has', (_, others, common) => {
  const casebook = openCasebook();
  for (let at = 0; at < others; at++) {
    const other = someProfiles({ account: `upwork:other-${at}`, email: [`other-${at}@example.com`], phone: [phone] });
    casebook.put(imprintOf(`case-${at}`, readAt, [], tracesOf(other)));
  }
  const traces = tracesOf(profiles);
  expect(commonThings(casebook, imprintOf('case-mara', readAt, [], traces), traces)).toEqual(common);
});
