import { useState } from 'react';
import { i18n } from '#i18n';
import { useGrantableSites } from '../../components/data/use-grantable-sites.ts';
import { useKnobs } from '../../components/data/use-knobs.ts';
import { useSettings } from '../../components/data/use-settings.ts';
import { SettingsView } from '../../components/settings/settings-view.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import { grantSite, revokeSite } from '../../lib/platform/permissions.ts';

/** The settings, bound to where they are kept. */
export default function SettingsPage() {
  const { settings, change } = useSettings();
  const { knobs, keep } = useKnobs();
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
        sites={useGrantableSites()}
        onGrant={grantSite}
        onRevoke={revokeSite}
      />
    </>
  );
}
