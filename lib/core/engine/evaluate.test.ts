import { describe, expect, test } from 'vitest';
import { type ProfileSketch, someProfiles } from '../../../test/builders/a-profile.ts';
import type { List } from '../model/pack.ts';
import { absent, all, answered, any, differs, listed, matches, not, type Pattern, present } from '../model/pattern.ts';
import { emailFingerprints, handleFingerprint } from '../text/fingerprint.ts';
import { evaluate } from './evaluate.ts';
import { caseFacts } from './facts.ts';
import { loadPack } from './load-pack.ts';

const aList = (id: string, match: List['match'], ...values: string[]): List => ({
  id,
  purpose: 'flag',
  match,
  kinds: ['email'],
  about: 'A list made up for this test.',
  retrieved: '2026-11-01',
  licence: 'CC0',
  sources: {},
  values: values.map((value) => ({ value, source: `source-of-${value.slice(0, 8)}` })),
});
const { lists } = loadPack({
  id: 'test-pack',
  version: '2026.11.22',
  title: 'Test pack',
  licence: 'CC0',
  attackRelease: '17.1',
  minEngine: 1,
  indicators: [],
  counters: [],
  questions: [],
  steps: [],
  handOver: [],
  lists: [
    aList('mailboxes', 'email-hash', emailFingerprints('soft.lead1020@example.com')[0] as string),
    aList('phones', 'phone-hash', 'a0'),
    aList('accounts', 'handle-hash', handleFingerprint('github', 'mara-roe') as string),
    aList('domains', 'domain', 'front.example', 'pages.example.net'),
    aList('companies', 'company-name', 'Invented Silver Star Co., Ltd.'),
    aList('names', 'person-name', 'Roe Mara'),
  ],
});

const ask = (pattern: Pattern, ...sketches: ProfileSketch[]) => evaluate(pattern, { profiles: someProfiles(...sketches) }, lists);

/** The answer in a few words: `yes`, `no`, or what was missing. */
const said = (pattern: Pattern, ...sketches: ProfileSketch[]): string => {
  const answer = ask(pattern, ...sketches);
  return answer.is === 'unknown' ? `unknown: ${answer.missing.join(', ')}` : answer.is;
};

describe('seeing nothing', () => {
  test.each<[string, string, ProfileSketch[]]>([
    ['no sources at all', 'unknown: email', []],
    ['a source that does not promise the kind', 'unknown: email', [{ headline: ['Engineer'] }]],
    ['a place that was not found', 'unknown: email', [{ missing: ['email'] }]],
    ['an empty place on one site and one not found on another', 'unknown: email', [{ empty: ['email'] }, { missing: ['email'] }]],
    ['an empty place on a page that could not be read', 'unknown: email', [{ empty: ['email'], unreadable: true }]],
    ['a value that the page does not show', 'unknown: email', [{ email: ['mara@example.com'], hidden: ['email'] }]],
    ['an empty place', 'no', [{ empty: ['email'] }]],
    ['an empty place, and a site that has no such place', 'no', [{ empty: ['email'] }, { headline: ['Engineer'] }]],
    ['an empty place, and a page behind a wall', 'no', [{ empty: ['email'] }, { missing: ['email'], unreadable: true }]],
    ['a value beside a place that was not found', 'yes', [{ email: ['mara@example.com'] }, { missing: ['email'] }]],
  ])('%s is %s', (_, expected, sketches) => {
    expect(said(present('email'), ...sketches)).toBe(expected);
    const mirrored = { yes: 'no', no: 'yes' }[expected] ?? expected;
    expect(said(absent('email'), ...sketches)).toBe(mirrored);
    expect(said(not(present('email')), ...sketches)).toBe(mirrored);
  });

  test('an empty place is evidence of its own, with nothing to quote', () => {
    expect(ask(absent('email'), { empty: ['email'] })).toEqual({
      is: 'yes',
      evidence: [{ observation: 'empty:email@profile-1', kind: 'email', quote: '', source: 'example-1:mara-example', locator: '' }],
    });
  });
});

