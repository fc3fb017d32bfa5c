import { readFileSync } from 'node:fs';
import type { Source } from '../../core/model/source.ts';
import { z } from '../../core/model/zod.ts';

/**
 * What the collection of published identifiers must look like; other keys are ignored. Addresses and phones of people
 * come in as `sha256` (and `stem_sha256`), everything else as `value`. Only verified values of tier A (a court, an
 * authority) and tier B (a named vendor) are taken.
 */
const value = z.object({
  value: z.string().optional(),
  sha256: z.string().optional(),
  stem_sha256: z.string().optional(),
  source: z.string(),
  verified: z.boolean(),
  tier: z.string().optional(),
  kind: z.string().optional(),
  note: z.string().optional(),
  /** The party whose it is, by the name under which it stands in the collection. */
  entity: z.string().optional(),
});
const named = z.object({ tier: z.string(), values: z.array(value) });
const collection = z.object({
  compiled: z.iso.date(),
  sources: z.record(z.string(), z.object({ publisher: z.string(), title: z.string(), date: z.string(), url: z.string() })),
  lists: z.object({
    front_company_domains: named,
    front_companies: named,
    sanctioned_parties: named,
    court_named_persona_identifiers: named,
    crypto_addresses_ofac: named,
    crypto_addresses_doj_forfeiture: named,
    emails_vendor_gitlab: named,
    phones_vendor_gitlab: named,
    interview_and_application_ai_tools: named,
  }),
});

/** A collection of published identifiers, as research keeps it. */
export type Collection = z.infer<typeof collection>;
export type CollectedValue = z.infer<typeof value>;

/** Reads a collection; throws on a file that is none, with what is wrong about it. */
export const readCollection = (path: string): Collection => collection.parse(JSON.parse(readFileSync(path, 'utf8')));

/** The values of a list that somebody who could know published, and that were checked against the publication. */
export const usable = ({ tier, values }: { tier: string; values: CollectedValue[] }): CollectedValue[] =>
  values.filter((each) => each.verified && /^(A|B|A\/B)$/.test(each.tier ?? tier));

/** `A Ltd / B Ltd` are two names; a remark in brackets is the collector's. */
export function eachName(of: CollectedValue): (CollectedValue & { value: string })[] {
  return (of.value ?? '')
    .replace(/\([^)]*\)/g, '')
    .split(' / ')
    .map((name) => ({ ...of, value: name.trim() }))
    .filter((name) => name.value !== '');
}

/** The publications of a list's values, with the place in each; throws on a key that the collection does not explain. */
export function sourcesOf({ sources }: Collection, keys: readonly string[], where: string): Record<string, Source> {
  return Object.fromEntries(
    [...new Set(keys)].sort().map((key) => {
      const found = sources[key];
      if (found === undefined) throw new Error(`The collection names no source ${key}.`);
      return [key, { kind: kindOf(key), publisher: found.publisher, title: found.title, url: found.url, published: found.date, where }];
    }),
  );
}

function kindOf(key: string): Source['kind'] {
  if (key.startsWith('ofac-')) return 'sanctions-list';
  if (key.startsWith('bleeping-')) return 'news';
  return key.startsWith('doj-') ? 'court' : 'vendor-report';
}
