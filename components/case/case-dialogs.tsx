import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Career } from '../../lib/core/model/career.ts';
import type { CaseFile, CaseReview } from '../../lib/core/model/case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Visit } from '../../lib/core/model/visit.ts';
import { CareerView, type SavePicture } from '../career/career-view.tsx';
import { CaseHistory } from '../cases/case-history.tsx';
import { EraseCaseDialog } from '../cases/erase-case-dialog.tsx';
import { RenameDialog } from '../cases/rename-dialog.tsx';
import type { Documents } from '../data/use-documents.ts';
import { AddSourceDialog } from '../profile/add-source-dialog.tsx';
import { ReminderDialog } from '../reminder/reminder-dialog.tsx';
import { KeyTable } from '../settings/key-table.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useAct } from './act.tsx';
import type { CaseActions, Outcome } from './actions.ts';
import { NextStepList } from './next-step-list.tsx';
import { SameCandidateDialog } from './same-candidate-dialog.tsx';
import { StatusDialog } from './status-dialog.tsx';

export type CaseDialog =
  | 'status'
  | 'add-source'
  | 'next-steps'
  | 'rename'
  | 'same-candidate'
  | 'history'
  | 'career'
  | 'reminder'
  | 'keys'
  | 'erase';

type CaseDialogsProps = {
  shown: CaseDialog | undefined;
  onShow: (dialog: CaseDialog | undefined) => void;
  file: CaseFile;
  review: CaseReview;
  pack: Pack;
  visits: readonly Visit[];
  /** What the sources tell of work and education; worked out when it is looked at. */
  careerOf: () => Career | undefined;
  onSavePicture: SavePicture;
  actions: CaseActions;
  documents: Pick<Documents, 'add' | 'addText' | 'target'>;
  undoEvent: (eventId: string) => Promise<Outcome>;
  /** The case is gone. */
  onErased: () => void;
  /** A refusal that has no other place: the case could not be erased. */
  onProblem: (message: string) => void;
};

/** The sheets of a case, one at a time. In a file of its own, so that they are loaded when the first one opens. */
export default function CaseDialogs({ shown, onShow, file, review, pack, actions, ...on }: CaseDialogsProps) {
  const { act } = useAct();
  const sheet = (dialog: CaseDialog) => ({ open: shown === dialog, onOpenChange: (open: boolean) => onShow(open ? dialog : undefined) });
  const closeLabel = i18n.t('common.close');

  const erase = async () => {
    const outcome = await actions.eraseCase();
    if (outcome.ok) on.onErased();
    else on.onProblem(outcome.message);
  };

  switch (shown) {
    case undefined:
      return null;
    case 'status':
      return <StatusDialog of={file.case} {...sheet('status')} actions={actions} />;
    case 'add-source':
      return (
        <AddSourceDialog
          {...sheet('add-source')}
          documents={on.documents}
          onAdded={(undo) => void act(Promise.resolve({ ok: true, ...(undo === undefined ? {} : { undo }) }), i18n.t('profile.saidAdded'))}
        />
      );
    case 'next-steps':
      return (
        <Dialog
          {...sheet('next-steps')}
          isText
          title={i18n.t('case.next.title')}
          description={i18n.t('case.next.text')}
          closeLabel={closeLabel}
        >
          <NextStepList file={file} review={review} pack={pack} />
        </Dialog>
      );
    case 'rename':
      return (
        <RenameDialog
          {...sheet('rename')}
          title={file.case.title}
          onRename={(title) => act(actions.setTitle(title), i18n.t('case.saidRenamed'))}
        />
      );
    case 'same-candidate':
      return <SameCandidateDialog {...sheet('same-candidate')} actions={actions} />;
    case 'history':
      return (
        <Dialog {...sheet('history')} isText title={i18n.t('panel.historyTitle')} closeLabel={closeLabel}>
          <CaseHistory file={file} pack={pack} visits={on.visits} undoEvent={on.undoEvent} />
        </Dialog>
      );
    case 'career':
      return (
        <Dialog {...sheet('career')} isText title={i18n.t('career.title')} description={i18n.t('career.lead')} closeLabel={closeLabel}>
          <CaseCareer careerOf={on.careerOf} onSave={on.onSavePicture} />
        </Dialog>
      );
    case 'reminder':
      return <ReminderDialog {...sheet('reminder')} reminders={file.reminders} actions={actions} />;
    case 'keys':
      return (
        <Dialog {...sheet('keys')} isText title={i18n.t('panel.keys')} description={i18n.t('panel.keysText')} closeLabel={closeLabel}>
          <KeyTable />
        </Dialog>
      );
    case 'erase':
      return <EraseCaseDialog file={file} {...sheet('erase')} onErase={() => void erase()} />;
    default:
      return shown satisfies never;
  }
}

function CaseCareer({ careerOf, onSave }: { careerOf: () => Career | undefined; onSave: SavePicture }) {
  return <CareerView career={useMemo(careerOf, [careerOf])} onSave={onSave} />;
}
