import { lazy, type ReactNode, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { Case } from '../../lib/core/model/case.ts';
import { useAct } from '../case/act.tsx';
import type { Reading } from '../data/reading.ts';
import type { Documents } from '../data/use-documents.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Moment } from '../ui/moment.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { readingProblem } from './reading-problem.ts';

// Loaded when it first opens.
const AddSourceDialog = lazy(async () => ({ default: (await import('./add-source-dialog.tsx')).AddSourceDialog }));

type ReadingStatesProps = {
  reading: Reading;
  onRead: () => void;
  documents: Pick<Documents, 'add' | 'addText' | 'target'>;
  keysOn: boolean;
  /** The cases changed last, to go back to. */
  recent: readonly Case[];
  onOpenCase: (caseId: string) => void;
  dashboardHref: string;
  /** Where a site can be allowed once and for all. */
  settingsHref: string;
  notices?: ReactNode;
};

/** The panel while it has no case to show: nothing read yet, being read, or why it could not be read and what to do. */
export function ReadingStates(props: ReadingStatesProps) {
  const { reading, onRead, documents, keysOn, recent, onOpenCase, dashboardHref, settingsHref, notices } = props;
  const { act } = useAct();
  const [isAdding, setAdding] = useState(false);
  useShortcuts({ d: () => setAdding(true) }, keysOn);
  const problem = readingProblem(reading);
  const isAccessProblem = reading.is === 'blocked' && reading.problem === 'no-access';
  return (
    <main className="flex min-h-dvh flex-col bg-paper">
      <h1 className="px-4 pt-3 pb-2 text-xl leading-7 font-semibold">{i18n.t('panel.title')}</h1>
      {notices}
      <div role={problem === undefined ? undefined : 'alert'} className="border-y border-rule bg-well">
        {reading.is === 'reading' && <BeingRead />}
        {problem !== undefined && (
          <EmptyState
            title={problem.title}
            action={
              <>
                <Button look="primary" onClick={onRead}>
                  {i18n.t('panel.readAgain')}
                </Button>
                {isAccessProblem && (
                  <a href={settingsHref} target="_blank" rel="noopener" className="text-accent underline underline-offset-2">
                    {i18n.t('panel.allowSites')}
                  </a>
                )}
              </>
            }
          >
            {problem.advice}
          </EmptyState>
        )}
        {reading.is !== 'reading' && problem === undefined && (
          <EmptyState title={i18n.t('panel.nothing')} action={<Button onClick={onRead}>{i18n.t('panel.read')}</Button>}>
            {i18n.t('panel.nothingText')}
          </EmptyState>
        )}
      </div>
      <div className="border-b border-rule px-4 py-3">
        <Button onClick={() => setAdding(true)} aria-keyshortcuts="d">
          <Icon name="add" />
          {i18n.t('documents.add')}
        </Button>
        <p className="mt-1.5 text-sm text-ink-soft">
          {i18n.t('documents.dropHere')} {i18n.t('documents.here')}
        </p>
      </div>
      {isAdding && (
        <Suspense>
          <AddSourceDialog
            open
            onOpenChange={setAdding}
            documents={documents}
            onAdded={(undo) =>
              void act(Promise.resolve({ ok: true, ...(undo === undefined ? {} : { undo }) }), i18n.t('profile.saidAdded'))
            }
          />
        </Suspense>
      )}
      {reading.is !== 'reading' && recent.length > 0 && (
        <section className="px-4 py-3">
          <h2 className="text-sm font-medium text-ink-soft">{i18n.t('panel.recent')}</h2>
          <ul className="mt-1 divide-y divide-rule">
            {recent.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  onClick={() => onOpenCase(one.id)}
                  className="flex min-h-8 w-full items-center justify-between gap-2 rounded-sm text-left hover:bg-hover"
                >
                  <UntrustedText text={one.title} className="min-w-0 truncate" />
                  <span className="shrink-0 text-sm text-ink-soft">
                    <Moment at={one.updatedAt} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-auto px-4 py-3">
        <a href={dashboardHref} target="_blank" rel="noopener" className="text-accent underline underline-offset-2">
          {i18n.t('panel.dashboard')}
        </a>
      </p>
    </main>
  );
}

/** Fields that most readers look for; their places are shown while the page is read. */
const awaited = ['displayName', 'headline', 'claimedLocation', 'accountCreated', 'work', 'education', 'skill', 'link'] as const;

function BeingRead() {
  return (
    <div className="px-4 py-4" aria-busy="true">
      <h2 className="text-base leading-6 font-semibold">{i18n.t('panel.reading')}</h2>
      <p className="text-ink-soft">{i18n.t('panel.readingText')}</p>
      <ul className="mt-3 divide-y divide-rule">
        {awaited.map((kind) => (
          <li key={kind} className="flex items-center gap-2 py-1.5">
            <span className="w-26 text-sm text-ink-soft first-letter:uppercase">{i18n.t(`profile.kind.${kind}`)}</span>
            <span className="h-2 grow rounded-sm bg-rule" />
          </li>
        ))}
      </ul>
    </div>
  );
}
