import { type Policy, policy } from '../model/policy.ts';
import { z } from '../model/zod.ts';

/** A policy as a file that a security team hands to everybody who reviews. */
const policyFile = z.strictObject({
  format: z.literal('second-look-policy'),
  version: z.literal(1),
  writtenAt: z.iso.datetime(),
  policy,
});

/** A policy that may be used, with the ids in it that the pack does not have; or the sentence that says why it may not. */
export type ReadPolicy = { ok: true; policy: Policy; unknown: string[] } | { ok: false; message: string };

/** Characters of a policy file; with every indicator of a pack switched off and sixty steps it has some 200,000. */
const maxChars = 1_000_000;

/** The one gate for policy files: all of it is understood, exactly as it stands, or the whole is refused. */
export function readPolicyFile(text: string, indicators: readonly { id: string }[]): ReadPolicy {
  if (text.length > maxChars) return refused('it is larger than a million characters');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('it is not JSON; it may have been cut short or changed');
  }
  const header = (typeof value === 'object' && value !== null ? value : {}) as { format?: unknown; version?: unknown };
  if (header.format !== 'second-look-policy') return refused('it is not a policy of Second Look');
  if (typeof header.version === 'number' && header.version > 1)
    return refused('it was written by a newer version of Second Look; update the extension');
  const parsed = policyFile.safeParse(value);
  if (!parsed.success) return refused(`${placeOf(parsed.error.issues[0]?.path ?? [])} is not as a policy has it`);
  // A schema passes over a key that would be a prototype; the whole file is to be as a policy has it.
  const asked = Object.keys((value as z.infer<typeof policyFile>).policy.switchedOff);
  const passedOver = asked.find((id) => !Object.hasOwn(parsed.data.policy.switchedOff, id));
  if (passedOver !== undefined) return refused(`${placeOf(['policy', 'switchedOff', passedOver])} is not as a policy has it`);
  const ids = parsed.data.policy.steps?.map(({ id }) => id) ?? [];
  if (new Set(ids).size < ids.length) return refused('two of its steps have the same id');
  const known = new Set(indicators.map(({ id }) => id));
  return {
    ok: true,
    policy: parsed.data.policy,
    unknown: Object.keys(parsed.data.policy.switchedOff).filter((id) => !known.has(id)),
  };
}

/** The file that {@link readPolicyFile} understands. */
export function policyFileText(of: Policy, writtenAt: string): string {
  const file: z.infer<typeof policyFile> = { format: 'second-look-policy', version: 1, writtenAt, policy: of };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const refused = (why: string): ReadPolicy => ({ ok: false, message: `This file was not used and nothing was changed: ${why}.` });

function placeOf(path: readonly PropertyKey[]): string {
  const [, part, name] = path;
  if (part === 'switchedOff' && name !== undefined) return `what it says of “${String(name).slice(0, 60)}”`;
  if (part === 'steps' && typeof name === 'number') return `its step ${name + 1}`;
  return path.length === 0 ? 'its outermost part' : `“${path.slice(0, 2).map(String).join('.').slice(0, 80)}”`;
}
