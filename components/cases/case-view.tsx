import { type ReactNode, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Knobs } from '../../lib/core/knobs.ts';
import type { Career } from '../../lib/core/model/career.ts';
import type { CaseFile, CaseReview } from '../../lib/core/model/case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Pair } from '../../lib/core/model/pair.ts';
import type { Visit } from '../../lib/core/model/visit.ts';
import { CareerView, type SavePicture } from '../career/career-view.tsx';
import { useAct } from '../case/act.tsx';
import type { CaseActions, Outcome } from '../case/actions.ts';
import { PageHeading } from '../dashboard/page-heading.tsx';
import type { LinksState } from '../data/links-state.ts';
import { UncheckedNote } from '../documents/unchecked-note.tsx';
import { KitLink } from '../kit/kit-link.tsx';
import { ReminderLine } from '../reminder/reminder-line.tsx';
import { Notice } from '../ui/notice.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { ChangesNote } from '../visit/changes-note.tsx';
import { CaseAssessment } from './case-assessment.tsx';
import { CaseBackground } from './case-background.tsx';
import { CaseMenu } from './case-menu.tsx';
import { CaseSection } from './case-section.tsx';
import { CaseStanding } from './case-standing.tsx';
import type { ExportDialogProps } from './export-dialog.tsx';

export type CaseViewProps = {
  file: CaseFile;
  /** Stored rows of the case that can no longer be read. */
  unreadable: number;
  review: CaseReview;
  /** What is shared with other cases. */
  links: LinksState;
  /** What the sources say differently. */
  pairs: readonly Pair[];
  /** Puts a text on the clipboard; false when the browser refused. */
  onCopyText: (text: string) => Promise<boolean>;
  pack: Pack;
  actions: CaseActions;
  knobs: Knobs;
  singleKeys: boolean;
  undoEvent: (eventId: string) => Promise<Outcome>;
  /** Puts the summary on the clipboard. */
  copySummary: () => Promise<Outcome>;
  writeExport: ExportDialogProps['write'];
  onSaveExport: ExportDialogProps['onSave'];
  /** Every visit of every account, newest first. */
  visits: readonly Visit[];
  /** Work and education of all sources on one axis; left out when none tells a date. */
  career: Career | undefined;
  onSavePicture: SavePicture;
  onErased: () => void;
  /** Where the verification kit of the case is. */
  kitHref: string;
  /** What is said of documents that were dropped or chosen. */
  notices?: ReactNode;
  /** The button that adds documents. */
  addDocuments?: ReactNode;
  /** Opens the text of a document, where it is still at hand. */
  markUpOf?: (account: string) => (() => void) | undefined;
};

/** One candidate: where things come from on the left, what they come to on the right. */
export function CaseView(props: CaseViewProps) {
  const { file, unreadable, review, pack, actions, knobs, singleKeys, copySummary } = props;
  const { act, undoLast } = useAct();
  const [error, setError] = useState<string>();
  const noteField = useRef<HTMLTextAreaElement>(null);
  const [isSettingStatus, setSettingStatus] = useState(false);
  const copy = async () => setError(await act(copySummary(), i18n.t('cases.case.copied')));
  useShortcuts(
    {
      n: () => noteField.current?.focus(),
      c: () => void copy(),
      u: undoLast,
      s: () => setSettingStatus(true),
      v: () => window.location.assign(props.kitHref),
    },
    singleKeys,
  );
  return (
    <>
      <PageHeading
        title={file.case.title}
        actions={
          <CaseMenu
            file={file}
            actions={actions}
            onCopy={() => void copy()}
            writeExport={props.writeExport}
            onSaveExport={props.onSaveExport}
            onErased={props.onErased}
            onError={setError}
          />
        }
      >
        <CaseStanding
          record={file.case}
          reminders={file.reminders}
          actions={actions}
          isSettingStatus={isSettingStatus}
          onSettingStatus={setSettingStatus}
        />
        <KitLink href={props.kitHref} records={file.steps} />
        <p className="hidden text-sm print:block">
          {i18n.t('cases.case.printed', [new Date().toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' }), pack.version])}
        </p>
      </PageHeading>
      {error !== undefined && <Notice tone="error">{error}</Notice>}
      {props.notices}
      <ReminderLine reminders={file.reminders} actions={actions} />
      <ChangesNote visits={props.visits} />
      <UncheckedNote profiles={review.current} />
      {unreadable > 0 && <Notice tone="note">{i18n.t('cases.case.unreadable', unreadable)}</Notice>}
      <div className="border-t border-rule lg:grid lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] print:block">
        {/* What the case comes to is first for those who listen or read on a narrow window, and on the right on a wide one. */}
        <div className="min-w-0 lg:order-2 lg:border-l lg:border-rule">
          <CaseAssessment
            file={file}
            review={review}
            links={props.links}
            pairs={props.pairs}
            onCopyText={props.onCopyText}
            pack={pack}
            actions={actions}
            draftDelayMs={knobs.draftDelayMs}
            singleKeys={singleKeys}
            noteField={noteField}
          />
        </div>
        <div className="min-w-0">
          <CaseSection title={i18n.t('career.title')} lead={i18n.t('career.lead')}>
            <div className="px-4 py-3">
              <CareerView career={props.career} onSave={props.onSavePicture} />
            </div>
          </CaseSection>
          <CaseBackground
            file={file}
            review={review}
            pack={pack}
            visits={props.visits}
            actions={actions}
            undoEvent={props.undoEvent}
            addDocuments={props.addDocuments}
            markUpOf={props.markUpOf}
          />
        </div>
      </div>
    </>
  );
}
