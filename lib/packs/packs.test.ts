import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleLinks, exampleProfiles } from '../../test/builders/example-profiles.ts';
import { catalogueCounts, lacking } from '../cli/catalogue-counts.ts';
import { packFile } from '../cli/commands/gen-pack.ts';
import { displayTexts } from '../cli/display-texts.ts';
import { evaluate } from '../core/engine/evaluate.ts';
import { caseFacts, currentProfiles, earlierVisits } from '../core/engine/facts.ts';
import { findAll } from '../core/engine/find.ts';
import { entryKey } from '../core/engine/list-keys.ts';
import { loadPack } from '../core/engine/load-pack.ts';
import type { Example } from '../core/model/example.ts';
import type { Indicator } from '../core/model/indicator.ts';
import { pack } from '../core/model/pack.ts';
import { leavesOf } from '../core/model/pattern-leaf.ts';
import { wordingIn } from '../core/text/wording.ts';
import { attackTechniques } from './dprk-it-worker/attack.ts';
import { dprkItWorkerPack } from './dprk-it-worker/pack.gen.ts';
import { refused } from './dprk-it-worker/refused.ts';
import { retired } from './dprk-it-worker/retired.ts';

const folder = join(import.meta.dirname, 'dprk-it-worker');
const { indicators, counters, questions, lists } = dprkItWorkerPack;
const loaded = loadPack(dprkItWorkerPack);

const allParts = [...indicators, ...counters].flatMap((each) => leavesOf(each.pattern).map((part) => ({ id: each.id, part })));

test('the pack passes the gate that an imported pack would pass, and survives being written as JSON', () => {
  const parsed = pack.safeParse(dprkItWorkerPack);
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(JSON.parse(JSON.stringify(dprkItWorkerPack))).toEqual(dprkItWorkerPack);
  expect([...loaded.blocked]).toEqual([]);
});

test('the generated file is current', () => {
  expect(readFileSync(join(folder, 'pack.gen.ts'), 'utf8')).toBe(packFile());
});

test.each(['indicators', 'counters'])('a file of %s is called what its subject is called, and ids are used once', (kind) => {
  const files = readdirSync(join(folder, kind));
  const named = files.map((name) => /\bid: '([^']+)'/.exec(readFileSync(join(folder, kind, name), 'utf8'))?.[1]);
  expect(named).toEqual(files.map((name) => name.replace(/\.ts$/, '')));
  for (const ids of [[...indicators, ...counters], questions, lists]) expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
});

test('somebody who could know published it, and the place is named', () => {
  const withoutPrimary = indicators.filter(({ sources }) => !sources.some(({ kind }) => kind !== 'news' && kind !== 'own-measurement'));
  expect(withoutPrimary.map(({ id }) => id)).toEqual([]);
  const withoutAddress = indicators.flatMap(({ id, sources }) =>
    sources.filter((one) => one.kind !== 'own-measurement' && !one.url).map(() => id),
  );
  expect(withoutAddress).toEqual([]);
});

test('every indicator has honest explanations with content, each told once', () => {
  const thin = indicators.filter(
    ({ benign }) => benign.filter((one) => one.split(' ').length >= 6).length < 2 || new Set(benign).size < benign.length,
  );
  expect(thin.map(({ id }) => id)).toEqual([]);
});

test('every indicator names the place in a source, has two honest explanations and three examples', () => {
  expect(catalogueCounts(dprkItWorkerPack).unfinished).toEqual([]);
  const [one] = indicators as [Indicator];
  expect(
    lacking({ ...one, sources: [], benign: one.benign.slice(0, 1), examples: { observed: [], notObserved: [], cannotTell: [] } }),
  ).toEqual(['the place in a source', 'two honest explanations', 'three examples']);
});

test('techniques stand in the pinned release', () => {
  const unknown = indicators.flatMap(({ id, attack }) =>
    attack.filter((one) => !(attackTechniques as readonly string[]).includes(one)).map((one) => `${id} ${one}`),
  );
  expect(unknown).toEqual([]);
  const unused = attackTechniques.filter((one) => !indicators.some(({ attack }) => attack.includes(one)));
  expect(unused).toEqual([]);
});

