import { i18n } from '#i18n';
import type { KitQuestion } from '../../lib/core/model/kit.ts';

/** Questions on paper: a box for yes and one for no, the answer that is kept already, and how to find out in small print. */
export function PrintedQuestions({ questions }: { questions: readonly KitQuestion[] }) {
  return (
    <ul className="px-4">
      {questions.map(({ id, text, how, reply }) => (
        <li key={id} className="flex break-inside-avoid gap-3 py-1">
          <span className="flex shrink-0 gap-2 text-sm">
            <Box label={i18n.t('finding.reply.yes')} isTicked={reply === 'yes'} />
            <Box label={i18n.t('finding.reply.no')} isTicked={reply === 'no'} />
          </span>
          <div className="min-w-0">
            <p>{text}</p>
            <p className="text-xs text-ink-soft">{how}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Box({ label, isTicked }: { label: string; isTicked: boolean }) {
  return (
    <span className="flex items-start gap-1">
      <span className="mt-0.5 size-3.5 border border-ink text-center text-xs leading-3">{isTicked ? '×' : ''}</span>
      {label}
    </span>
  );
}
