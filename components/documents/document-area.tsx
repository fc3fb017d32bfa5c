import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Observable } from '../../lib/core/model/observation.ts';
import type { Documents } from '../data/use-documents.ts';
import { DocumentList } from './document-list.tsx';
import { DocumentNews } from './document-news.tsx';
import { DropArea } from './drop-area.tsx';

const MarkUpDialog = lazy(async () => ({ default: (await import('./mark-up-dialog.tsx')).MarkUpDialog }));

/** Keeps what was pointed at in a document; resolves with why it was not, or undefined. */
export type PointInDocument = (
  account: string,
  kind: Observable,
  value: string | Record<string, string>,
  quote: string,
  locator: string,
) => Promise<string | undefined>;

type DocumentAreaProps = {
  documents: Documents;
  onOpenCase: (caseId: string) => void;
  /** Absent while no case is shown. */
  onPoint: PointInDocument | undefined;
  /** The page, with the list of documents and the way to their texts for the places where it wants them. */
  children: (list: ReactNode, markUpOf: (account: string) => (() => void) | undefined) => ReactNode;
};

/** A page on which documents can be dropped: what is said of them, the list of them, and the text of one to mark up. */
export function DocumentArea({ documents, onOpenCase, onPoint, children }: DocumentAreaProps) {
  const [marked, setMarked] = useState<string>();
  const { caseId, title } = documents.target;
  const text = marked === undefined ? undefined : documents.textOf(marked);
  const hasText = (account: string): boolean => onPoint !== undefined && documents.textOf(account) !== undefined;
  const list = (
    <DocumentList
      rows={documents.rows}
      caseId={caseId}
      hasText={hasText}
      onStop={documents.stop}
      onDismiss={documents.dismiss}
      onAnswer={(id, candidate) => void documents.answer(id, candidate)}
      onUndo={documents.takeBack}
      onMarkUp={setMarked}
      onOpenCase={onOpenCase}
    />
  );
  return (
    <>
      <DropArea title={title} onFiles={documents.add} />
      <DocumentNews rows={documents.rows} />
      {children(list, (account) => (hasText(account) ? () => setMarked(account) : undefined))}
      {marked !== undefined && text !== undefined && onPoint !== undefined && (
        <Suspense>
          <MarkUpDialog
            key={marked}
            onClose={() => setMarked(undefined)}
            {...text}
            onPoint={(kind, value, quote, locator) => onPoint(marked, kind, value, quote, locator)}
          />
        </Suspense>
      )}
    </>
  );
}
