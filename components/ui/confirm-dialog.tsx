import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

type ConfirmDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: string;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  /** False while something must be typed first. */
  ready?: boolean;
  children?: ReactNode;
};

/** Asks before something that cannot be undone. The focus starts on the safe answer, and a click outside changes nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Base.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup className="fixed inset-x-2 top-1/2 z-50 mx-auto max-h-[calc(100dvh-1rem)] max-w-md -translate-y-1/2 overflow-y-auto rounded-lg border border-rule bg-sheet p-4 shadow-lift">
          <Base.Title className="text-lg font-semibold">{props.title}</Base.Title>
          <Base.Description className="mt-1 text-ink-soft">{props.description}</Base.Description>
          {props.children !== undefined && <div className="mt-3">{props.children}</div>}
          <div className="mt-4 flex flex-wrap justify-end gap-2">
            <Base.Close render={<Button>{props.cancelLabel}</Button>} />
            <Button look="danger" disabled={props.ready === false} onClick={props.onConfirm}>
              {props.confirmLabel}
            </Button>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
