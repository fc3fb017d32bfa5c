import { useId } from 'react';
import { i18n } from '#i18n';
import { type DocumentRow, isPending } from '../data/document-row.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { DocumentItem } from './document-item.tsx';

type DocumentListProps = {
  rows: readonly DocumentRow[];
  /** The case that is shown below, when one is. */
  caseId: string | undefined;
  /** Whether the text of a document is still at hand. */
  hasText: (account: string) => boolean;
  onStop: () => void;
  onDismiss: () => void;
  onAnswer: (id: string, candidate: string | undefined) => void;
  onUndo: (id: string) => Promise<string | undefined>;
  onMarkUp: (account: string) => void;
  onOpenCase: (caseId: string) => void;
};

/** The files that were dropped or chosen, each with what has become of it; stays until it is closed. */
export function DocumentList({ rows, caseId, hasText, ...on }: DocumentListProps) {
  const title = useId();
  if (rows.length === 0) return null;
  const done = rows.filter((row) => !isPending(row)).length;
  const isBusy = done < rows.length;
  const elsewhere = rows.flatMap(({ state }) => (state.is === 'kept' && !state.isUndone && state.caseId !== caseId ? [state.caseId] : []));
  const markUpOf = ({ state }: DocumentRow) =>
    state.is === 'kept' && state.caseId === caseId && hasText(state.profile.account) ? () => on.onMarkUp(state.profile.account) : undefined;

  return (
    <section aria-labelledby={title} aria-busy={isBusy} className="border-y border-rule bg-well px-4 py-2">
      <div className="flex min-h-8 items-center gap-2">
        <h2 id={title} className="grow font-semibold">
          {i18n.t('documents.title')}
          {isBusy && <span className="font-normal text-ink-soft"> · {i18n.t('documents.progress', [done, rows.length])}</span>}
        </h2>
        {isBusy ? (
          <Button size="small" onClick={on.onStop}>
            {i18n.t('documents.stop')}
          </Button>
        ) : (
          <IconButton label={i18n.t('documents.dismiss')} className="-mr-2" onClick={on.onDismiss}>
            <Icon name="close" />
          </IconButton>
        )}
      </div>
      {isBusy && (
        <progress
          aria-label={i18n.t('documents.progressLabel')}
          value={done}
          max={rows.length}
          className="block h-1.5 w-full appearance-none overflow-hidden rounded-sm border-0 bg-rule accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
        />
      )}
      <ul className="divide-y divide-rule">
        {rows.map((row) => (
          <DocumentItem
            key={row.id}
            row={row}
            onAnswer={(candidate) => on.onAnswer(row.id, candidate)}
            onUndo={() => on.onUndo(row.id)}
            onMarkUp={markUpOf(row)}
          />
        ))}
      </ul>
      {!isBusy && elsewhere[0] !== undefined && (
        <p className="text-sm">
          {i18n.t('documents.otherCase')}{' '}
          <Button look="quiet" size="small" onClick={() => elsewhere[0] !== undefined && on.onOpenCase(elsewhere[0])}>
            {i18n.t('documents.openCase')}
          </Button>
        </p>
      )}
    </section>
  );
}
