import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';

type QuestionStageProps = { title: string; count: string; isOpen: boolean; onOpenChange?: (isOpen: boolean) => void; children: ReactNode };

/** The questions of one stage under a heading that opens and closes them; without `onOpenChange` they stay open. */
export function QuestionStage({ title, count, isOpen, onOpenChange, children }: QuestionStageProps) {
  const listId = useId();
  return (
    <div className="border-b border-rule last:border-b-0">
      {onOpenChange === undefined ? (
        <h3 className="flex justify-between gap-2 px-4 pt-3 text-sm text-ink-soft">
          <span className="font-medium">{title}</span>
          <span>{count}</span>
        </h3>
      ) : (
        <h3>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={listId}
            className="flex min-h-9 w-full items-center gap-2 px-4 py-1.5 text-left -outline-offset-2 hover:bg-hover"
            onClick={() => onOpenChange(!isOpen)}
          >
            <Icon name={isOpen ? 'open' : 'forward'} className="size-3.5 text-ink-soft" />
            <span className="grow font-medium">{title}</span>
            <span className="text-sm text-ink-soft">{count}</span>
          </button>
        </h3>
      )}
      <div id={listId} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
