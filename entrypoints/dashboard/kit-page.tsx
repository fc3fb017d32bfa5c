import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Outcome } from '../../components/case/actions.ts';
import { LivePage } from '../../components/dashboard/live-page.tsx';
import { routeHash } from '../../components/dashboard/route.ts';
import { useStore } from '../../components/data/app-store.ts';
import { bindCaseActions } from '../../components/data/bind-case-actions.ts';
import { knownLinks } from '../../components/data/links-state.ts';
import { useCaseFile } from '../../components/data/use-case-file.ts';
import { useKnobs } from '../../components/data/use-knobs.ts';
import { useLinks } from '../../components/data/use-links.ts';
import { usePolicy } from '../../components/data/use-policy.ts';
import { KitView } from '../../components/kit/kit-view.tsx';
import { livenessScript } from '../../lib/core/kit/liveness.ts';
import { verificationKit } from '../../lib/core/kit/verification-kit.ts';
import type { CaseFile } from '../../lib/core/model/case.ts';
import { kitMarkdown } from '../../lib/core/report/kit-markdown.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { now } from '../../lib/platform/clock.ts';
import { download } from '../../lib/platform/download.ts';
import { unforeseeable } from '../../lib/platform/randomness.ts';
import { levelShown } from '../../lib/review/level-shown.ts';
import { reviewCase } from '../../lib/review/review-case.ts';
import { appVersion } from './case-reports.ts';
import { loadedPack, pack } from './loaded-pack.ts';
import { MissingCase } from './missing-case.tsx';

/** The verification kit of one case, or the sentence that the case is not here. */
export default function KitPage({ id, singleKeys }: { id: string; singleKeys: boolean }) {
  const live = useCaseFile(id);
  const { isRead } = usePolicy();
  return (
    <LivePage live={isRead ? live : { state: 'loading' }}>
      {(loaded) =>
        loaded === undefined ? <MissingCase /> : <LoadedKit key={loaded.file.case.id} file={loaded.file} singleKeys={singleKeys} />
      }
    </LivePage>
  );
}

function LoadedKit({ file, singleKeys }: { file: CaseFile; singleKeys: boolean }) {
  const store = useStore();
  const { knobs } = useKnobs();
  const { policy } = usePolicy();
  const [script, setScript] = useState(() => livenessScript(unforeseeable));
  const known = knownLinks(useLinks(file, pack, knobs));
  const review = useMemo(() => reviewCase(file, loadedPack, knobs, policy, known), [file, knobs, policy, known]);
  const levelOf = useMemo(() => {
    const by = { knobs, policy, ...(known && { compared: { caseId: file.case.id, links: known } }) };
    return (of: CaseFile) => levelShown(of, loadedPack, by);
  }, [knobs, policy, known, file.case.id]);
  const actions = useMemo(() => bindCaseActions(store, file.case.id, levelOf), [store, file.case.id, levelOf]);
  const kit = useMemo(() => verificationKit({ file, review, pack, policy }, script), [file, review, policy, script]);
  const text = () => kitMarkdown(kit, { title: file.case.title, packVersion: pack.version, appVersion: appVersion(), writtenAt: now() });
  const copyKit = async (): Promise<Outcome> => ((await copyText(text())) ? { ok: true } : { ok: false, message: i18n.t('kit.notCopied') });
  return (
    <KitView
      title={file.case.title}
      kit={kit}
      review={review}
      pack={pack}
      actions={actions}
      singleKeys={singleKeys}
      caseHref={routeHash({ page: 'case', id: file.case.id })}
      settingsHref={routeHash({ page: 'settings' })}
      onDraw={() => setScript(livenessScript(unforeseeable))}
      copyKit={copyKit}
      onSave={() => download(`second-look-kit-${now().slice(0, 10)}.md`, 'text/markdown', text())}
    />
  );
}
