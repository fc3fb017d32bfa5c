import { limits } from './limits.ts';
import { step } from './step.ts';
import { z } from './zod.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]{3,60}$/);

/**
 * What an organisation has decided for all its candidates: which indicators it does not use and why, and its list of verification
 * steps. One for everybody, so that no group is asked for more; kept as a file that can be passed on.
 */
export const policy = z.strictObject({
  /** Indicators that are not used, with the reason and when that was decided. */
  switchedOff: z.record(id, z.strictObject({ reason: z.string().trim().min(3).max(limits.shortText), at: z.iso.datetime() })),
  /** The organisation's own list of steps; left out while it uses the pack's. */
  steps: z.array(step).max(60).optional(),
});
export type Policy = z.infer<typeof policy>;

/** Why an indicator is not used, and since when; undefined for one that is. */
export const switchedOffBy = (
  { switchedOff }: Pick<Policy, 'switchedOff'>,
  indicator: string,
): Policy['switchedOff'][string] | undefined => (Object.hasOwn(switchedOff, indicator) ? switchedOff[indicator] : undefined);

/** Everything on, the pack's own steps. */
export const openPolicy: Policy = { switchedOff: {} };

/** The policy with an indicator switched off for a reason, or back on where there is none. */
export function switchedPolicy(kept: Policy, indicator: string, reason: string | undefined, at: string): Policy {
  const { [indicator]: _, ...others } = kept.switchedOff;
  return { ...kept, switchedOff: reason === undefined ? others : { ...others, [indicator]: { reason, at } } };
}
