import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Evidence, finding as findingSchema } from '../model/finding.ts';
import { limits } from '../model/limits.ts';
import { askable, counters, type Observable, type Observation, observable, observableNames, observables } from '../model/observation.ts';
import { listMatches, type Pack } from '../model/pack.ts';
import { comparisons, measures, type Pattern } from '../model/pattern.ts';
import type { Profile } from '../model/profile.ts';
import { fieldStates } from '../model/raw-profile.ts';
import type { Answer } from './answer.ts';
import { evaluate } from './evaluate.ts';
import { type Facts, seenEmpty } from './facts.ts';
import { loadPack } from './load-pack.ts';
import { textsOf } from './texts-of.ts';

const word = fc.constantFrom(
  'telegram',
  'Mara Roe',
  'mara@example.com',
  'Acme Ltd.',
  'x',
  '👩‍💻 e\u0301',
  '\u202eabc',
  'a\n'.repeat(400).concat('end'),
);
const text = fc.oneof(word, fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }));
const url = fc.constantFrom('https://front.example/a', 'https://a.b.front.example', 'http://127.0.0.1/', 'https://x.test/?q=telegram');
const day = fc.constantFrom('2019', '2021-03', '2024-02-29', '2026-10-31');
const period = { start: day, end: fc.oneof(day, fc.constant('present' as const)) };
const some = <T>(parts: Record<string, fc.Arbitrary<T | unknown>>) => fc.record(parts, { requiredKeys: [] });

const values: { [K in Observable]: fc.Arbitrary<unknown> } = {
  'display-name': text,
  headline: text,
  summary: text,
  handle: fc.record({ platform: fc.constantFrom('github', 'other'), name: text }),
  'claimed-location': fc.record({ text, country: fc.constantFrom('US', 'PL', 'DE') }, { requiredKeys: ['text'] }),
  'local-time': fc.record({ text, utcOffsetMinutes: fc.integer({ min: -840, max: 840 }) }, { requiredKeys: ['text'] }),
  'account-created': day,
  'last-activity': day,
  email: fc.constantFrom('mara@example.com', 'soft.lead1020@example.com', 'a@b.front.example', 'r.q-9+x@gmail.com'),
  phone: fc.record(
    { text, e164: fc.constantFrom('+12125550123', '+48225550100'), country: fc.constantFrom('US', 'PL') },
    { requiredKeys: ['text'] },
  ),
  link: fc.record({ url, text }, { requiredKeys: ['url'] }),
  'linked-account': fc.record({ platform: fc.constantFrom('github', 'x'), name: text, since: day }, { requiredKeys: ['platform'] }),
  badge: text,
  rate: fc.record({ text, amount: fc.constantFrom(1, 60), currency: fc.constant('USD') }, { requiredKeys: ['text'] }),
  count: fc.record({ of: fc.constantFrom(...counters), value: fc.nat(5000), atLeast: fc.boolean() }, { requiredKeys: ['of', 'value'] }),
  work: some({ employer: text, title: text, ...period, employment: fc.constantFrom('Full-time', 'Contract'), place: text, url, text }),
  education: fc.record({ school: text, degree: text, ...period }, { requiredKeys: ['school'] }),
  skill: text,
  'photo-address': url,
  review: text,
  message: fc.record({ text }),
  wallet: fc.constantFrom('0x00000000000000000000000000000000000000aa', 'not a wallet'),
  'postal-address': text,
  payee: text,
  commit: fc.record({ author: text, text }),
  language: fc.record({ name: text, level: text }, { requiredKeys: ['name'] }),
  'document-author': fc.record({ name: text, role: fc.constantFrom('author', 'company') }),
  'document-software': fc.record({ name: text, role: fc.constantFrom('creator', 'font') }),
  'document-time': fc.record({ text, of: fc.constantFrom('created', 'modified') }),
  'document-mark': fc.record({ of: fc.constantFrom('document-id', 'revision-id'), text }),
  'document-language': text,
  'embedded-part': fc.record({ what: fc.constantFrom('attachment', 'script'), name: text }, { requiredKeys: ['what'] }),
  'hidden-text': fc.record({ text, how: fc.constantFrom('tiny', 'off-page') }),
  'picture-time': fc.record({ text }),
  'picture-position': fc.record({ latitude: fc.constantFrom(1.5, -20), longitude: fc.constantFrom(0, 170.25) }),
  'picture-device': some({ make: text, model: text, software: text }),
  'picture-hash': fc.record({ of: fc.constantFrom('bytes', 'perceptual', 'round'), text: fc.constantFrom('0'.repeat(64), 'a'.repeat(64)) }),
  answer: fc.record({ question: fc.constantFrom('camera-off', 'other-one'), reply: fc.constantFrom('yes', 'no') }),
};

