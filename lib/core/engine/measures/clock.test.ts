import { expect, test } from 'vitest';
import { someProfiles } from '../../../../test/builders/a-profile.ts';
import type { ExampleProfile } from '../../model/example.ts';
import { commitsOutsideHomeOffsets, hoursFromNamedClock } from './clock.ts';

const options = { of: undefined, isExcepted: () => false };
const measuredBy = (measure: typeof hoursFromNamedClock, ...profiles: ExampleProfile[]) => {
  const result = measure({ profiles: someProfiles(...profiles) }, options);
  return result.is === 'known' ? Math.round(result.value) : result.missing;
};
const day = (index: number): string => new Date(Date.UTC(2026, 7, 1) + index * 86_400_000).toISOString().slice(0, 10);
const two = (number: number): string => String(number).padStart(2, '0');

/** So many messages, one a day, at hours of UTC that repeat. */
const messages = (count: number, ...hours: number[]) =>
  Array.from({ length: count }, (_, index) => ({ text: 'Done.', at: `${day(index)}T${two(hours[index % hours.length] ?? 0)}:10:00Z` }));
const commits = (count: number, utcOffsetMinutes: number, hour = 10) =>
  Array.from({ length: count }, (_, index) => ({
    author: 'Mara Jensen',
    text: 'c',
    at: `${day(index * 2)}T${two(hour)}:00:0${index % 10}`,
    utcOffsetMinutes,
  }));
const from = (text: string, country: string) => ({ 'claimed-location': [{ text, country }] });

test.each<[string, unknown, ExampleProfile]>([
  ['a working day in the place named', 0, { ...from('Leeds', 'GB'), message: messages(40, 8, 11, 14, 17) }],
  ['a late evening', 0, { ...from('Leeds', 'GB'), message: messages(40, 20, 21, 22, 23) }],
  ['one wide country, night on one coast only', 0, { ...from('Austin, TX', 'US'), message: messages(40, 5, 6, 7, 12) }],
  ['nights of the place named, days eight hours to the east', 7, { ...from('Leeds', 'GB'), message: messages(40, 0, 1, 2, 3, 4) }],
  ['too few', ['message', 'commit'], { ...from('Leeds', 'GB'), message: messages(29, 2) }],
  [
    'many in one night',
    ['message', 'commit'],
    {
      ...from('Leeds', 'GB'),
      message: messages(40, 2).map((one, index) => ({ ...one, at: `2026-08-01T0${index % 9}:${two(index)}:00Z` })),
    },
  ],
  [
    'times on a clock that is not known',
    ['message', 'commit'],
    { ...from('Leeds', 'GB'), message: messages(40, 2).map(({ text, at }) => ({ text, at: at.replace('Z', '') })) },
  ],
  ['no country', ['claimed-location'], { message: messages(40, 2) }],
])('%s: %j hours from the clock named', (_, hours, profile) => {
  const value = measuredBy(hoursFromNamedClock, profile);
  if (typeof hours === 'number' && hours > 0) expect(value).toBeGreaterThanOrEqual(hours);
  else expect(value).toEqual(hours);
});

test.each<[string, unknown, ExampleProfile]>([
  ['the own clock, winter and summer', 0, { ...from('Kraków', 'PL'), commit: [...commits(18, 60), ...commits(18, 120)] }],
  ['servers on UTC', 0, { ...from('Austin, TX', 'US'), commit: commits(25, 0) }],
  [
    'a country of recent work',
    0,
    { ...from('Austin, TX', 'US'), commit: commits(25, 60), work: [{ employer: 'Acme', end: 'present', country: 'DE' }] },
  ],
  ['another clock', 100, { ...from('Austin, TX', 'US'), commit: commits(25, 180) }],
  ['another clock on a journey', 20, { ...from('Austin, TX', 'US'), commit: [...commits(40, -300), ...commits(10, 540, 11)] }],
  ['nineteen commits', ['commit'], { ...from('Austin, TX', 'US'), commit: commits(19, 180) }],
  [
    'old commits',
    ['commit'],
    { ...from('Austin, TX', 'US'), commit: commits(25, 180).map((one) => ({ ...one, at: one.at.replace('2026', '2023') })) },
  ],
  ['no country', ['claimed-location'], { commit: commits(25, 180) }],
])('%s: %j percent of the commits outside', (_, percent, profile) => {
  expect(measuredBy(commitsOutsideHomeOffsets, profile)).toEqual(percent);
});
