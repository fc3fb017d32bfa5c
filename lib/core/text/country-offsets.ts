import table from './country-offsets.gen.json' with { type: 'json' };

/** Minutes from UTC that clocks in a country (ISO code) have shown since 2020, summer time included; none for a country not known. */
export const offsetsOf = (country: string): readonly number[] =>
  Object.hasOwn(table, country) ? ((table as Record<string, number[]>)[country] ?? []) : [];
