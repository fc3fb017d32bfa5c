import { useState } from 'react';
import { i18n } from '#i18n';
import { useGrantableSites } from '../../components/data/use-grantable-sites.ts';
import { useKnobs } from '../../components/data/use-knobs.ts';
import { useLearnedPlaces } from '../../components/data/use-learned-places.ts';
import { useSettings } from '../../components/data/use-settings.ts';
import { SettingsView } from '../../components/settings/settings-view.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import { siteReaders } from '../../lib/adapters/site-readers.gen.ts';
import { grantSite, revokeSite } from '../../lib/platform/permissions.ts';

/** The settings, bound to where they are kept. */
export default function SettingsPage() {
  const { settings, change } = useSettings();
  const { knobs, keep } = useKnobs();
  const { places, remove } = useLearnedPlaces();
  const [hasFailed, setFailed] = useState(false);
  const save = (saving: Promise<void>) =>
    void saving.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      {hasFailed && <Notice tone="error">{i18n.t('settings.notSaved')}</Notice>}
      <SettingsView
        settings={settings}
        onChange={(next) => save(change(next))}
        knobs={knobs}
        onKnobs={(next) => save(keep(next))}
        sites={useGrantableSites().map((grant) => ({ ...grant, ...siteOf(grant.pattern) }))}
        learned={places}
        onForget={remove}
        onGrant={grantSite}
        onRevoke={revokeSite}
      />
    </>
  );
}

/** The site that a match pattern is of, as people call it. */
function siteOf(pattern: string): { site: string; isProven: boolean } {
  const reader = siteReaders.find(({ matches }) => matches.includes(pattern));
  return { site: reader?.site ?? pattern, isProven: reader?.status === 'proven' };
}
