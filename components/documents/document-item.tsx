import { useState } from 'react';
import { i18n } from '#i18n';
import type { DocumentRow } from '../data/document-row.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Problem } from '../ui/problem.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { documentProblem, rowSentence } from './row-sentence.ts';
import { SpeakerForm } from './speaker-form.tsx';

type DocumentItemProps = {
  row: DocumentRow;
  onAnswer: (candidate: string | undefined) => void;
  /** Takes the file back; resolves with why it could not be. */
  onUndo: () => Promise<string | undefined>;
  /** Opens the file's text, where there is some. */
  onMarkUp: (() => void) | undefined;
};

/** One file: what it is called, what has become of it, and what can be done about that. */
export function DocumentItem({ row, onAnswer, onUndo, onMarkUp }: DocumentItemProps) {
  const [problem, setProblem] = useState<string>();
  const { state } = row;
  const kept = state.is === 'kept' ? state : undefined;
  const unchecked = kept !== undefined && !kept.profile.readable && !kept.isUndone ? kept.profile : undefined;
  const isRefused = state.is === 'refused' || state.is === 'failed';
  return (
    <li className="py-1.5">
      <div className="flex items-start gap-2">
        <Icon name={iconOf(row)} className="mt-0.5 size-4 text-ink-soft" />
        <div className="min-w-0 grow">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <UntrustedText text={row.name} className="min-w-0 font-medium [overflow-wrap:anywhere]" />
            {(unchecked !== undefined || isRefused) && (
              <Badge>{i18n.t(unchecked === undefined ? 'documents.refused' : 'documents.notChecked')}</Badge>
            )}
          </p>
          {state.is !== 'asking' && (
            <p className="text-sm text-ink-soft">
              <UntrustedText text={rowSentence(row)} />
              {unchecked !== undefined && ` ${documentProblem(unchecked).advice}`}
            </p>
          )}
          {state.is === 'asking' && (
            <div className="mt-1">
              <SpeakerForm speakers={state.speakers} {...likely(state)} onAnswer={(candidate) => onAnswer(candidate ?? undefined)} />
            </div>
          )}
          {onMarkUp !== undefined && kept !== undefined && !kept.isUndone && (
            <Button
              look="quiet"
              size="small"
              className="-ml-2"
              aria-label={i18n.t('documents.markUpOf', [visibleText(row.name)])}
              onClick={onMarkUp}
            >
              {i18n.t('documents.markUp')}
            </Button>
          )}
          <Problem>{problem}</Problem>
        </div>
        {kept?.eventId !== undefined && !kept.isUndone && (
          <Button
            look="quiet"
            size="small"
            className="-mr-2"
            aria-label={i18n.t('documents.undoOf', [visibleText(row.name)])}
            onClick={() => void onUndo().then(setProblem)}
          >
            {i18n.t('documents.undo')}
          </Button>
        )}
      </div>
    </li>
  );
}

const likely = ({ likely: name }: { likely?: string }) => (name === undefined ? {} : { likely: name });

function iconOf({ state }: DocumentRow): IconName {
  if (state.is === 'refused' || state.is === 'failed' || (state.is === 'kept' && !state.profile.readable)) return 'alert';
  if (state.is === 'kept' && !state.isUndone) return 'check';
  return 'page';
}
