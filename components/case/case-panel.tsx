import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Knobs } from '../../lib/core/knobs.ts';
import type { Career } from '../../lib/core/model/career.ts';
import type { CaseFile, CaseReview } from '../../lib/core/model/case.ts';
import type { Observable } from '../../lib/core/model/observation.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Pair } from '../../lib/core/model/pair.ts';
import type { Visit } from '../../lib/core/model/visit.ts';
import type { SavePicture } from '../career/career-view.tsx';
import type { LinksState } from '../data/links-state.ts';
import type { Documents } from '../data/use-documents.ts';
import { UncheckedNote } from '../documents/unchecked-note.tsx';
import { SwitchedOffList } from '../finding/switched-off-list.tsx';
import { SeenBefore } from '../link/seen-before.tsx';
import { usePointing } from '../pointing/pointing.ts';
import type { FieldRequest } from '../profile/field.ts';
import { FieldLine } from '../profile/field-line.tsx';
import { FieldList } from '../profile/field-list.tsx';
import { type Health, HealthNotice } from '../profile/health-notice.tsx';
import { ReminderLine } from '../reminder/reminder-line.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { Notice } from '../ui/notice.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { ChangesNote } from '../visit/changes-note.tsx';
import { useAct } from './act.tsx';
import type { CaseActions, Outcome } from './actions.ts';
import { AnswerTabs, type CaseList } from './answer-tabs.tsx';
import { assessmentSentence } from './assessment-sentence.ts';
import type { CaseDialog } from './case-dialogs.tsx';
import { CaseFoot } from './case-foot.tsx';
import { CaseHeader } from './case-header.tsx';
import { CaseMenu } from './case-menu.tsx';
import { LevelBanner } from './level-banner.tsx';
import { TagLine } from './tag-line.tsx';

const CaseDialogs = lazy(() => import('./case-dialogs.tsx'));

export type CasePanelProps = {
  file: CaseFile;
  review: CaseReview;
  pack: Pack;
  knobs: Pick<Knobs, 'draftDelayMs'>;
  keysOn: boolean;
  isReading: boolean;
  actions: CaseActions;
  onReadAgain: () => void;
  /** Resolves with false when the browser refused. */
  onCopySummary: () => Promise<boolean>;
  documents: Pick<Documents, 'add' | 'addText' | 'target'>;
  /** Opens the text of a document, where it is still at hand. */
  markUpOf?: (account: string) => (() => void) | undefined;
  /** Every visit of every account, newest first. */
  visits: readonly Visit[];
  /** What the sources tell of work and education; worked out when it is looked at. */
  careerOf: () => Career | undefined;
  onSavePicture: SavePicture;
  undoEvent: (eventId: string) => Promise<Outcome>;
  onErased: () => void;
  /** The dashboard, and the case in it. */
  dashboardHref: string;
  caseHref: string;
  kitHref: string;
  /** Set when the site of the newest visit has probably changed. */
  health?: Health | undefined;
  /** What has to be said above everything else: a page that could not be read, a store that is lost. */
  notices?: ReactNode;
  links: LinksState;
  /** What the sources say differently. */
  pairs: readonly Pair[];
  /** Puts a text on the clipboard; false when the browser refused. */
  onCopyText: (text: string) => Promise<boolean>;
  /** The case about which the notices ask already whether it is the same candidate. */
  askedAlready?: string | undefined;
};

