import { observable, observation, origins } from './observation.ts';
import { fieldStates, unreadableReasons } from './raw-profile.ts';
import { z } from './zod.ts';

/**
 * One account, document or conversation as it was read once. Immutable: a second visit is a second profile
 * with the same `account`.
 */
export const profile = z.strictObject({
  id: z.string().min(1).max(100),
  /** `site:subject` in lower case, the same for every visit: `github:mara-example`. */
  account: z.string().min(1).max(600),
  origin: z.enum(origins),
  site: z.string().min(1).max(80),
  adapter: z.string().max(60),
  url: z.string().max(2_000).optional(),
  /** When it was read, UTC. */
  readAt: z.iso.datetime(),
  readable: z.boolean(),
  reason: z.enum(unreadableReasons).optional(),
  fields: z.partialRecord(observable, z.enum(fieldStates)),
  observations: z.array(observation).max(3_000),
  notices: z.array(z.string().max(120)).max(50),
});
export type Profile = z.infer<typeof profile>;
