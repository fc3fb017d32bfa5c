import { readPolicyFile } from '../core/intake/policy-file.ts';
import type { Pack } from '../core/model/pack.ts';
import { openPolicy, type Policy } from '../core/model/policy.ts';
import { fileText } from './file-text.ts';
import { oneLine } from './terminal-text.ts';
import { Unusable } from './unusable.ts';

/**
 * The organisation's policy from its file; everything on when none is named.
 *
 * @throws Unusable when it is not understood whole, or switches off an indicator that the pack does not have: in a terminal that is a slip
 */
export function policyOfFile(path: string | undefined, pack: Pack): Policy {
  if (path === undefined) return openPolicy;
  const read = readPolicyFile(fileText(path), pack.indicators);
  if (!read.ok) throw new Unusable(`“${oneLine(path)}”: ${read.message}`);
  if (read.unknown.length > 0)
    throw new Unusable(
      `“${oneLine(path)}” switches off ${read.unknown.slice(0, 5).join(', ')}, which this pack does not have. “indicators” lists what it has.`,
    );
  return read.policy;
}
