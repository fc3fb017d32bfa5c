import { expect, test } from 'vitest';
import { aProfile } from '../../../test/builders/a-profile.ts';
import type { ReviewerAnswer } from '../model/case.ts';
import { profile as profileSchema } from '../model/profile.ts';
import { caseFacts, currentProfiles, seen } from './facts.ts';

const visit = (id: string, readOn: string, account = 'github:mara', unreadable?: true) =>
  aProfile({ id, readOn, account, headline: [`seen ${readOn}`], ...(unreadable && { unreadable }) });
const reply = (question: string, answer: ReviewerAnswer['reply'], at: string): ReviewerAnswer => ({
  id: `${question}${at}`,
  caseId: 'case',
  question,
  reply: answer,
  at: `2026-11-${at}T09:00:00.000Z`,
});

test('each account counts once, with its newest visit, wherever that stands', () => {
  const visits = [visit('b', '2026-11-03'), visit('a', '2026-11-01'), visit('x', '2026-11-02', 'upwork:mara'), visit('c', '2026-11-02')];
  expect(currentProfiles(visits).map(({ id }) => id)).toEqual(['b', 'x']);
  expect(
    currentProfiles([...visits].reverse())
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['b', 'x']);
});

test('a wall that came up today does not hide what was read yesterday', () => {
  const visits = [visit('read', '2026-11-01'), visit('wall', '2026-11-02', 'github:mara', true)];
  expect(currentProfiles(visits).map(({ id }) => id)).toEqual(['read']);
  expect(currentProfiles(visits.slice(1)).map(({ id }) => id)).toEqual(['wall']);
});

test('without answers the facts are the profiles and nothing more', () => {
  const current = [visit('a', '2026-11-01')];
  expect(caseFacts(current, []).profiles).toEqual(current);
  expect(caseFacts(current, [reply('camera-off', 'not-asked', '02')]).profiles).toEqual(current);
});

test('the newest answer to a question counts, and taking it back counts too', () => {
  const facts = caseFacts(
    [],
    [
      reply('camera-off', 'no', '03'),
      reply('camera-off', 'yes', '02'),
      reply('reference-late', 'yes', '02'),
      reply('shared-screen', 'yes', '02'),
      reply('shared-screen', 'not-asked', '04'),
    ],
  );
  expect(seen(facts, 'answer').map(({ observation }) => observation.value)).toEqual([
    { question: 'camera-off', reply: 'no' },
    { question: 'reference-late', reply: 'yes' },
  ]);
  expect(facts.profiles.map(({ account, readAt }) => [account, readAt])).toEqual([['reviewer:answers', '2026-11-03T09:00:00.000Z']]);
});

test('the profile of answers passes the gate of every other profile', () => {
  const [answers] = caseFacts([], [reply('camera-off', 'yes', '02')]).profiles;
  expect(profileSchema.safeParse(answers).error).toBeUndefined();
});

test('hidden values and unreadable profiles are not seen', () => {
  const facts = {
    profiles: [
      aProfile({ headline: ['hidden'], hidden: ['headline'] }),
      visit('wall', '2026-11-02', 'x:y', true),
      visit('a', '2026-11-03'),
    ],
  };
  expect(seen(facts, 'headline').map(({ observation }) => observation.value)).toEqual(['seen 2026-11-03']);
});
