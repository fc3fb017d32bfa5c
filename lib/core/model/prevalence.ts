import { z } from './zod.ts';

/**
 * How often the pack's indicators answer yes on ordinary people, as the calibration counted it on generated candidates: counts and
 * no probabilities. A rate is `yes / candidates`, with its Wilson interval, see `core/text/interval.ts`.
 */
export const prevalence = z.strictObject({
  /** When it was counted, and with which seed, so that anybody can count again. */
  measured: z.iso.date(),
  seed: z.int().min(0),
  /** The regions, and how many candidates of each were made up. */
  regions: z.array(z.strictObject({ id: z.string().min(2).max(40), name: z.string().min(2).max(60), candidates: z.int().min(1) })).min(1),
  /** By indicator: yeses per region, in the order of the regions. An indicator that was not counted is not named. */
  yes: z.record(z.string(), z.array(z.int().min(0))),
});
export type Prevalence = z.infer<typeof prevalence>;
