import '../../assets/styles/app.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { CasebookProvider } from '../casebook/casebook-provider.tsx';

// The frame paints first; the store, the checks and their lists follow.
const Panel = lazy(async () => {
  await firstFrame();
  return import('./panel.tsx');
});

/** Until the browser has drawn what stands on the page; a panel that nobody sees is drawn never, and waits no longer than this. */
const firstFrame = (mostMs = 100): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, mostMs);
    requestAnimationFrame(() => setTimeout(done));
  });

function Opening() {
  return (
    <main className="min-h-dvh bg-paper" aria-busy="true">
      <h1 className="px-4 pt-3 pb-2 text-xl leading-7 font-semibold">{i18n.t('panel.title')}</h1>
      <div className="h-28 border-y border-rule bg-well" />
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Suspense fallback={<Opening />}>
        <CasebookProvider>
          <Panel />
        </CasebookProvider>
      </Suspense>
    </StrictMode>,
  );
}
