import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, countingIds } from '../../test/builders/a-store.ts';
import { currentProfiles } from '../core/engine/facts.ts';
import { applyCorrections } from '../core/intake/apply-corrections.ts';
import type { RawObservation } from '../core/model/raw-profile.ts';
import { loadCase } from '../store/case-file.ts';
import { addPointedValue, type PointedValue } from './add-pointed-value.ts';
import { correctValue } from './correct-value.ts';
import { recordProfile } from './record-profile.ts';

const account = 'github:mara-example';
const seen = (kind: RawObservation['kind'], value: RawObservation['value']): RawObservation => ({
  kind,
  value,
  quote: String(value),
  locator: 'p',
});

/** A case of Mara's and what can be done to it, minute by minute. */
async function aCase() {
  const store = aDisk().open();
  const newId = countingIds();
  let minute = 0;
  const stamp = () => {
    minute += 1;
    return { now: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`, newId };
  };
  const observations = [seen('display-name', 'Mara Example'), seen('skill', 'Go'), seen('claimed-location', 'Lyon, France')];
  const read = () => recordProfile(store, aRawProfile({ observations }), stamp());
  const recorded = await read();
  if (!recorded.ok) throw new Error(recorded.message);
  const { caseId } = recorded;
  return {
    read,
    point: (kind: PointedValue['kind'], value: PointedValue['value'], quote = String(value), locator = '#intro') =>
      addPointedValue(store, caseId, { account, kind, value, quote, locator }, stamp()),
    correct: (kind: PointedValue['kind'], value: string | null) => correctValue(store, caseId, { account, kind, value }, stamp()),
    pointElsewhere: () =>
      addPointedValue(store, caseId, { account: 'github:other', kind: 'skill', value: 'Go', quote: 'Go', locator: 'p' }, stamp()),
    async values(kind: PointedValue['kind']) {
      const loaded = await store.read((database) => loadCase(database, caseId));
      if (!loaded.ok || loaded.value === undefined) throw new Error('no case');
      const { profiles, corrections } = loaded.value.file;
      const reviewed = applyCorrections(currentProfiles(profiles), corrections).flatMap(({ observations: all }) => all);
      return reviewed.filter((each) => each.kind === kind).map(({ value, quote, locator, origin }) => ({ value, quote, locator, origin }));
    },
  };
}

test('a value of a kind of which there are many joins those that were read, with its quote and its place', async () => {
  const it = await aCase();
  expect(await it.point('skill', 'Glazing', 'Skills: Glazing and welding', '#skills')).toMatchObject({ ok: true });
  expect(await it.point('skill', 'Welding')).toMatchObject({ ok: true });
  expect(await it.values('skill')).toEqual([
    { value: 'Go', quote: 'Go', locator: 'p', origin: 'page' },
    { value: 'Glazing', quote: 'Skills: Glazing and welding', locator: '#skills', origin: 'reviewer' },
    { value: 'Welding', quote: 'Welding', locator: '#intro', origin: 'reviewer' },
  ]);
});

test('the one value of any other kind gives way, and the newest pointing counts', async () => {
  const it = await aCase();
  await it.point('claimed-location', 'Porto, Portugal', 'Lives in Porto, Portugal');
  await it.point('claimed-location', 'Faro, Portugal');
  expect(await it.values('claimed-location')).toMatchObject([{ value: { text: 'Faro, Portugal', country: 'PT' }, origin: 'reviewer' }]);
});

test('it stands after the page was read again', async () => {
  const it = await aCase();
  await it.point('email', 'mara@example.com');
  await it.read();
  expect(await it.values('email')).toMatchObject([{ value: 'mara@example.com', origin: 'reviewer', locator: '#intro' }]);
});

test('what was pointed at before a correction gives way to it, and what was pointed at since joins it', async () => {
  const it = await aCase();
  await it.point('skill', 'Glazing');
  await it.correct('skill', 'Roofing');
  await it.point('skill', 'Welding');
  expect((await it.values('skill')).map(({ value }) => value)).toEqual(['Roofing', 'Welding']);
  await it.correct('skill', null);
  expect(await it.values('skill')).toEqual([]);
});

test('a value that was read is not kept twice', async () => {
  const it = await aCase();
  await it.point('skill', 'Go');
  expect((await it.values('skill')).map(({ value }) => value)).toEqual(['Go']);
});

test('a record is taken in parts, and what the candidate wrote is searched like any message', async () => {
  const it = await aCase();
  await it.point('work', { employer: 'Example Ltd', dates: 'May 2019 – June 2020' }, 'Example Ltd, May 2019 – June 2020');
  await it.point('message', 'Write to me at mara@example.com', 'Write to me at mara@example.com');
  expect(await it.values('work')).toMatchObject([{ value: { employer: 'Example Ltd', start: '2019-05', end: '2020-06' } }]);
  expect(await it.values('email')).toMatchObject([{ value: 'mara@example.com', origin: 'derived' }]);
});

test('what is no value of the field, what is blank, and another case’s account are refused with a sentence', async () => {
  const it = await aCase();
  expect(await it.point('email', 'no address')).toMatchObject({ ok: false, message: expect.stringContaining('not a value of that field') });
  expect(await it.point('skill', 'Go', '   ')).toMatchObject({ ok: false, message: expect.stringContaining('No text was selected') });
  expect(await it.pointElsewhere()).toMatchObject({ ok: false, message: expect.stringContaining('not part of the case') });
  expect(await it.values('email')).toEqual([]);
});

test('a long quote and a long place are cut, never through a character', async () => {
  const it = await aCase();
  expect(await it.point('summary', 'Long', `${'a'.repeat(279)}🙂 and more`, 'x'.repeat(500))).toMatchObject({ ok: true });
  expect(await it.values('summary')).toMatchObject([{ quote: 'a'.repeat(279), locator: 'x'.repeat(300) }]);
});