const observation: fc.Arbitrary<Omit<Observation, 'id'>> = fc.constantFrom(...observableNames).chain((kind) =>
  fc
    .record({ value: values[kind], quote: fc.oneof(fc.constant(''), text), visible: fc.constantFrom(true, true, true, false) })
    .map(({ value, quote, visible }) => {
      const trimmed = observables[kind].safeParse(value);
      return {
        kind,
        value: trimmed.success ? trimmed.data : value,
        quote: quote.slice(0, limits.quote),
        locator: 'main',
        origin: 'page',
        visible,
      } as never;
    }),
);
const profile: fc.Arbitrary<Omit<Profile, 'id' | 'account'>> = fc.record({
  origin: fc.constant('page' as const),
  site: fc.constant('Example'),
  adapter: fc.constant('example@1'),
  readAt: fc.constantFrom('2026-11-01T09:00:00.000Z', '2026-11-02T09:00:00.000Z'),
  readable: fc.constantFrom(true, true, true, false),
  fields: fc.dictionary(fc.constantFrom(...observableNames), fc.constantFrom(...fieldStates), { maxKeys: 10 }) as fc.Arbitrary<
    Profile['fields']
  >,
  observations: fc
    .array(observation, { maxLength: 8 })
    .map((all) => all.map((one, position) => ({ ...one, id: `o${position}` }) as Observation)),
  notices: fc.constant([]),
});
const facts: fc.Arbitrary<Facts> = fc
  .array(profile, { maxLength: 4 })
  .map((profiles) => ({ profiles: profiles.map((one, position) => ({ ...one, id: `p${position}`, account: `site${position}:mara` })) }));

const kind = fc.constantFrom(...askable.options);
const kinds = fc.array(kind, { minLength: 1, maxLength: 4 });
const regex = fc.constantFrom(
  '\\btelegram\\b',
  '^.{1,20}$',
  'x|y|z',
  '\\p{Script=Latin}{3,8}',
  '(?<!\\d)\\d{3,4}(?!\\d)',
  '(?:)',
  'end',
  '\\u{1F469}',
);
const { pattern } = fc.letrec<{ pattern: Pattern }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ op: fc.constantFrom('present' as const, 'absent' as const), kind }),
    fc.record(
      { op: fc.constant('matches' as const), kinds, regex, atLeast: fc.integer({ min: 2, max: 3 }) },
      { requiredKeys: ['op', 'kinds', 'regex'] },
    ),
    fc.record({ op: fc.constant('listed' as const), kinds, list: fc.constantFrom(...listMatches, 'nowhere') }),
    fc.record({ op: fc.constant('mentions' as const), kinds, list: fc.constantFrom('term', 'company-name', 'domain') }),
    fc.record({
      op: fc.constant('identified' as const),
      lists: fc.uniqueArray(fc.constantFrom(...listMatches), { minLength: 2, maxLength: 4 }),
    }),
    fc.record({ op: fc.constant('differs' as const), kind, by: fc.constantFrom(...comparisons) }),
    fc.record(
      {
        op: fc.constant('measured' as const),
        measure: fc.constantFrom(...measures),
        of: fc.constantFrom(...counters),
        atLeast: fc.integer({ min: -5, max: 900 }),
        atMost: fc.integer({ min: -5, max: 900 }),
      },
      { requiredKeys: ['op', 'measure'] },
    ),
    fc.record({
      op: fc.constant('answered' as const),
      question: fc.constant('camera-off'),
      reply: fc.constantFrom('yes' as const, 'no' as const),
    }),
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('pattern'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('pattern') }),
  ),
}));