describe('combining', () => {
  const yes = present('headline');
  const no = present('email');
  const unknown = present('phone');
  const sketch: ProfileSketch = { headline: ['Engineer'], empty: ['email'] };

  test.each<[string, Pattern, string]>([
    ['all of yes and yes', all(yes, yes), 'yes'],
    ['all of yes and no', all(yes, no), 'no'],
    ['all of no and unknown', all(no, unknown), 'no'],
    ['all of yes and unknown', all(yes, unknown), 'unknown: phone'],
    ['any of no and no', any(no, no), 'no'],
    ['any of yes and unknown', any(yes, unknown), 'yes'],
    ['any of no and unknown', any(no, unknown), 'unknown: phone'],
    ['not unknown', not(unknown), 'unknown: phone'],
    ['not not yes', not(not(yes)), 'yes'],
    ['all of what is missing twice', all(unknown, present('rate'), unknown), 'unknown: phone, rate'],
  ])('%s', (_, pattern, expected) => expect(said(pattern, sketch)).toBe(expected));

  test('evidence is gathered from every part once, in the order of the parts', () => {
    const answer = ask(all(present('headline'), any(present('skill'), present('email')), present('headline')), {
      headline: ['Engineer'],
      skill: ['Rust', 'Go'],
      empty: ['email'],
    });
    expect(answer.is === 'yes' && answer.evidence.map(({ quote }) => quote)).toEqual(['Engineer', 'Rust', 'Go']);
  });
});

describe('words', () => {
  test('a long text is quoted around the words, exactly as it stands there', () => {
    const text = `${'Built many things over the years. '.repeat(40)}Write me on TeleGram before we start. ${'Thanks for reading this. '.repeat(40)}`;
    const answer = ask(matches(['summary'], '\\btelegram\\b'), { summary: [text] });
    const quote = answer.is === 'yes' ? (answer.evidence[0]?.quote ?? '') : '';
    expect(text).toContain(quote);
    expect(quote).toContain('TeleGram');
    expect(quote.length).toBeLessThanOrEqual(280);
  });

  test.each<[string, Pattern, string, ProfileSketch]>([
    ['a word inside another is not the word', matches(['summary'], '\\bcat\\b'), 'no', { summary: ['A scatter plot'] }],
    ['kinds that were not seen keep a no away', matches(['summary', 'message'], 'x'), 'unknown: message', { summary: ['A'] }],
    ['one hit settles it though a kind is missing', matches(['summary', 'message'], 'a'), 'yes', { summary: ['A'] }],
    ['an empty kind counts as seen', matches(['summary', 'headline'], 'x'), 'no', { summary: ['A'], empty: ['headline'] }],
    ['a number is no word', matches(['count'], '5'), 'no', { count: [{ of: 'connections', value: 5 }] }],
    ['anchors stand for one part of an entry', matches(['work'], '^acme$'), 'yes', { work: [{ employer: 'Acme', title: 'Engineer' }] }],
    ['too few places', matches(['skill'], 'go', 2), 'no', { skill: ['Go', 'Rust'] }],
    ['enough places', matches(['skill', 'headline'], 'go', 2), 'yes', { skill: ['Go'], headline: ['Go engineer'] }],
  ])('%s', (_, pattern, expected, sketch) => expect(said(pattern, sketch)).toBe(expected));
});