test('what is shown as an open question never scores', () => {
  const wrong = indicators.filter(
    ({ use, specificity, status }) => (use === 'reviewer' && specificity === 'strong') || (status === 'degraded' && use === 'score'),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every list and every question that an indicator names exists, and none lies idle', () => {
  const listNames = allParts.flatMap(({ part }) => [
    ...('list' in part ? [part.list] : []),
    ...(part.op === 'identified' ? part.lists : []),
    ...('except' in part && part.except !== undefined ? [part.except] : []),
  ]);
  const questionNames = allParts.flatMap(({ part }) => (part.op === 'answered' ? [part.question] : []));
  expect([...new Set(listNames)].sort()).toEqual(lists.map(({ id }) => id).sort());
  expect([...new Set(questionNames)].sort()).toEqual(questions.map(({ id }) => id).sort());
});

test('kinds that a pattern asks of a list are kinds that the list is made for', () => {
  const wrong = allParts.flatMap(({ id, part }) =>
    part.op === 'listed' || part.op === 'mentions'
      ? part.kinds.filter((kind) => !lists.find((one) => one.id === part.list)?.kinds.includes(kind)).map((kind) => `${id} ${kind}`)
      : [],
  );
  expect(wrong).toEqual([]);
});

test('what keeps a question quiet is a benign list, and what raises one is a flag list', () => {
  const purposeOf = (id: string) => lists.find((one) => one.id === id)?.purpose;
  const raising = allParts.flatMap(({ part }) => ('list' in part ? [part.list] : part.op === 'identified' ? part.lists : []));
  const quieting = allParts.flatMap(({ part }) => ('except' in part && part.except !== undefined ? [part.except] : []));
  expect(raising.filter((id) => purposeOf(id) !== 'flag')).toEqual([]);
  expect(quieting.filter((id) => purposeOf(id) !== 'benign')).toEqual([]);
});

test('no domain that very many honest people use stands on a list that raises a question', () => {
  const values = (id: string) => lists.find((one) => one.id === id)?.values.map(({ value }) => value) ?? [];
  const honest = new Set([...values('common-mail-providers'), ...values('university-domains'), ...values('well-known-companies')]);
  expect(values('front-company-domains').filter((domain) => honest.has(domain))).toEqual([]);
});

test('every list says how it was built', () => {
  expect(lists.filter(({ built }) => built === undefined).map(({ id }) => id)).toEqual([]);
});

test('nothing that was refused or retired has come back', () => {
  const gone = [...refused, ...retired].map(({ id }) => id);
  expect([...indicators, ...counters, ...questions].filter(({ id }) => gone.includes(id))).toEqual([]);
});

const promised = { notObserved: 'no', observed: 'yes', cannotTell: 'unknown' } as const;

const examples = indicators.flatMap((indicator) =>
  (Object.keys(promised) as (keyof typeof promised)[]).flatMap((sort) =>
    indicator.examples[sort].map((example) => ({ id: indicator.id, sort, because: example.because, indicator, example })),
  ),
);

test.each(examples)('$id, $sort: $because', ({ indicator, example, sort }) => {
  const finding = findingFor(indicator, example);
  expect(finding?.answer).toBe(promised[sort]);
  if (sort === 'observed') expect(finding?.evidence).not.toEqual([]);
  if (sort === 'cannotTell' && finding?.blocked === undefined) expect(finding?.missing).not.toEqual([]);
});

const counterExamples = counters.flatMap(({ id, pattern, examples }) =>
  (Object.keys(promised) as (keyof typeof promised)[]).flatMap((sort) =>
    examples[sort].map((example) => ({ id, sort, because: example.because, pattern, example })),
  ),
);

test.each(counterExamples)('counter $id, $sort: $because', ({ pattern, example, sort }) => {
  const answer = evaluate(pattern, factsOf(example), loaded.lists);
  expect(answer.is).toBe(promised[sort]);
  if (answer.is === 'yes') expect(answer.evidence).not.toEqual([]);
});

function findingFor(indicator: Indicator, example: Example) {
  return findAll(loaded, factsOf(example)).find((one) => one.indicator === indicator.id);
}

function factsOf(example: Example) {
  const profiles = exampleProfiles(example);
  const links = exampleLinks(example);
  return caseFacts(currentProfiles(profiles), [], { earlier: earlierVisits(profiles), ...(links === undefined ? {} : { links }) });
}

test.each(lists)('$id: every value can be found, names its source, and one of them is nobody’s', ({ match, values, sources }) => {
  expect(values.filter(({ value }) => entryKey(match, value) === undefined)).toEqual([]);
  expect(values.filter(({ source }) => sources[source] === undefined)).toEqual([]);
  if (sources['test-value'] !== undefined) expect(values.filter(({ source }) => source === 'test-value')).toHaveLength(1);
});

test('no address, number or name of a person stands in a list in clear', () => {
  const personal = lists.filter(({ match }) => match.endsWith('-hash'));
  expect(personal.map(({ id }) => id)).toEqual([
    'published-email-stems',
    'published-emails',
    'published-handles',
    'published-phones',
    'sanctioned-persons',
  ]);
  const clear = personal.flatMap(({ values }) => values.filter(({ value }) => !/^[0-9a-f]{64}$/.test(value)));
  expect(clear).toEqual([]);
  expect(lists.filter(({ match }) => match === 'person-name')).toEqual([]);
});

test('what reviewers read does not decide for them, and names no people', () => {
  const catalogue = displayTexts().filter(({ place }) => place.startsWith('catalogue.'));
  expect(catalogue.length).toBeGreaterThan(1_000);
  expect(catalogue.flatMap(({ place, text }) => wordingIn(text, 'display').map(({ word }) => `${place}: ${word}`))).toEqual([]);
});
