import { useState } from 'react';
import { i18n } from '#i18n';
import { PolicyNotice } from '../../components/case/policy-notice.tsx';
import { LivePage } from '../../components/dashboard/live-page.tsx';
import { useGrantableSites } from '../../components/data/use-grantable-sites.ts';
import { useKnobs } from '../../components/data/use-knobs.ts';
import { useLearnedPlaces } from '../../components/data/use-learned-places.ts';
import { usePolicy } from '../../components/data/use-policy.ts';
import { useSettings } from '../../components/data/use-settings.ts';
import { StepListSection } from '../../components/kit/step-list-section.tsx';
import { SettingsView } from '../../components/settings/settings-view.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import { siteReaders } from '../../lib/adapters/site-readers.gen.ts';
import { policyFileText, readPolicyFile } from '../../lib/core/intake/policy-file.ts';
import type { Policy } from '../../lib/core/model/policy.ts';
import type { Step } from '../../lib/core/model/step.ts';
import { stepListText } from '../../lib/core/model/step-list.ts';
import { now } from '../../lib/platform/clock.ts';
import { download } from '../../lib/platform/download.ts';
import { grantSite, revokeSite } from '../../lib/platform/permissions.ts';
import { pack } from './loaded-pack.ts';

/** The settings, bound to where they are kept. */
export default function SettingsPage() {
  const { settings, change, isRead: areSettingsRead, hasFailed: areSettingsLost } = useSettings();
  const { knobs, keep, isRead: areKnobsRead, hasFailed: areKnobsLost } = useKnobs();
  const { places, remove } = useLearnedPlaces();
  const decided = usePolicy();
  const sites = useGrantableSites();
  const [hasFailed, setFailed] = useState(false);
  const save = (saving: Promise<void>) =>
    void saving.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  if (areSettingsLost || areKnobsLost)
    return <LivePage live={{ state: 'failed', message: i18n.t('dashboard.failedHint') }}>{() => null}</LivePage>;
  if (!areSettingsRead || !areKnobsRead || !decided.isRead) return <LivePage live={{ state: 'loading' }}>{() => null}</LivePage>;
  return (
    <>
      <PolicyNotice lost={decided.lost} />
      {hasFailed && <Notice tone="error">{i18n.t('settings.notSaved')}</Notice>}
      <SettingsView
        settings={settings}
        onChange={(next) => save(change(next))}
        knobs={knobs}
        onKnobs={(next) => save(keep(next))}
        sites={sites.map((grant) => ({ ...grant, ...siteOf(grant.pattern) }))}
        learned={places}
        onForget={remove}
        decided={{
          policy: decided.policy,
          pack,
          onRead: (text) => readPolicyFile(text, pack.indicators),
          onKeep: decided.keep,
          onSave: () => {
            const at = now();
            download(`second-look-policy-${at.slice(0, 10)}.json`, 'application/json', policyFileText(decided.policy, at));
          },
        }}
        onGrant={grantSite}
        onRevoke={revokeSite}
      />
      <StepListSection
        packSteps={pack.steps}
        own={decided.policy.steps}
        onKeep={(steps) => decided.change((policy) => withSteps(policy, steps))}
        onExport={(steps) => download(`second-look-steps-${now().slice(0, 10)}.json`, 'application/json', stepListText(steps))}
      />
    </>
  );
}

/** The policy with this list of steps; without one it uses the pack's. */
function withSteps({ steps: _, ...policy }: Policy, steps: Step[] | undefined): Policy {
  return steps === undefined ? policy : { ...policy, steps };
}

/** The site that a match pattern is of, as people call it. */
function siteOf(pattern: string): { site: string; isProven: boolean } {
  const reader = siteReaders.find(({ matches }) => matches.includes(pattern));
  return { site: reader?.site ?? pattern, isProven: reader?.status === 'proven' };
}
