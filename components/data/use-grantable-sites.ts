import { type GrantableSite, grantableSites, onSitesChanged } from '../../lib/platform/permissions.ts';
import { useStored } from './use-stored.ts';

const stored = {
  read: grantableSites,
  onChange: (listener: (sites: GrantableSite[]) => void) =>
    onSitesChanged(() => {
      grantableSites().then(listener, () => {});
    }),
};
const none: GrantableSite[] = [];

/** The addresses that can be granted, with what is granted now, here or in the browser's own settings. */
export function useGrantableSites(): GrantableSite[] {
  return useStored(stored, none).value;
}
