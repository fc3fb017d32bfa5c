import { expect, test } from 'vitest';
import { aReport } from '../../../test/builders/a-report.ts';
import { caseStix } from './stix.ts';

type Written = { type: string; id: string; content?: string; object_refs?: string[]; opinion?: string; explanation?: string };

const written = caseStix(aReport()).objects as unknown as Written[];
const noteOn = (text: string) => written.find(({ type, content }) => type === 'note' && content?.includes(text));
const typeOf = (id: string | undefined) => written.find((one) => one.id === id)?.type;

test('a pair is a note about the reading that holds its quote, with both quotes, the ordinary reasons and the question', () => {
  const note = noteOn('Two full names that share nothing: one name ≠ other name');
  expect(note?.content).toMatch(
    /\ngithub:subject, pair locator \(read 2026-11-01T09:00:00\.000Z\): “one name”\nexample-2:mara-example, .*“other name”\nOrdinary reasons:\n- .+\n- .+\n- .+\nTo ask: .+\?$/,
  );
  expect(note?.object_refs?.map(typeOf)).toEqual(['observed-data']);
});

test('one whose readings are not in the bundle is about the candidate', () => {
  expect(noteOn('Two countries named as home')?.object_refs?.map(typeOf)).toEqual(['identity']);
});

test('the reviewer’s word on a pair is an opinion about its note, with the reason', () => {
  const about = noteOn('Two countries named as home')?.id ?? '';
  const opinions = written.filter(({ type, object_refs }) => type === 'opinion' && object_refs?.includes(about));
  expect(opinions).toMatchObject([{ opinion: 'disagree', explanation: 'moved' }]);
  const taken = aReport();
  const last = taken.file.opinions.at(-1);
  if (last === undefined) throw new Error('no opinion');
  const file = {
    ...taken.file,
    opinions: [...taken.file.opinions, { ...last, id: 'later', stance: 'none' as const, at: '2026-11-03T09:00:00.000Z' }],
  };
  const objects = caseStix({ ...taken, file }).objects as unknown as Written[];
  expect(objects.filter(({ type, object_refs }) => type === 'opinion' && object_refs?.includes(about))).toEqual([]);
});
