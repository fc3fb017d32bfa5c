import { type ReactNode, use, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ActProvider, useAct } from '../../components/case/act.tsx';
import { CasePanel } from '../../components/case/case-panel.tsx';
import { PanelNotices } from '../../components/case/panel-notices.tsx';
import { PolicyNotice } from '../../components/case/policy-notice.tsx';
import { SameCandidateLine } from '../../components/case/same-candidate-line.tsx';
import { routeHash } from '../../components/dashboard/route.ts';
import { useStore } from '../../components/data/app-store.ts';
import { bindCaseActions, takeBack } from '../../components/data/bind-case-actions.ts';
import { knownLinks } from '../../components/data/links-state.ts';
import { useCaseFile } from '../../components/data/use-case-file.ts';
import { useDocuments } from '../../components/data/use-documents.ts';
import { useKnobs } from '../../components/data/use-knobs.ts';
import { useLinks } from '../../components/data/use-links.ts';
import { usePagePointing } from '../../components/data/use-page-pointing.ts';
import { usePageReading } from '../../components/data/use-page-reading.ts';
import { usePolicy } from '../../components/data/use-policy.ts';
import { useRecentCases } from '../../components/data/use-recent-cases.ts';
import { useSameCandidate } from '../../components/data/use-same-candidate.ts';
import { useSettings } from '../../components/data/use-settings.ts';
import { useSiteHealth } from '../../components/data/use-site-health.ts';
import { useStorageState } from '../../components/data/use-storage-state.ts';
import { useWaitingSelections } from '../../components/data/use-waiting-selections.ts';
import { DocumentArea, type PointInDocument } from '../../components/documents/document-area.tsx';
import { CaseHrefContext } from '../../components/link/case-anchor.tsx';
import { PointingContext } from '../../components/pointing/pointing.ts';
import { WaitingSelections } from '../../components/pointing/waiting-selections.tsx';
import { ReadingStates } from '../../components/profile/reading-states.tsx';
import { ToastArea } from '../../components/ui/toast.tsx';
import { WhyProvider } from '../../components/why/why-provider.tsx';
import { careerOf } from '../../lib/core/career/career.ts';
import type { Knobs } from '../../lib/core/knobs.ts';
import type { CaseFile } from '../../lib/core/model/case.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { caseMarkdown } from '../../lib/core/report/markdown.ts';
import { visitsOf } from '../../lib/core/visits/visits.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { now } from '../../lib/platform/clock.ts';
import { download } from '../../lib/platform/download.ts';
import { explainInCase } from '../../lib/review/explain-in-case.ts';
import { type LevelBy, levelShown } from '../../lib/review/level-shown.ts';
import { pairsOfCase } from '../../lib/review/pairs-of-case.ts';
import { reportOfCase } from '../../lib/review/report-of-case.ts';
import { reviewCase } from '../../lib/review/review-case.ts';
import { documentReaders } from '../documents/document-readers.ts';
import { prepareOnHold } from '../documents/prepare-on-hold.ts';
import { warmUp } from './warm-up.ts';

// A part of its own, that loads beside this one: nobody waits for the words of all the checks before the panel is drawn.
const comingPack = import('../dashboard/loaded-pack.ts');
comingPack.then(({ loadedPack }) => warmUp(loadedPack)).catch(() => undefined); // What failed is told where the pack is used.
prepareOnHold(document);
const dashboard = (hash: string): string => `/dashboard.html${hash}`;
const recentMost = 5;
const besideThePanel = { hrefOf: (id: string) => dashboard(routeHash({ page: 'case', id })), isNewWindow: true };

/** The panel: the page in front is read when the reviewer asks, and its case is shown. */
export default function Panel() {
  const { settings } = useSettings();
  const { knobs } = useKnobs();
  const pointing = usePagePointing();
  useEffect(() => {
    document.documentElement.dataset['density'] = settings.density;
  }, [settings.density]);
  return (
    <ToastArea label={i18n.t('common.messages')} closeLabel={i18n.t('common.close')}>
      <ActProvider undoSeconds={knobs.undoSeconds}>
        <PointingContext value={pointing}>
          <CaseHrefContext value={besideThePanel}>
            <CurrentCase keysOn={settings.singleKeys} knobs={knobs} />
          </CaseHrefContext>
        </PointingContext>
      </ActProvider>
    </ToastArea>
  );
}

