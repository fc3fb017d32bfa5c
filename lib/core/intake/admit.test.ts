import { expect, test } from 'vitest';
import { aRawProfile } from '../../../test/builders/a-raw-profile.ts';
import type { RawObservation, RawProfile } from '../model/raw-profile.ts';
import { admit } from './admit.ts';

const stamp = { id: 'profile-1', readAt: '2026-11-22T10:00:00.000Z' };

function aRaw(observations: Partial<RawObservation>[], more: Partial<RawProfile> = {}): RawProfile {
  return {
    origin: 'page',
    site: 'GitHub',
    adapter: 'github@1',
    subject: 'Mara-Roe',
    readable: true,
    fields: {},
    observations: observations.map((each) => ({ kind: 'headline', value: 'x', quote: 'x', locator: 'here', ...each })),
    notices: [],
    ...more,
  };
}

function admitted(raw: RawProfile) {
  const result = admit(raw, stamp);
  if (!result.ok) throw new Error(result.message);
  return result.profile;
}

const values = (raw: RawProfile) => admitted(raw).observations.map(({ kind, value }) => ({ kind, value }));

test.each([
  [null],
  ['text'],
  [{}],
  [[]],
  [{ ...aRaw([]), extra: 1 }],
  [{ ...aRaw([]), adapter: 'Git Hub' }],
  [{ ...aRaw([]), subject: '\u200b' }],
  [{ ...aRaw([]), site: 'Reviewer' }],
])('refuses %j with a sentence', (raw) => {
  const result = admit(raw, stamp);
  expect(result.ok ? '' : result.message).toMatch(/^What was read .+\. .+\.$/);
});

test('an account is the site and the subject in lower case, the same for every visit', () => {
  expect(admitted(aRaw([])).account).toBe('github:mara-roe');
});

test('a value keeps its exact text and place, and is told from what the page hides', () => {
  const profile = admitted(
    aRaw([
      { kind: 'display-name', value: 'Mara\u200b Roe', quote: 'Mara\u200b Roe', locator: 'h1' },
      { kind: 'display-name', value: 'Patrick Sullivan', quote: 'Patrick Sullivan', hidden: true },
    ]),
  );
  expect(profile.observations).toEqual([
    { id: 'profile-1/0', kind: 'display-name', value: 'Mara Roe', quote: 'Mara\u200b Roe', locator: 'h1', origin: 'page', visible: true },
    {
      id: 'profile-1/1',
      kind: 'display-name',
      value: 'Patrick Sullivan',
      quote: 'Patrick Sullivan',
      locator: 'here',
      origin: 'page',
      visible: false,
    },
  ]);
});

test('hidden text gives nothing further', () => {
  expect(values(aRaw([{ kind: 'summary', value: 'mara@example.com', hidden: true }]))).toHaveLength(1);
});

test.each<[Partial<RawObservation>, unknown]>([
  [
    { kind: 'handle', value: { name: '@mara', platform: 'Twitter' } },
    { platform: 'x', name: 'mara' },
  ],
  [
    { kind: 'handle', value: 'https://t.me/mararoe' },
    { platform: 'telegram', name: 'mararoe' },
  ],
  [
    { kind: 'claimed-location', value: 'Lyon, France' },
    { text: 'Lyon, France', country: 'FR' },
  ],
  [{ kind: 'claimed-location', value: 'Remote' }, { text: 'Remote' }],
  [
    { kind: 'local-time', value: '10:24 (UTC +02:00)' },
    { text: '10:24 (UTC +02:00)', utcOffsetMinutes: 120 },
  ],
  [
    { kind: 'local-time', value: { text: '10:24', offset: '-05:30' } },
    { text: '10:24', utcOffsetMinutes: -330 },
  ],
  [{ kind: 'account-created', value: 'Joined on May 2019' }, '2019-05'],
  [{ kind: 'email', value: 'mailto:Mara@Example.com' }, 'mara@example.com'],
  [
    { kind: 'phone', value: 'tel:+12125550123' },
    { text: '+12125550123', e164: '+12125550123', country: 'US' },
  ],
  [
    { kind: 'phone', value: { text: '(212) 555-0123', country: 'us' } },
    { text: '(212) 555-0123', e164: '+12125550123', country: 'US' },
  ],
  [
    { kind: 'link', value: { url: 'example.com/cv', text: 'CV' } },
    { url: 'https://example.com/cv', text: 'CV' },
  ],
  [
    { kind: 'linked-account', value: { platform: 'LinkedIn', since: 'May 2021' } },
    { platform: 'linkedin', since: '2021-05' },
  ],
  [
    { kind: 'rate', value: '€65.00/hr' },
    { text: '€65.00/hr', amount: 65, currency: 'EUR' },
  ],
  [
    { kind: 'count', value: { of: 'connections', text: '500+ connections' } },
    { of: 'connections', value: 500, atLeast: true },
  ],
  [
    {
      kind: 'work',
      value: { employer: 'Acme · Full-time', title: 'Engineer', dates: 'Jan 2022 – Present · 2 yrs', place: 'Berlin, Germany · Remote' },
    },
    {
      employer: 'Acme',
      title: 'Engineer',
      start: '2022-01',
      end: 'present',
      employment: 'Full-time',
      place: 'Berlin, Germany · Remote',
      country: 'DE',
    },
  ],
  [
    { kind: 'education', value: { school: 'Example University', dates: '2010 - 2014' } },
    { school: 'Example University', start: '2010', end: '2014' },
  ],
  [
    { kind: 'message', value: { text: 'hello', at: '2026-01-02T10:00:00+02:00' } },
    { text: 'hello', at: '2026-01-02T08:00:00.000Z' },
  ],
  [
    { kind: 'message', value: { text: 'hello', at: '2026-01-02 10:00' } },
    { text: 'hello', at: '2026-01-02T10:00' },
  ],
  [{ kind: 'photo-address', value: 'https://example.com/a.png' }, 'https://example.com/a.png'],
])('%j means %j', (raw, meaning) => {
  expect(admitted(aRaw([raw])).observations[0]?.value).toEqual(meaning);
});

