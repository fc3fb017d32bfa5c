import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type DocumentRow, isPending } from '../data/document-row.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { rowSentence } from './row-sentence.ts';

/** Reads out what becomes of each file, once, and that all are done. Keep it mounted. */
export function DocumentNews({ rows }: { rows: readonly DocumentRow[] }) {
  const told = useRef(new Map<string, string>());
  const [said, setSaid] = useState('');
  useEffect(() => {
    const news = rows.filter((row) => !isPending(row) && told.current.get(row.id) !== row.state.is);
    told.current = new Map(rows.map(({ id, state }) => [id, state.is]));
    if (news.length === 0) return;
    const sentences = news.map((row) => {
      const name = visibleText(row.name);
      return row.state.is === 'asking' ? i18n.t('documents.saidAsks', [name]) : i18n.t('documents.saidDone', [name, rowSentence(row)]);
    });
    const isAll = rows.length > 1 && !rows.some((row) => isPending(row) || row.state.is === 'asking');
    setSaid([...sentences, ...(isAll ? [i18n.t('documents.saidAll')] : [])].join(' '));
  }, [rows]);
  return <LiveRegion message={said} />;
}
