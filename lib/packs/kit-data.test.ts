import { expect, test } from 'vitest';
import { handOverItem } from '../core/model/hand-over.ts';
import { step, stepStages } from '../core/model/step.ts';
import { wordingIn } from '../core/text/wording.ts';
import { handOver } from './dprk-it-worker/hand-over.ts';
import { dprkItWorkerPack } from './dprk-it-worker/pack.gen.ts';
import { steps } from './dprk-it-worker/steps.ts';

test('the pack ships the steps and what is handed over to IT, each in its form and named once', () => {
  expect(dprkItWorkerPack.steps).toEqual(steps);
  expect(dprkItWorkerPack.handOver).toEqual(handOver);
  expect(steps.flatMap((each) => step.safeParse(each).error?.issues ?? [])).toEqual([]);
  expect(handOver.flatMap((each) => handOverItem.safeParse(each).error?.issues ?? [])).toEqual([]);
  const ids = [...steps, ...handOver, ...dprkItWorkerPack.indicators].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('steps stand in the order in which they are due, every stage has one, and each says what is offered instead and who recommends it', () => {
  const places = steps.map(({ stage }) => stepStages.indexOf(stage));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(stepStages.length);
  expect(steps.filter(({ otherwise }) => otherwise === undefined)).toEqual([]);
  expect(steps.filter(({ sources }) => !sources.some(({ unverified, url }) => !unverified && url !== undefined))).toEqual([]);
});

test('what is handed over is what no page can show, with honest explanations that have content', () => {
  expect(handOver.map(({ id }) => id)).toEqual([
    'location-access-vpn-known-provider',
    'location-many-ips-short-time',
    'location-device-never-converges',
    'pay-instant-forward',
    'log-device-silent-or-moves',
    'log-second-rmm-or-kvm',
    'acc-shared-credentials',
  ]);
  const thin = handOver.filter(({ benign }) => benign.filter((one) => one.split(' ').length >= 6).length < 2);
  expect(thin.map(({ id }) => id)).toEqual([]);
});

// None of what the linter knows, and none that would ask for more of one group than of another.
const ofAGroup =
  /\b(nationality|citizen(ship)?|passport|ethnic\w*|race|accent|native speaker|religio\w*|age|sex|gender|birthplace|foreign\w*|asian|immigrant)\b/i;

test('the words are calm, and no step is for one group of people', () => {
  const shown = [
    ...steps.flatMap(({ text, otherwise = '' }) => [text, otherwise]),
    ...handOver.flatMap(({ text, how, benign }) => [text, how, ...benign]),
    ...[...steps, ...handOver].flatMap(({ sources }) => sources.map(({ where }) => where.replace('Red flag indicators: ', ''))),
  ];
  expect(shown.filter((text) => wordingIn(text, 'display').length > 0 || ofAGroup.test(text))).toEqual([]);
});
