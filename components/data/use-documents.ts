import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { CaseFile } from '../../lib/core/model/case.ts';
import { newId } from '../../lib/platform/ids.ts';
import { takeBackSource } from '../../lib/review/take-back-source.ts';
import { appStamp } from './app-stamp.ts';
import { useStore } from './app-store.ts';
import { contentMark } from './content-mark.ts';
import { type DocumentQueue, documentQueue, type QueueParts, type Target } from './document-queue.ts';
import type { DocumentRow } from './document-row.ts';
import { keepDocument } from './keep-document.ts';

/** The files that were dropped or chosen, what has become of each, and what can be done with them. */
export type Documents = Pick<DocumentQueue, 'textOf' | 'stop' | 'answer' | 'takeBack' | 'dismiss'> & {
  rows: readonly DocumentRow[];
  /** Where the next file goes. */
  target: Target;
  add: (files: readonly File[], refused?: readonly { name: string; message: string }[]) => void;
  addText: (name: string, text: string, candidate?: string | null) => ReturnType<DocumentQueue['addText']>;
};

type DocumentsParts = Pick<QueueParts, 'readFiles' | 'readText' | 'onCase' | 'onErased'> & {
  /** The case that is shown, when one is. */
  target: Target;
  levelOf: (file: CaseFile) => string;
};

/** Takes documents into the case that is shown, or opens one for them. Ends what is being read when the page goes. */
export function useDocuments({ target, levelOf, ...given }: DocumentsParts): Documents {
  const store = useStore();
  const newest = useRef({ ...given, target });
  newest.current = { ...given, target };
  const [queue] = useState(() =>
    documentQueue({
      readFiles: (files, on) => newest.current.readFiles(files, on),
      readText: (...read) => newest.current.readText(...read),
      markOf: contentMark,
      keep: (caseId, raw) => keepDocument(store, caseId, raw, levelOf),
      takeBack: (caseId, eventId) => takeBackSource(store, caseId, eventId, appStamp(levelOf)),
      newId,
      onCase: (caseId) => newest.current.onCase(caseId),
      onErased: (caseId) => newest.current.onErased(caseId),
    }),
  );
  const rows = useSyncExternalStore(queue.subscribe, queue.rows);
  useEffect(() => () => queue.stop(), [queue]);

  return useMemo(
    () => ({
      ...queue,
      rows,
      target,
      add: (files, refused = []) => queue.add(files, refused, newest.current.target),
      addText: (name, text, candidate) => queue.addText(name, text, newest.current.target, candidate),
    }),
    [queue, rows, target],
  );
}
