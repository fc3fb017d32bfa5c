import { expect, test } from 'vitest';
import { accountOf } from './handle.ts';

test.each([
  'https://x.com/',
  'https://x.com/home',
  'https://x.com/i/flow/login',
  'https://x.com/search?q=mara',
  'https://x.com/mara_example/status/1',
  'https://x.com/mara_example/followers',
  'https://x.com/settings/profile',
  'https://x.com/a_name_that_is_too_long',
])('%s is nobody’s profile', (address) => expect(accountOf(new URL(address))).toBeUndefined());

test.each([
  ['https://x.com/Mara_Example', 'mara_example'],
  ['https://twitter.com/mara_example/', 'mara_example'],
  ['https://x.com/mara_example/with_replies', 'mara_example'],
  ['https://x.com/mara_example?lang=de', 'mara_example'],
])('%s is the profile of %s', (address, account) => expect(accountOf(new URL(address))).toBe(account));
