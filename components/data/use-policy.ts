import { openPolicy, type Policy } from '../../lib/core/model/policy.ts';
import { changePolicy, type KeptPolicy, onPolicy, readPolicy } from '../../lib/platform/policy-settings.ts';
import type { Outcome } from '../case/actions.ts';
import { useStored } from './use-stored.ts';

const stored = { read: readPolicy, onChange: onPolicy };
const unread: KeptPolicy = { policy: openPolicy, lost: 'nothing' };

/**
 * The organisation's policy, and how to change it, which can be taken back. Until `isRead` it is not known which checks are used,
 * and no case should be assessed.
 */
export function usePolicy(): {
  policy: Policy;
  isRead: boolean;
  /** How much of the stored policy could not be understood; to be said. */
  lost: KeptPolicy['lost'];
  keep: (policy: Policy) => Promise<Outcome>;
  /** Changes the newest policy, also when another page has changed it meanwhile. */
  change: (to: (policy: Policy) => Policy) => Promise<Outcome>;
} {
  const { value: kept } = useStored(stored, unread);
  return { policy: kept.policy, isRead: kept !== unread, lost: kept.lost, keep, change };
}

const keep = (policy: Policy): Promise<Outcome> => change(() => policy);

async function change(to: (policy: Policy) => Policy): Promise<Outcome> {
  const before = await changePolicy(to);
  return {
    ok: true,
    undo: async () => {
      await changePolicy(() => before);
    },
  };
}
