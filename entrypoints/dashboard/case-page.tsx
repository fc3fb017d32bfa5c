import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useAct } from '../../components/case/act.tsx';
import type { Outcome } from '../../components/case/actions.ts';
import { PolicyNotice } from '../../components/case/policy-notice.tsx';
import { CaseView } from '../../components/cases/case-view.tsx';
import { LivePage } from '../../components/dashboard/live-page.tsx';
import { routeHash } from '../../components/dashboard/route.ts';
import { useStore } from '../../components/data/app-store.ts';
import { bindCaseActions, takeBack } from '../../components/data/bind-case-actions.ts';
import { knownLinks } from '../../components/data/links-state.ts';
import { useCaseFile } from '../../components/data/use-case-file.ts';
import { useDocuments } from '../../components/data/use-documents.ts';
import { useKnobs } from '../../components/data/use-knobs.ts';
import { useLinks } from '../../components/data/use-links.ts';
import { usePolicy } from '../../components/data/use-policy.ts';
import { useSettings } from '../../components/data/use-settings.ts';
import { AddDocuments } from '../../components/documents/add-documents.tsx';
import { DocumentArea, type PointInDocument } from '../../components/documents/document-area.tsx';
import { WhyProvider } from '../../components/why/why-provider.tsx';
import { careerOf } from '../../lib/core/career/career.ts';
import type { CaseFile } from '../../lib/core/model/case.ts';
import { caseMarkdown } from '../../lib/core/report/markdown.ts';
import { visitsOf } from '../../lib/core/visits/visits.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { download } from '../../lib/platform/download.ts';
import { explainInCase } from '../../lib/review/explain-in-case.ts';
import { exportCase } from '../../lib/review/export-case.ts';
import { levelShown } from '../../lib/review/level-shown.ts';
import { pairsOfCase } from '../../lib/review/pairs-of-case.ts';
import { reviewCase } from '../../lib/review/review-case.ts';
import type { LoadedCase } from '../../lib/store/case-file.ts';
import { documentReaders } from '../documents/document-readers.ts';
import { prepareOnHold } from '../documents/prepare-on-hold.ts';
import { caseReport } from './case-reports.ts';
import { loadedPack, pack } from './loaded-pack.ts';
import { MissingCase } from './missing-case.tsx';

prepareOnHold(document);

const toList = (): void => {
  window.location.hash = routeHash({ page: 'cases' });
};

/** One case, or the sentence that it is not here. */
export default function CasePage({ id, why, singleKeys }: { id: string; why: string | undefined; singleKeys: boolean }) {
  const live = useCaseFile(id);
  const kept = usePolicy();
  return (
    // Nothing is assessed before it is known which checks the organisation uses.
    <LivePage live={kept.isRead ? live : { state: 'loading' }}>
      {(loaded) =>
        loaded === undefined ? (
          <MissingCase />
        ) : (
          <LoadedCasePage key={loaded.file.case.id} loaded={loaded} kept={kept} why={why} singleKeys={singleKeys} />
        )
      }
    </LivePage>
  );
}

type LoadedCasePageProps = { loaded: LoadedCase; kept: ReturnType<typeof usePolicy>; why: string | undefined; singleKeys: boolean };

function LoadedCasePage({ loaded: { file, unreadable }, kept: { policy, lost }, why, singleKeys }: LoadedCasePageProps) {
  const store = useStore();
  const { knobs } = useKnobs();
  const { settings } = useSettings();
  const caseId = file.case.id;
  const links = useLinks(file, pack, knobs);
  const known = knownLinks(links);
  const review = useMemo(() => reviewCase(file, loadedPack, knobs, policy, known), [file, knobs, policy, known]);
  const visits = useMemo(() => visitsOf(file.profiles), [file]);
  const career = useMemo(() => careerOf(review.current, knobs), [review, knobs]);
  const pairs = useMemo(() => pairsOfCase(review, knobs), [review, knobs]);
  const levelOf = useMemo(() => {
    const by = { knobs, policy, ...(known && { compared: { caseId, links: known } }) };
    return (of: CaseFile) => levelShown(of, loadedPack, by);
  }, [knobs, policy, known, caseId]);
  const actions = useMemo(() => bindCaseActions(store, caseId, levelOf), [store, caseId, levelOf]);
  const undoEvent = async (eventId: string): Promise<Outcome> => {
    try {
      await takeBack(store, caseId, eventId, levelOf);
      return { ok: true };
    } catch (error) {
      return { ok: false, message: (error as Error).message };
    }
  };
  const copySummary = async (): Promise<Outcome> =>
    (await copyText(caseMarkdown(caseReport(file, { knobs, policy }, known))))
      ? { ok: true }
      : { ok: false, message: i18n.t('cases.case.copyFailed') };
  const documents = useDocuments({
    ...documentReaders,
    target: { caseId, title: file.case.title },
    levelOf,
    onCase: () => {},
    onErased: toList,
  });
  const { act } = useAct();
  const onPoint: PointInDocument = (account, kind, value, quote, locator) =>
    act(actions.pointValue(account, kind, value, { quote, locator }), i18n.t('documents.mark.saidAdded'));
  return (
    <DocumentArea
      documents={documents}
      onOpenCase={(id) => {
        window.location.hash = routeHash({ page: 'case', id });
      }}
      onPoint={onPoint}
    >
      {(list, markUpOf) => (
        <WhyProvider
          pack={pack}
          profiles={review.current}
          explain={(indicator) => explainInCase(file, loadedPack, indicator, policy, known)}
          asked={why}
          onClose={() => {
            // The explanation was a place of its own; without it this is the case.
            if (why !== undefined) window.location.replace(routeHash({ page: 'case', id: caseId }));
          }}
        >
          <CaseView
            notices={
              <>
                <PolicyNotice lost={lost} settingsHref={routeHash({ page: 'settings' })} />
                {list}
              </>
            }
            markUpOf={markUpOf}
            addDocuments={<AddDocuments onFiles={documents.add} />}
            kitHref={routeHash({ page: 'kit', id: caseId })}
            file={file}
            unreadable={unreadable.length}
            review={review}
            links={links}
            pairs={pairs}
            onCopyText={copyText}
            pack={pack}
            actions={actions}
            knobs={knobs}
            singleKeys={singleKeys}
            undoEvent={undoEvent}
            copySummary={copySummary}
            writeExport={(format) => exportCase(caseReport(file, { knobs, policy }, known), format, settings.tlp)}
            onSaveExport={(exported) => download(exported.name, exported.mime, exported.text)}
            visits={visits}
            career={career}
            onSavePicture={download}
            onErased={toList}
          />
        </WhyProvider>
      )}
    </DocumentArea>
  );
}