/** One case beside the page: who was read, what the findings come to, the lists, and the notes at the foot. */
export function CasePanel(props: CasePanelProps) {
  const { file, review, pack, actions, keysOn } = props;
  const { act, undoLast } = useAct();
  const fieldsId = useId();
  const note = useRef<HTMLTextAreaElement>(null);
  const [list, setList] = useState<CaseList>('found');
  const [dialog, setDialog] = useState<CaseDialog>();
  const [showsFields, setShowsFields] = useState(false);
  const pointing = usePointing();
  const [request, setRequest] = useState<FieldRequest & { profileId: string }>();
  const [problem, setProblem] = useState<string>();
  const [isTagging, setIsTagging] = useState(false);
  const [said, setSaid] = useState('');
  const newest = newestOf(file);
  const newestAsReviewed = review.current.find(({ id }) => id === newest?.id) ?? newest;

  const ask = (kind: Observable, how: FieldRequest['how']) => {
    setShowsFields(true);
    if (props.health !== undefined) setRequest({ kind, how, profileId: props.health.profileId });
  };
  const copySummary = async () => {
    const copied = async (): Promise<Outcome> =>
      (await props.onCopySummary()) ? { ok: true } : { ok: false, message: i18n.t('panel.notCopied') };
    setProblem(await act(copied(), i18n.t('panel.copied')));
  };

  // Said after each change of what the findings come to; a region that starts with its words would stay silent.
  const sentence = assessmentSentence(review.assessment);
  useEffect(() => setSaid(sentence), [sentence]);

  useShortcuts(
    {
      r: props.onReadAgain,
      u: undoLast,
      n: () => note.current?.focus(),
      s: () => setDialog('status'),
      c: () => void copySummary(),
      d: () => setDialog('add-source'),
      v: () => window.open(props.kitHref, '_blank', 'noopener'),
      m: () => window.open(`${props.dashboardHref}#/map`, '_blank', 'noopener'),
      '/': () => window.open(props.dashboardHref, '_blank', 'noopener'),
      '?': () => setDialog('keys'),
    },
    keysOn,
  );

  return (
    <div className="flex h-dvh flex-col bg-paper">
      <LiveRegion message={said} />
      <main className="min-h-0 grow overflow-y-auto">
        <SeenBefore links={props.links} askedAlready={props.askedAlready} actions={actions} onLook={() => setList('shared')} />
        <header className="px-4 pt-3 pb-2">
          <CaseHeader
            file={file}
            newest={newest}
            sources={review.current.length}
            isReading={props.isReading}
            onReadAgain={props.onReadAgain}
            menu={
              <CaseMenu
                keysOn={keysOn}
                dashboardHref={props.caseHref}
                kitHref={props.kitHref}
                onCopySummary={() => void copySummary()}
                onOpen={setDialog}
                onTag={() => setIsTagging(true)}
              />
            }
          />
          {newestAsReviewed !== undefined && (
            <FieldLine profile={newestAsReviewed} isOpen={showsFields} onOpenChange={setShowsFields} controls={fieldsId} />
          )}
          {(file.case.tags.length > 0 || isTagging) && <TagLine tags={file.case.tags} startsTyping={isTagging} actions={actions} />}
        </header>
        {props.notices}
        <ReminderLine reminders={file.reminders} actions={actions} />
        <ChangesNote visits={props.visits} />
        {props.health !== undefined && (
          <HealthNotice
            health={props.health}
            onCorrect={(kind) => ask(kind, 'edit')}
            onPoint={pointing && ((kind) => ask(kind, 'point'))}
            onAddDocument={() => setDialog('add-source')}
          />
        )}
        {problem !== undefined && <Notice tone="error">{problem}</Notice>}
        <div id={fieldsId} hidden={!showsFields} className="border-t border-rule">
          {showsFields && <FieldList profiles={review.current} corrections={file.corrections} actions={actions} request={request} />}
        </div>
        <UncheckedNote profiles={review.current} />
        <LevelBanner
          assessment={review.assessment}
          shown={list === 'questions' || list === 'sources' || list === 'shared' || list === 'pairs' ? undefined : list}
          onShow={setList}
        />
        <SwitchedOffList switchedOff={review.switchedOff} pack={pack} />
        <AnswerTabs
          file={file}
          review={review}
          pack={pack}
          links={props.links}
          pairs={props.pairs}
          onCopyText={props.onCopyText}
          actions={actions}
          keysOn={keysOn}
          shown={list}
          onShow={setList}
          markUpOf={props.markUpOf}
          addSource={
            <Button onClick={() => setDialog('add-source')}>
              <Icon name="add" />
              {i18n.t('profile.addSource')}
            </Button>
          }
        />
      </main>
      <CaseFoot file={file} draftDelayMs={props.knobs.draftDelayMs} actions={actions} onStatus={() => setDialog('status')} noteRef={note} />
      {dialog !== undefined && (
        <Suspense>
          <CaseDialogs
            shown={dialog}
            onShow={setDialog}
            file={file}
            review={review}
            pack={pack}
            visits={props.visits}
            careerOf={props.careerOf}
            onSavePicture={props.onSavePicture}
            actions={actions}
            documents={props.documents}
            undoEvent={props.undoEvent}
            onErased={props.onErased}
            onProblem={setProblem}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The newest visit that was read; where none could be, the newest one. */
const newestOf = ({ profiles }: CaseFile) => {
  const readable = profiles.filter((one) => one.readable);
  return (readable.length > 0 ? readable : profiles).reduce<CaseFile['profiles'][number] | undefined>(
    (newest, one) => (newest === undefined || one.readAt >= newest.readAt ? one : newest),
    undefined,
  );
};
