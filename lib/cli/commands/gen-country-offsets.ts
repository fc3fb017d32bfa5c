import { writeFileSync } from 'node:fs';
import places from '../../core/text/places.gen.json' with { type: 'json' };

/** First year whose clocks are asked for: what is compared are commits and messages of the last years. */
const firstYear = 2020;
const lastYear = 2026;
/** Days on which every country is on its standard time and, where it has one, on its summer time. */
const days = [0, 2, 4, 6, 8, 10].map((month) => ({ month, day: 15 }));

type ZonesOfCountry = Intl.Locale & { getTimeZones?: () => string[] | undefined };

/**
 * Writes `lib/core/text/country-offsets.gen.json`: ISO code to the minutes from UTC that clocks in the country showed since
 * {@link firstYear}, from the time zone data (IANA, by country as CLDR has it) of the Node that runs this.
 */
function writeCountryOffsets(): void {
  const offsets = Object.keys(places.countries)
    .toSorted()
    .flatMap((country) => {
      const zones = (new Intl.Locale(`und-${country}`) as ZonesOfCountry).getTimeZones?.() ?? [];
      const found = new Set(zones.flatMap(offsetsOfZone));
      return found.size === 0 ? [] : [[country, [...found].toSorted((one, other) => one - other)] as const];
    });
  writeFileSync(new URL('../../core/text/country-offsets.gen.json', import.meta.url), `${JSON.stringify(Object.fromEntries(offsets))}\n`);
}

function offsetsOfZone(timeZone: string): number[] {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset', year: 'numeric' });
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year) => days.map(({ month, day }) => minutesOf(format, Date.UTC(year, month, day))));
}

function minutesOf(format: Intl.DateTimeFormat, moment: number): number {
  const shown = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(shown) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) + 0;
}

writeCountryOffsets();