function CurrentCase({ keysOn, knobs }: { keysOn: boolean; knobs: Knobs }) {
  const { loadedPack: loaded, pack } = use(comingPack);
  const store = useStore();
  // The same function for the life of the panel: a new one would stop listening for the toolbar button for a moment.
  const { policy, isRead, lost } = usePolicy();
  const newest = useRef<LevelBy>({ knobs, policy });
  const levelOf = useCallback((of: CaseFile): string => levelShown(of, loaded, newest.current), [loaded]);
  const { reading, caseId: soughtId, opened, keepApart, isElsewhere, passedOver, read, show } = usePageReading(levelOf);
  // Drawing a case is more than a frame's work: as a deferred value it may be done in pieces, and what is pressed meanwhile comes first.
  const shown = useDeferredValue(useCaseFile(soughtId));
  const recent = useRecentCases(recentMost);
  const storage = useStorageState();
  const file = shown.state === 'ready' ? shown.value?.file : undefined;
  // Another one than was sought once that was joined into it.
  const caseId = file?.case.id;
  const actions = useMemo(() => (caseId === undefined ? undefined : bindCaseActions(store, caseId, levelOf)), [store, caseId, levelOf]);
  // What the case comes to is shown without waiting for the comparison with the other candidates, and again with it.
  const links = useLinks(file, pack, knobs);
  const known = knownLinks(links);
  newest.current = { knobs, policy, ...(known && caseId !== undefined && { compared: { caseId, links: known } }) };
  // Nothing is assessed before it is known which checks the organisation uses.
  const review = useMemo(
    () => (isRead ? file && reviewCase(file, loaded, knobs, policy, known) : undefined),
    [file, knobs, policy, isRead, loaded, known],
  );

  const visits = useMemo(() => visitsOf(file?.profiles ?? []), [file]);
  const tellCareer = useCallback(() => review && careerOf(review.current, knobs), [review, knobs]);
  const pairs = useMemo(() => (review === undefined ? [] : pairsOfCase(review, knobs)), [review, knobs]);

  const isNew = opened !== undefined && opened.caseId === caseId;
  const sameAs = useSameCandidate(isNew ? opened : undefined);
  const asked = isNew ? sameAs : undefined;

  const documents = useDocuments({
    ...documentReaders,
    target: { caseId: shown.state === 'loading' ? soughtId : caseId, title: file?.case.title },
    levelOf,
    onCase: show,
    onErased: (id) => id === caseId && show(undefined),
  });
  const { act } = useAct();
  const onPoint: PointInDocument = async (account, kind, value, quote, locator) =>
    actions && act(actions.pointValue(account, kind, value, { quote, locator }), i18n.t('documents.mark.saidAdded'));

  const { waiting, drop } = useWaitingSelections();
  const health = useSiteHealth(review && newestOf(review.current), knobs);

  const hasCase = file !== undefined && review !== undefined && actions !== undefined && caseId !== undefined;
  const notices = (list: ReactNode) => (
    <>
      {list}
      <PolicyNotice lost={lost} settingsHref={dashboard(routeHash({ page: 'settings' }))} />
      <WaitingSelections
        waiting={waiting}
        target={hasCase ? { title: file.case.title, profiles: review.current, actions } : undefined}
        onDrop={drop}
      />
      {asked !== undefined && actions !== undefined && <SameCandidateLine other={asked} actions={actions} onKeepApart={keepApart} />}
      <PanelNotices
        reading={hasCase ? reading : { is: 'idle' }}
        isElsewhere={hasCase && isElsewhere}
        passedOver={passedOver}
        isLost={storage.state === 'ready' && storage.value.condition === 'lost'}
        storeProblem={storage.state === 'failed' ? storage.message : shown.state === 'failed' ? shown.message : undefined}
        unreadableRows={shown.state === 'ready' ? (shown.value?.unreadable.length ?? 0) : 0}
        dataHref={dashboard(routeHash({ page: 'data' }))}
        onRead={read}
      />
    </>
  );

  if (!hasCase) {
    return (
      <DocumentArea documents={documents} onOpenCase={show} onPoint={undefined}>
        {(list) => (
          <ReadingStates
            reading={soughtId !== undefined && (shown.state === 'loading' || !isRead) ? { is: 'reading' } : reading}
            onRead={read}
            documents={documents}
            keysOn={keysOn}
            recent={recent.state === 'ready' ? recent.value : []}
            onOpenCase={show}
            dashboardHref={dashboard('')}
            settingsHref={dashboard(routeHash({ page: 'settings' }))}
            notices={notices(list)}
          />
        )}
      </DocumentArea>
    );
  }

  const appVersion = browser.runtime.getManifest().version;

  return (
    <DocumentArea documents={documents} onOpenCase={show} onPoint={onPoint}>
      {(list, markUpOf) => (
        <WhyProvider
          key={caseId}
          pack={pack}
          profiles={review.current}
          explain={(indicator) => explainInCase(file, loaded, indicator, policy, known)}
        >
          <CasePanel
            file={file}
            review={review}
            pack={pack}
            knobs={knobs}
            keysOn={keysOn}
            isReading={reading.is === 'reading'}
            actions={actions}
            onReadAgain={read}
            onCopySummary={() =>
              copyText(
                caseMarkdown(reportOfCase({ file, review, pack, appVersion, writtenAt: now(), ...(known && { links: known }) }, knobs)),
              )
            }
            documents={documents}
            markUpOf={markUpOf}
            health={health}
            visits={visits}
            careerOf={tellCareer}
            onSavePicture={download}
            undoEvent={async (eventId) => {
              try {
                await takeBack(store, caseId, eventId, levelOf);
                return { ok: true };
              } catch (error) {
                return { ok: false, message: error instanceof Error ? error.message : i18n.t('errors.undoFailed') };
              }
            }}
            onErased={() => show(undefined)}
            dashboardHref={dashboard('')}
            caseHref={dashboard(routeHash({ page: 'case', id: caseId }))}
            kitHref={dashboard(routeHash({ page: 'kit', id: caseId }))}
            notices={notices(list)}
            links={links}
            pairs={pairs}
            onCopyText={copyText}
            askedAlready={asked?.id}
          />
        </WhyProvider>
      )}
    </DocumentArea>
  );
}

/** The visit read last, for which the site's health is asked. */
const newestOf = (profiles: readonly Profile[]): Profile | undefined =>
  profiles.filter(({ origin }) => origin === 'page').toSorted((a, b) => (a.readAt < b.readAt ? 1 : -1))[0];
