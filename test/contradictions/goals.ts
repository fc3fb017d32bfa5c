import type { Outcome } from './run.ts';

/** Share of planted contradictions that must be found, by topic, and share of honest people who may show a pair, by comparison. */
export const goals = { recallMin: 0.95, falseMax: 0.02 } as const;

/** What falls short of the goals, in words; nothing when all are met. */
export function shortfalls({ planted, honest, ways, unquoted }: Outcome, plantedMin: number): string[] {
  return [
    ...Object.entries(planted).flatMap(([topic, { planted: all, found }]) =>
      all < plantedMin ? [`${topic}: planted in ${all} only`] : found < goals.recallMin * all ? [`${topic}: ${found} of ${all} found`] : [],
    ),
    ...Object.entries(honest.withPair).flatMap(([topic, people]) =>
      people > goals.falseMax * honest.people ? [`${topic}: ${people} of ${honest.people} honest people show a pair`] : [],
    ),
    ...Object.entries(ways).flatMap(([way, { planted: all, found }]) =>
      found > goals.falseMax * all ? [`${way}: ${found} of ${all} honest people show a pair`] : [],
    ),
    ...(unquoted > 0 ? [`${unquoted} pairs without two quotes that stand in their sources`] : []),
  ];
}
