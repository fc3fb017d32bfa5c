import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Policy } from '../model/policy.ts';
import { policyFileText, readPolicyFile } from './policy-file.ts';

const at = '2026-11-22T10:00:00.000Z';
const pack = [{ id: 'wallet-on-sight' }];
const given: Policy = {
  switchedOff: { 'wallet-on-sight': { reason: 'Our contractors are paid in stablecoins.', at } },
  steps: [{ id: 'own-step', stage: 'first-call', text: 'Ask for a time of day that suits.', sources: [] }],
};
const file = (change: object) => JSON.stringify({ ...JSON.parse(policyFileText(given, at)), ...change });

test('a policy comes back from its file as it was', () => {
  expect(readPolicyFile(policyFileText(given, at), pack)).toEqual({ ok: true, policy: given, unknown: [] });
});

test('an indicator that the pack does not have is kept and named, for a newer pack may have it', () => {
  const other: Policy = { switchedOff: { 'of-a-later-pack': { reason: 'Not for us.', at } } };
  expect(readPolicyFile(policyFileText(other, at), pack)).toEqual({ ok: true, policy: other, unknown: ['of-a-later-pack'] });
});

const entry = (more: object) => ({ policy: { switchedOff: { 'wallet-on-sight': { reason: 'Not for us.', at, ...more } } } });
test.each<[string, string, string]>([
  ['no JSON', '{"format":', 'it is not JSON'],
  ['nothing', '', 'it is not JSON'],
  ['a list', '[]', 'it is not a policy'],
  ['a null', 'null', 'it is not a policy'],
  ['a backup', JSON.stringify({ format: 'second-look-backup', version: 1 }), 'it is not a policy'],
  ['a newer one', file({ version: 2 }), 'it was written by a newer version'],
  ['one without a version', file({ version: undefined }), '“version” is not'],
  ['a field that there is not', file({ hidden: 1 }), 'its outermost part'],
  ['no reason', file(entry({ reason: '' })), 'what it says of “wallet-on-sight”'],
  ['a field of an entry that there is not', file(entry({ also: 1 })), 'what it says of “wallet-on-sight”'],
  ['an id that is none', file({ policy: { switchedOff: { '<b>': { reason: 'Not for us.', at } } } }), 'what it says of “<b>”'],
  ['a prototype', file({}).replace('"wallet-on-sight"', '"__proto__"'), 'what it says of “__proto__”'],
  ['a step without a text', file({ policy: { ...given, steps: [{ id: 'own-step', stage: 'offer', sources: [] }] } }), 'its step 1'],
  ['one step twice', file({ policy: { ...given, steps: [given.steps?.[0], given.steps?.[0]] } }), 'two of its steps'],
  ['a million brackets', '['.repeat(900_000) + ']'.repeat(900_000), 'it is larger'],
  ['half a million brackets', `{"format":"second-look-policy","policy":${'['.repeat(400_000)}${']'.repeat(400_000)}}`, 'is not'],
])('%s is refused with a sentence', (_, text, why) => {
  const read = readPolicyFile(text, pack);
  expect(read).toMatchObject({ ok: false });
  expect(read.ok ? '' : read.message).toMatch(/^This file was not used and nothing was changed: .+\.$/);
  expect(read.ok ? '' : read.message).toContain(why);
});

test('a file with any one part changed is refused or is a policy, and never throws', () => {
  const text = policyFileText(given, at);
  const cut = fc.nat(text.length);
  fc.assert(
    fc.property(cut, cut, fc.oneof(fc.string(), fc.json()), (from, to, put) => {
      const read = readPolicyFile(text.slice(0, Math.min(from, to)) + put + text.slice(Math.max(from, to)), pack);
      if (read.ok) expect(readPolicyFile(policyFileText(read.policy, at), pack)).toEqual(read);
      else expect(read.message.length).toBeLessThan(300);
    }),
    { numRuns: 20_000, seed: 4 },
  );
});
