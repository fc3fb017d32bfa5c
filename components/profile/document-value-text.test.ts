import { expect, test } from 'vitest';
import type { Observation } from '../../lib/core/model/observation.ts';
import { embeddedParts, hidings } from '../../lib/core/model/observation.ts';
import { hidingText } from './document-value-text.ts';
import { valueText } from './value-text.ts';

const seen = (kind: string, value: unknown): Observation => ({ kind, value }) as Observation;

test.each([
  ['document-author', { name: 'M. Example', role: 'last-modified-by' }, 'M. Example (saved it last)'],
  ['document-software', { name: 'Writer 7', role: 'creator' }, 'Writer 7 (written with)'],
  [
    'document-time',
    { text: 'D:2026', of: 'created', at: '2026-03-01T10:22', utcOffsetMinutes: 330 },
    'created 2026-03-01 10:22 (clock set to UTC+05:30)',
  ],
  [
    'document-time',
    { text: 'x', of: 'modified', at: '2026-03-01T10:22:10', utcOffsetMinutes: -210 },
    'changed 2026-03-01 10:22 (clock set to UTC−03:30)',
  ],
  ['document-time', { text: '1 March 2026', of: 'sent' }, 'sent 1 March 2026 (no time zone named)'],
  ['document-mark', { of: 'revision-id', text: '00A1' }, 'revision id: 00A1'],
  ['embedded-part', { what: 'attachment', name: 'a.exe' }, 'an attachment, not opened: a.exe'],
  ['picture-position', { latitude: -33.86, longitude: 151.2 }, '33.8600° S, 151.2000° E'],
  ['picture-device', { make: 'Example', model: 'One', software: 'Edit 2' }, 'Example One, software: Edit 2'],
  ['picture-device', { software: 'Edit 2' }, 'software: Edit 2'],
  ['language', { name: 'French', level: 'B2' }, 'French, B2'],
])('%s in plain words', (kind, value, words) => {
  expect(valueText(seen(kind, value))).toBe(words);
});

test('every hiding and every part has words of its own', () => {
  expect(new Set(hidings.map((how) => hidingText(seen('hidden-text', { text: 'a', how })))).size).toBe(hidings.length);
  expect(new Set(embeddedParts.map((what) => valueText(seen('embedded-part', { what })))).size).toBe(embeddedParts.length);
  expect(hidingText(seen('summary', 'a'))).toBeUndefined();
});
