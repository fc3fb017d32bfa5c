import { useState } from 'react';
import { i18n } from '#i18n';
import { useAct } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { TypedConfirmation } from '../cases/typed-confirmation.tsx';
import { PageHeading } from '../dashboard/page-heading.tsx';
import { Section } from '../dashboard/section.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { BackupButton, type OnBackup } from './backup-button.tsx';
import { IndexCheck, type IndexFacts } from './index-check.tsx';
import { LostStore } from './lost-store.tsx';
import { type OnPreview, type OnRestore, RestoreForm, type RestoreStep } from './restore-form.tsx';
import { type StorageFacts, StorageSummary } from './storage-summary.tsx';
import { WhatIsStored } from './what-is-stored.tsx';

type DataPageProps = {
  facts: StorageFacts;
  isBackupDue: boolean;
  onBackup: OnBackup;
  onPreview: OnPreview;
  onRestore: OnRestore;
  index: IndexFacts;
  onCheckIndex: Parameters<typeof IndexCheck>[0]['onCheck'];
  onEraseAll: () => Promise<Outcome>;
  /** Takes the store that is there as the store from now on. */
  onStartAnew: () => Promise<Outcome>;
};

/** What is stored here, how to keep it, how to bring it back, and how to be rid of it. */
export function DataPage(props: DataPageProps) {
  const { facts, isBackupDue, index, onBackup, onPreview, onRestore, onCheckIndex, onEraseAll, onStartAnew } = props;
  const { act } = useAct();
  const [error, setError] = useState<string>();
  const [isErasing, setErasing] = useState(false);
  const run = async (doing: Promise<Outcome>, said: string) => setError(await act(doing, said));
  const [step, setStep] = useState<RestoreStep>({ is: 'empty' });
  const restore = <RestoreForm onPreview={onPreview} onRestore={onRestore} step={step} onStep={setStep} />;
  return (
    <>
      <PageHeading title={i18n.t('data.title')}>{i18n.t('data.lead')}</PageHeading>
      {error !== undefined && <Notice tone="error">{error}</Notice>}
      {facts.condition === 'lost' && (
        <LostStore cases={facts.counts.cases} restore={restore} onStartAnew={() => void run(onStartAnew(), i18n.t('data.lost.started'))} />
      )}
      {isBackupDue && facts.condition === 'ready' && (
        <Notice tone="note" title={i18n.t('data.due')}>
          {i18n.t('data.dueHint')}
        </Notice>
      )}
      <Section title={i18n.t('data.store')}>
        <StorageSummary facts={facts} />
      </Section>
      <Section title={i18n.t('data.backup.title')} lead={i18n.t('data.backup.lead')}>
        <BackupButton isDue={isBackupDue} onBackup={onBackup} />
      </Section>
      {facts.condition === 'ready' && (
        <Section title={i18n.t('data.restore.title')} lead={i18n.t('data.restore.lead')}>
          {restore}
        </Section>
      )}
      {facts.condition === 'ready' && (
        <Section title={i18n.t('data.index.title')} lead={i18n.t('data.index.lead')}>
          <IndexCheck facts={index} onCheck={onCheckIndex} />
        </Section>
      )}
      <Section title={i18n.t('data.what.title')} lead={i18n.t('data.what.lead')}>
        <WhatIsStored />
      </Section>
      <Section title={i18n.t('data.erase.title')} lead={i18n.t('data.erase.lead')}>
        <Button className="text-red" onClick={() => setErasing(true)}>
          {i18n.t('data.erase.do')}
        </Button>
        <TypedConfirmation
          open={isErasing}
          onOpenChange={setErasing}
          title={i18n.t('data.erase.confirmTitle', facts.counts.cases)}
          description={i18n.t('data.erase.confirm')}
          word={i18n.t('cases.eraseWord')}
          confirmLabel={i18n.t('data.erase.button')}
          onConfirm={() => void run(onEraseAll(), i18n.t('data.erase.done'))}
        />
      </Section>
    </>
  );
}
