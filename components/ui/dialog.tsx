import { Dialog as Base } from '@base-ui/react/dialog';
import { type ReactNode, useRef } from 'react';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** One sentence under the title, read out with it. */
  description?: ReactNode;
  /** Name of the closing button. */
  closeLabel: string;
  /** Nothing but words to read: the body itself takes the focus, so that keys can scroll it. */
  isText?: boolean;
  children: ReactNode;
};

const firstField = 'input:checked, input:not([type="radio"]), textarea, select, button';

/** A sheet above everything else; keeps the focus, closes with Escape and gives the focus back. */
export function Dialog({ open, onOpenChange, title, description, closeLabel, isText = false, children }: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  const start = () => (isText ? body.current : body.current?.querySelector<HTMLElement>(firstField)) ?? true;
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          initialFocus={start}
          className="fixed inset-x-2 top-1/2 z-50 mx-auto flex max-h-[calc(100dvh-1rem)] max-w-lg -translate-y-1/2 flex-col rounded-lg border border-rule bg-sheet shadow-lift transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
        >
          <div className="flex items-start justify-between gap-2 px-4 pt-3">
            <Base.Title className="min-w-0 pt-1 text-lg font-semibold">{title}</Base.Title>
            <Base.Close render={<IconButton label={closeLabel} className="-mr-2" />}>
              <Icon name="close" />
            </Base.Close>
          </div>
          {description !== undefined && <Base.Description className="px-4 text-ink-soft">{description}</Base.Description>}
          <div ref={body} tabIndex={isText ? 0 : undefined} className="min-h-0 overflow-y-auto px-4 pt-3 pb-4 -outline-offset-2">
            {children}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
