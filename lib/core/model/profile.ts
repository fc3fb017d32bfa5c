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
  /** Which page about the account, where a site spreads a person over several; left out for the profile itself. */
  part: z.string().max(40).optional(),
  /** Set when nothing is known of the site's markup and it was read as any page would be. */
  status: z.literal('unproven').optional(),
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

/**
 * The key of what a profile is a visit of: an account, or one page of it. Of visits with the same key the newest counts; pages of
 * one account add up.
 */
export const sourceKey = ({ account, part }: Pick<Profile, 'account' | 'part'>): string =>
  part === undefined ? account : `${account} ${part}`;