const entries: Record<(typeof listMatches)[number], string> = {
  domain: 'front.example',
  'email-hash': '00',
  'email-stem-hash': '00',
  'phone-hash': '00',
  'handle-hash': '00',
  'company-name': 'Acme',
  'person-name': 'Roe Mara',
  'person-name-hash': '00',
  wallet: '0x00000000000000000000000000000000000000AA',
  term: 'acme',
};
const { lists } = loadPack({
  indicators: [] as Pack['indicators'],
  lists: listMatches.map((match) => ({
    id: match,
    match,
    kinds: ['email', 'work', 'display-name', 'wallet'],
    values: [{ value: entries[match], source: 'made-up', parties: ['p-one'] }],
  })) as unknown as Pack['lists'],
} as Pack);

/** Why a piece of evidence does not hold; `undefined` when it does. */
function flaw(evidence: Evidence, { profiles }: Facts): string | undefined {
  const source = profiles.find(({ account }) => account === evidence.source);
  if (source === undefined || !source.readable) return 'its source is not among those that were read';
  if (evidence.observation === `empty:${evidence.kind}@${source.id}`) {
    return source.fields[evidence.kind] === 'empty' && evidence.quote === '' ? undefined : 'the place is not empty';
  }
  const found = source.observations.find(({ id }) => id === evidence.observation);
  if (found === undefined || found.kind !== evidence.kind) return 'no such observation';
  if (!found.visible) return 'nobody can see it';
  if (evidence.quote.length > limits.quote) return 'its quote is too long';
  return [found.quote, ...textsOf(found)].some((whole) => whole.includes(evidence.quote)) ? undefined : 'its quote is not what stood there';
}

function flaws(answer: Answer, facts: Facts): string[] {
  if (answer.is === 'unknown') {
    const isPlain = answer.missing.length > 0 && new Set(answer.missing).size === answer.missing.length;
    return isPlain && answer.missing.every((one) => observable.safeParse(one).success) ? [] : ['missing is empty or says something twice'];
  }
  const shown = answer.is === 'yes' ? answer.evidence : answer.seen;
  return shown.length === 0 ? [`a ${answer.is} with nothing to show`] : shown.flatMap((one) => flaw(one, facts) ?? []);
}

const runs = { numRuns: 20_000, seed: 20261122 };

test('whatever is asked of whatever was read, the answer holds, and the same question gets the same answer', () => {
  fc.assert(
    fc.property(pattern, facts, (asked, known) => {
      const answer = evaluate(asked, known, lists);
      expect(flaws(answer, known)).toEqual([]);
      expect(evaluate(asked, { profiles: structuredClone(known.profiles) as Profile[] }, lists)).toEqual(answer);
      const inverse = evaluate({ op: 'not', of: asked }, known, lists);
      expect(flaws(inverse, known)).toEqual([]);
      expect(inverse.is).toBe({ yes: 'no', no: 'yes', unknown: 'unknown' }[answer.is]);
    }),
    runs,
  );
});

test('what nobody can see changes no answer', () => {
  fc.assert(
    fc.property(pattern, facts, (asked, known) => {
      const shown = known.profiles.map((one) => ({ ...one, observations: one.observations.filter(({ visible }) => visible) }));
      expect(evaluate(asked, { profiles: shown }, lists)).toEqual(evaluate(asked, known, lists));
    }),
    { ...runs, numRuns: 5_000 },
  );
});

test('absence is only known where a place stands empty', () => {
  fc.assert(
    fc.property(kind, facts, (one, known) => {
      for (const empty of seenEmpty(known, one)) expect([empty.readable, empty.fields[one]]).toEqual([true, 'empty']);
    }),
    { ...runs, numRuns: 2_000 },
  );
});

test('an answer makes a finding that passes its gate', () => {
  fc.assert(
    fc.property(pattern, facts, (asked, known) => {
      const answer = evaluate(asked, known, lists);
      const evidence = answer.is === 'yes' ? answer.evidence : [];
      const missing = answer.is === 'unknown' ? answer.missing : [];
      const shape = { indicator: 'made-up', answer: answer.is, category: 'profile', specificity: 'weak', use: 'score', evidence, missing };
      expect(findingSchema.safeParse(shape).success).toBe(true);
    }),
    { ...runs, numRuns: 2_000 },
  );
});
