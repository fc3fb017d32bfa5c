import { useEffect } from 'react';
import { i18n } from '#i18n';
import { ActProvider } from '../../components/case/act.tsx';
import { Catalogue } from '../../components/catalogue/catalogue.tsx';
import { KeyHelp } from '../../components/dashboard/key-help.tsx';
import type { Route } from '../../components/dashboard/route.ts';
import { Shell } from '../../components/dashboard/shell.tsx';
import { useRoute } from '../../components/dashboard/use-route.ts';
import { useKnobs } from '../../components/data/use-knobs.ts';
import { useSettings } from '../../components/data/use-settings.ts';
import { About } from '../../components/settings/about.tsx';
import { ToastArea } from '../../components/ui/toast.tsx';
import { engineVersion } from '../../lib/core/engine/find.ts';
import { refused } from '../../lib/packs/dprk-it-worker/refused.ts';
import { CasePage } from './case-page.tsx';
import { appVersion } from './case-reports.ts';
import { CasesPage } from './cases-page.tsx';
import { StoragePage } from './data-page.tsx';
import { pack } from './loaded-pack.ts';
import { SettingsPage } from './settings-page.tsx';

/** The dashboard: the frame, and in it the page that the address names. */
export function Dashboard() {
  const route = useRoute();
  const { knobs } = useKnobs();
  const { settings } = useSettings();
  useEffect(() => {
    document.documentElement.dataset['density'] = settings.density;
  }, [settings.density]);
  return (
    <ToastArea label={i18n.t('common.messages')} closeLabel={i18n.t('common.close')}>
      <Shell page={route.page}>
        {/* What can be undone belongs to the page: another case must not answer to the key. */}
        <ActProvider key={route.page === 'case' ? route.id : route.page} undoSeconds={knobs.undoSeconds}>
          <PageOf route={route} singleKeys={settings.singleKeys} />
        </ActProvider>
      </Shell>
      <KeyHelp singleKeys={settings.singleKeys} />
    </ToastArea>
  );
}

function PageOf({ route, singleKeys }: { route: Route; singleKeys: boolean }) {
  switch (route.page) {
    case 'cases':
      return <CasesPage singleKeys={singleKeys} />;
    case 'case':
      return <CasePage id={route.id} singleKeys={singleKeys} />;
    case 'catalogue':
      return <Catalogue pack={pack} refused={refused} linked={route.indicator} singleKeys={singleKeys} />;
    case 'data':
      return <StoragePage />;
    case 'settings':
      return <SettingsPage />;
    case 'about':
      return (
        <About
          appVersion={appVersion()}
          packTitle={pack.title}
          packVersion={pack.version}
          engineVersion={engineVersion}
          attackRelease={pack.attackRelease}
        />
      );
    default:
      return route satisfies never;
  }
}
