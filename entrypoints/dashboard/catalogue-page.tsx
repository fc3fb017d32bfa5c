import { useCallback } from 'react';
import { PolicyNotice } from '../../components/case/policy-notice.tsx';
import { Catalogue } from '../../components/catalogue/catalogue.tsx';
import type { SwitchCheck } from '../../components/catalogue/switch-part.tsx';
import { routeHash } from '../../components/dashboard/route.ts';
import { usePolicy } from '../../components/data/use-policy.ts';
import { useRecentCases } from '../../components/data/use-recent-cases.ts';
import { switchedPolicy } from '../../lib/core/model/policy.ts';
import { refused } from '../../lib/packs/dprk-it-worker/refused.ts';
import { now } from '../../lib/platform/clock.ts';
import { pack } from './loaded-pack.ts';

/** Cases of which an indicator can be asked from here. */
const recentMost = 5;

/** Everything that the pack asks, what it was built from, what was left out of it, and what the organisation does not use. */
export default function CataloguePage({ linked, singleKeys }: { linked: string | undefined; singleKeys: boolean }) {
  const { policy, lost, change } = usePolicy();
  const recent = useRecentCases(recentMost);
  const cases = recent.state === 'ready' ? recent.value : none;
  const onSwitch = useCallback<SwitchCheck>((id, reason) => change((kept) => switchedPolicy(kept, id, reason, now())), [change]);
  return (
    <Catalogue
      pack={pack}
      refused={refused}
      linked={linked}
      singleKeys={singleKeys}
      policy={policy}
      onSwitch={onSwitch}
      cases={cases}
      notices={<PolicyNotice lost={lost} settingsHref={routeHash({ page: 'settings' })} />}
    />
  );
}

const none: never[] = [];
