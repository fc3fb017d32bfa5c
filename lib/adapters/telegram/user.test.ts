import { expect, test } from 'vitest';
import { channelOf, userOf } from './user.ts';

test.each([
  'https://t.me/',
  'https://t.me/joinchat/AAAAexample',
  'https://t.me/+AbCdEfGh',
  'https://t.me/share/url?url=https://example.com',
  'https://t.me/mara_example/12',
  'https://t.me/s/mara_example',
  'https://t.me/c/1000000001/5',
  'https://t.me/login/12345',
])('%s is nobody’s page', (address) => expect(userOf(new URL(address))).toBeUndefined());

test('an account is named by its address, a channel by the address for visitors', () => {
  expect(userOf(new URL('https://t.me/Mara_Example'))).toBe('mara_example');
  expect(userOf(new URL('https://telegram.me/mara_example/'))).toBe('mara_example');
  expect(channelOf(new URL('https://t.me/s/Mara_Example?before=20'))).toBe('mara_example');
});
