import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPolicy, type Policy } from '../core/model/policy.ts';
import { changePolicy, readPolicy } from './policy-settings.ts';

const off = { reason: 'Every candidate of ours uses it.', at: '2026-11-22T10:00:00.000Z' };
const step = { id: 'own-step', stage: 'first-call' as const, text: 'Ask for a time of day that suits.', sources: [] };
const put = (policy: unknown) => fakeBrowser.storage.local.set({ policy });
beforeEach(() => fakeBrowser.reset());
afterEach(() => fakeBrowser.reset());

test('with nothing stored every check is used, and nothing is said to be lost', async () => {
  expect(await readPolicy()).toEqual({ policy: openPolicy, lost: 'nothing' });
});

test('a change is kept and gives the policy before it', async () => {
  const policy: Policy = { switchedOff: { 'wallet-on-sight': off }, steps: [step] };
  expect(await changePolicy(() => policy)).toEqual(openPolicy);
  expect(await changePolicy((kept) => ({ ...kept, switchedOff: {} }))).toEqual(policy);
  expect(await readPolicy()).toEqual({ policy: { switchedOff: {}, steps: [step] }, lost: 'nothing' });
});

test('two changes at one time are both kept', async () => {
  const add = (id: string) => changePolicy((kept) => ({ ...kept, switchedOff: { ...kept.switchedOff, [id]: off } }));
  await Promise.all([add('one-indicator'), add('another-indicator')]);
  expect(Object.keys((await readPolicy()).policy.switchedOff).sort()).toEqual(['another-indicator', 'one-indicator']);
});

test('a policy that is none is refused, and what was kept stays', async () => {
  await changePolicy(() => ({ switchedOff: { 'wallet-on-sight': off } }));
  await expect(changePolicy(() => ({ switchedOff: { 'wallet-on-sight': { ...off, reason: '' } } }))).rejects.toThrow();
  expect((await readPolicy()).policy.switchedOff).toEqual({ 'wallet-on-sight': off });
});

test.each<[string, unknown, Policy, 'part' | 'all']>([
  ['a text', 'off', openPolicy, 'all'],
  ['a list', [], openPolicy, 'all'],
  ['an entry without a reason', { switchedOff: { 'wallet-on-sight': { at: off.at } } }, openPolicy, 'all'],
  ['one entry of two', { switchedOff: { 'wallet-on-sight': off, 'other-one': 1 } }, { switchedOff: { 'wallet-on-sight': off } }, 'part'],
  ['the steps', { switchedOff: { 'wallet-on-sight': off }, steps: 'none' }, { switchedOff: { 'wallet-on-sight': off } }, 'part'],
  ['what is off', { switchedOff: 7, steps: [step] }, { switchedOff: {}, steps: [step] }, 'part'],
  ['a field that there is not', { switchedOff: { 'wallet-on-sight': off }, extra: 1 }, { switchedOff: { 'wallet-on-sight': off } }, 'part'],
])('%s that cannot be understood is said to be lost, and the rest is kept', async (_, value, policy, lost) => {
  await put(value);
  expect(await readPolicy()).toEqual({ policy, lost });
});