describe('lists', () => {
  test.each<[string, Pattern, string, ProfileSketch]>([
    ['a domain that merely ends alike', listed(['link'], 'domains'), 'no', { link: [{ url: 'https://notfront.example/x' }] }],
    ['a domain inside a longer one', listed(['link'], 'domains'), 'no', { link: [{ url: 'https://front.example.com/' }] }],
    ['a parent of a listed host', listed(['link'], 'domains'), 'no', { link: [{ url: 'https://example.net/' }] }],
    ['a host below a listed domain', listed(['link'], 'domains'), 'yes', { link: [{ url: 'https://www.front.example/x' }] }],
    ['a site on a listed host', listed(['link'], 'domains'), 'yes', { link: [{ url: 'https://mara.pages.example.net/' }] }],
    ['the domain of a mailbox', listed(['email'], 'domains'), 'yes', { email: ['mara@mail.front.example'] }],
    ['a work entry without an address', listed(['work'], 'domains'), 'no', { work: [{ employer: 'Acme' }] }],
    ['another mailbox', listed(['email'], 'mailboxes'), 'no', { email: ['mara@example.com'] }],
    ['a listed mailbox, written otherwise', listed(['email'], 'mailboxes'), 'yes', { email: ['Soft.Lead1020+jobs@Example.com'] }],
    ['an account, whatever its spelling', listed(['handle'], 'accounts'), 'yes', { handle: [{ platform: 'github', name: 'Mara-Roe' }] }],
    ['the same name on another site', listed(['handle'], 'accounts'), 'no', { handle: [{ platform: 'telegram', name: 'mara-roe' }] }],
    ['a number without its country', listed(['phone'], 'phones'), 'unknown: phone', { phone: [{ text: '555-0100' }] }],
    ['a company of another name', listed(['work'], 'companies'), 'no', { work: [{ employer: 'Silver Star' }] }],
    ['a company with another legal form', listed(['work'], 'companies'), 'yes', { work: [{ employer: 'INVENTED SILVER STAR LLC' }] }],
    ['a name in the other order', listed(['display-name'], 'names'), 'yes', { 'display-name': ['Mara Roe'] }],
    ['half a name', listed(['display-name'], 'names'), 'unknown: display-name', { 'display-name': ['Mara'] }],
    ['a list that is not there', listed(['email'], 'nowhere'), 'unknown: email', { email: ['mara@example.com'] }],
  ])('%s', (_, pattern, expected, sketch) => expect(said(pattern, sketch)).toBe(expected));

  test('evidence says which list and which of its sources', () => {
    const answer = ask(listed(['email', 'link'], 'domains'), { link: [{ url: 'https://front.example/', text: 'My firm' }] });
    expect(answer.is === 'yes' && answer.evidence[0]?.listed).toEqual({ list: 'domains', source: 'source-of-front.ex' });
  });
});

describe('differing', () => {
  const pattern = differs('claimed-location', 'country');
  const austin = { text: 'Austin, TX', country: 'US' };
  const denver = { text: 'Denver, CO', country: 'US' };
  const warsaw = { text: 'Warszawa', country: 'PL' };
  const somewhere = { text: 'Somewhere' };

  test.each<[string, string, ProfileSketch[]]>([
    ['one account with two places', 'unknown: claimed-location', [{ 'claimed-location': [austin, warsaw] }]],
    ['a place that is nowhere', 'unknown: claimed-location', [{ 'claimed-location': [austin] }, { 'claimed-location': [somewhere] }]],
    ['two cities in one country', 'no', [{ 'claimed-location': [austin] }, { 'claimed-location': [denver] }]],
    ['two countries', 'yes', [{ 'claimed-location': [austin] }, { 'claimed-location': [warsaw] }]],
  ])('%s', (_, expected, sketches) => expect(said(pattern, ...sketches)).toBe(expected));

  test('both sides are quoted, and nobody else', () => {
    const answer = ask(pattern, { 'claimed-location': [austin] }, { 'claimed-location': [somewhere] }, { 'claimed-location': [warsaw] });
    expect(answer.is === 'yes' && answer.evidence.map(({ quote, source }) => [quote, source])).toEqual([
      ['Austin, TX · US', 'example-1:mara-example'],
      ['Warszawa · PL', 'example-3:mara-example'],
    ]);
  });
});

describe('the reviewer’s answers', () => {
  const facts = caseFacts(someProfiles({ headline: ['Engineer'] }), [
    { id: '1', caseId: 'c', question: 'camera-off', reply: 'yes', at: '2026-11-01T09:00:00.000Z' },
  ]);
  test.each<[string, Pattern, string]>([
    ['the asked reply', answered('camera-off', 'yes'), 'yes'],
    ['the other reply', answered('camera-off', 'no'), 'no'],
    ['a question without a reply', answered('other-question', 'yes'), 'unknown'],
  ])('%s', (_, pattern, expected) => expect(evaluate(pattern, facts, lists).is).toBe(expected));
});
