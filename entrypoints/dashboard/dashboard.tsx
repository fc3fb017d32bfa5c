import { lazy, Suspense, useEffect } from 'react';
import { i18n } from '#i18n';
import { ActProvider } from '../../components/case/act.tsx';
import { KeyHelp } from '../../components/dashboard/key-help.tsx';
import { LivePage } from '../../components/dashboard/live-page.tsx';
import type { Route } from '../../components/dashboard/route.ts';
import { Shell } from '../../components/dashboard/shell.tsx';
import { useRoute } from '../../components/dashboard/use-route.ts';
import { useKnobs } from '../../components/data/use-knobs.ts';
import { useSettings } from '../../components/data/use-settings.ts';
import { ToastArea } from '../../components/ui/toast.tsx';

// The frame paints first; the store, the checks and their lists follow with the page.
const CasesPage = lazy(() => import('./cases-page.tsx'));
const CasePage = lazy(() => import('./case-page.tsx'));
const KitPage = lazy(() => import('./kit-page.tsx'));
const MapPage = lazy(() => import('./map-page.tsx'));
const CataloguePage = lazy(() => import('./catalogue-page.tsx'));
const StoragePage = lazy(() => import('./data-page.tsx'));
const SettingsPage = lazy(() => import('./settings-page.tsx'));
const AboutPage = lazy(() => import('./about-page.tsx'));

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
        <ActProvider
          key={route.page === 'case' || route.page === 'kit' ? `${route.page} ${route.id}` : route.page}
          undoSeconds={knobs.undoSeconds}
        >
          <Suspense fallback={<LivePage live={{ state: 'loading' }}>{() => null}</LivePage>}>
            <PageOf route={route} singleKeys={settings.singleKeys} />
          </Suspense>
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
      return <CasePage id={route.id} why={route.why} singleKeys={singleKeys} />;
    case 'kit':
      return <KitPage id={route.id} singleKeys={singleKeys} />;
    case 'map':
      return <MapPage />;
    case 'catalogue':
      return <CataloguePage linked={route.indicator} singleKeys={singleKeys} />;
    case 'data':
      return <StoragePage />;
    case 'settings':
      return <SettingsPage />;
    case 'about':
      return <AboutPage />;
    default:
      return route satisfies never;
  }
}
