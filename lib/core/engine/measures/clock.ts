import { offsetsOf } from '../../text/country-offsets.ts';
import { dayOf } from '../../text/day-number.ts';
import { evidenceOf } from '../answer.ts';
import { type Facts, type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';
import { knownCountries } from './known-countries.ts';

/**
 * Percent of the commits of a year whose author's clock was set to a time that no country shows which the candidate names as home or as a
 * place of recent work. Clocks on UTC count as fitting: that is how servers and containers are set. At least 20 commits over 30 days.
 */
export const commitsOutsideHomeOffsets: MeasureFacts = (facts) => {
  const commits = seen(facts, 'commit').filter(({ profile, observation: { value } }) => {
    return (
      value.at !== undefined &&
      value.utcOffsetMinutes !== undefined &&
      dayOf(profile.readAt) - dayOf(`${value.at.slice(0, 10)}T00:00Z`) <= yearDays
    );
  });
  const days = commits.map(({ observation }) => dayOf(`${observation.value.at?.slice(0, 10)}T00:00Z`));
  if (commits.length < commitsMin || spread(days) < commitDaysMin) return { is: 'unknown', missing: ['commit'] };
  const home = homeOffsets(facts);
  if (home === undefined) return { is: 'unknown', missing: ['claimed-location'] };
  const outside = commits.filter(
    ({ observation }) => observation.value.utcOffsetMinutes !== 0 && !home.offsets.includes(observation.value.utcOffsetMinutes ?? 0),
  );
  const shown = (outside.length > 0 ? outside : commits).slice(0, shownMax).map((value) => evidenceOf(value));
  return { is: 'known', value: (100 * outside.length) / commits.length, evidence: [...shown, ...home.evidence] };
};

/**
 * Hours between the clock that the candidate names and the nearest one on which their messages and commits of a year would lie in the day;
 * 0 unless at least half of them fall between midnight and six on every clock of the countries named. At least 30 moments, on seven days.
 * A moment without its offset from UTC is not counted.
 */
export const hoursFromNamedClock: MeasureFacts = (facts) => {
  const moments = momentsOf(facts);
  if (moments.length < momentsMin || new Set(moments.map(({ minute }) => Math.floor(minute / dayMinutes))).size < momentDaysMin)
    return { is: 'unknown', missing: ['message', 'commit'] };
  const home = homeOffsets(facts);
  if (home === undefined) return { is: 'unknown', missing: ['claimed-location'] };
  const minutes = moments.map(({ minute }) => minute);
  const isNight = home.offsets.every((offset) => share(minutes, offset, 0, nightEnd) >= nightShareMin);
  const evidence = [...moments.slice(0, shownMax).map(({ value }) => evidenceOf(value)), ...home.evidence];
  return { is: 'known', value: isNight ? hoursApart(minutes, home.offsets) : 0, evidence };
};

/** The offset under which most moments lie in the day; of several the nearest, so that the difference is never overstated. */
function hoursApart(minutes: readonly number[], home: readonly number[]): number {
  const fits = allOffsets.map((offset) => ({
    day: share(minutes, offset, dayStart, dayEnd),
    apart: Math.min(...home.map((one) => around(one - offset))),
  }));
  const best = Math.max(...fits.map(({ day }) => day));
  return Math.min(...fits.filter(({ day }) => day === best).map(({ apart }) => apart)) / 60;
}

function momentsOf(facts: Facts): { value: Seen; minute: number }[] {
  const messages = seen(facts, 'message').map((value) => ({ value, at: value.observation.value.at, offset: undefined }));
  const commits = seen(facts, 'commit').map((value) => ({
    value,
    at: value.observation.value.at,
    offset: value.observation.value.utcOffsetMinutes,
  }));
  const read = [...messages, ...commits].flatMap(({ value, at, offset }) => {
    // A time without Z is the time on some clock, and only of a commit do we know which.
    if (at === undefined || (!at.endsWith('Z') && offset === undefined)) return [];
    const minute = at.endsWith('Z') ? Date.parse(at) / 60_000 : Date.parse(`${at}Z`) / 60_000 - (offset ?? 0);
    const age = Date.parse(value.profile.readAt) / 60_000 - minute;
    return age >= 0 && age <= yearDays * dayMinutes ? [{ value, minute: Math.floor(minute) }] : [];
  });
  // Ten lines sent within an hour are one sitting.
  return [...new Map(read.map((one) => [Math.floor(one.minute / 60), one])).values()];
}

/** The minutes from UTC that clocks show in the countries named as home or as places of recent work; undefined when none is named. */
function homeOffsets(facts: Facts) {
  const known = knownCountries(facts);
  const offsets = [...new Set(known?.countries.flatMap((country) => offsetsOf(country)))];
  return known === undefined || offsets.length === 0 ? undefined : { offsets, evidence: known.homes };
}

/** Share of moments that a clock so many minutes from UTC shows within these hours. */
const share = (minutes: readonly number[], offset: number, from: number, to: number): number =>
  minutes.filter((minute) => {
    const clock = (((minute + offset) % dayMinutes) + dayMinutes) % dayMinutes;
    return clock >= from && clock < to;
  }).length / minutes.length;

const around = (minutes: number): number => Math.min(Math.abs(minutes), dayMinutes - Math.abs(minutes));
const spread = (days: readonly number[]): number => (days.length === 0 ? 0 : Math.max(...days) - Math.min(...days));

// The indicators' own bounds.
const commitsMin = 20;
const commitDaysMin = 30;
const momentsMin = 30;
const momentDaysMin = 7;
const nightShareMin = 0.5;
const yearDays = 365;
const dayMinutes = 1_440;
const nightEnd = 6 * 60;
const dayStart = 8 * 60;
const dayEnd = 22 * 60;
const shownMax = 12;
const allOffsets = Array.from({ length: 24 }, (_, index) => (index - 11) * 60);