test.each<Partial<RawObservation>>([
  { kind: 'email', value: 'no address' },
  { kind: 'phone', value: 'call me' },
  { kind: 'link', value: 'javascript:alert(1)' },
  { kind: 'account-created', value: '3 weeks ago' },
  { kind: 'count', value: { of: 'stars', text: '5' } },
  { kind: 'work', value: { place: 'Berlin' } },
  { kind: 'education', value: { degree: 'BSc' } },
  { kind: 'wallet', value: '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3' },
  { kind: 'answer', value: { question: 'camera-off', reply: 'yes' } },
  { kind: 'headline', value: '\u200b' },
])('%j is not understood, which is said', (raw) => {
  const profile = admitted(aRaw([raw], { fields: { [raw.kind as 'email']: 'read' } }));
  expect(profile.observations).toEqual([]);
  expect(profile.notices).toEqual([`not-understood:${raw.kind}`]);
  expect(profile.fields).toEqual({ [raw.kind as string]: 'missing' });
});

test('a link to a mailbox or a phone is an address or a number', () => {
  expect(
    values(
      aRaw([
        { kind: 'link', value: 'mailto:mara@example.com' },
        { kind: 'link', value: { url: 'tel:+12125550123' } },
      ]),
    ).map(({ kind }) => kind),
  ).toEqual(['email', 'phone']);
});

test('a number in national form is one of the claimed country', () => {
  const raw = aRaw([
    { kind: 'phone', value: '(212) 555-0123' },
    { kind: 'claimed-location', value: 'Austin, TX' },
  ]);
  expect(values(raw)[0]?.value).toEqual({ text: '(212) 555-0123', e164: '+12125550123', country: 'US' });
});

test('lines that somebody else wrote are left out', () => {
  const raw = aRaw([
    { kind: 'message', value: { text: 'Move to Telegram?', from: 'me' } },
    { kind: 'message', value: { text: 'yes', from: 'Mara' } },
  ]);
  expect(values(raw)).toEqual([{ kind: 'message', value: { text: 'yes', from: 'Mara' } }]);
});

test('the profile’s own address and its links name accounts', () => {
  const raw = aRaw([{ kind: 'link', value: 'https://www.linkedin.com/in/mara-roe' }], { url: 'https://github.com/Mara-Roe' });
  expect(
    values(raw)
      .filter(({ kind }) => kind === 'handle')
      .map(({ value }) => value),
  ).toEqual([
    { platform: 'github', name: 'Mara-Roe' },
    { platform: 'linkedin', name: 'mara-roe' },
  ]);
});

test('equal values are kept once, and a visible one before a hidden one', () => {
  const raw = aRaw([
    { kind: 'email', value: 'mara@example.com', hidden: true },
    { kind: 'email', value: 'MARA@example.com' },
  ]);
  expect(admitted(raw).observations.map(({ visible }) => visible)).toEqual([true]);
});

test('what is too long is cut, and the profile says so', () => {
  const profile = admitted(aRaw([{ kind: 'headline', value: '😀'.repeat(400), quote: '😀'.repeat(400) }]));
  expect(profile.observations[0]?.value).toHaveLength(500);
  expect(profile.observations[0]?.quote).toHaveLength(280);
  expect(profile.notices).toEqual(['text-cut']);
});

test('values beyond the limit of a kind are left out, and the profile says so', () => {
  const profile = admitted(aRaw(Array.from({ length: 250 }, (_, index) => ({ kind: 'skill' as const, value: `skill ${index}` }))));
  expect(profile.observations).toHaveLength(200);
  expect(profile.notices).toEqual(['too-many:skill']);
});

test('a page that could not be read has no values', () => {
  const profile = admitted(aRaw([{ kind: 'headline', value: 'Sign in' }], { readable: false, reason: 'wall' }));
  expect(profile).toMatchObject({ readable: false, reason: 'wall', observations: [] });
});

test('what only looks like an address inside a text costs that address and not the profile', () => {
  for (const strange of ['mara..q@example.com', 'mara.@example.com', '.mara@example.com', 'mara@example.com-', '%%@example.com']) {
    const read = admit(aRawProfile({ summary: `Write to ${strange} or ring.` }), { id: 'p', readAt: '2026-11-22T09:00:00.000Z' });
    expect(read.ok, strange).toBe(true);
    expect(read.ok && read.profile.observations.some(({ kind }) => kind === 'summary')).toBe(true);
  }
});
