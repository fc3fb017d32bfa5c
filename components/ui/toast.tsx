import { Toast as Base } from '@base-ui/react/toast';
import { type ReactNode, useCallback } from 'react';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

/** Shows the newest message at the foot and reads it out; F6 moves the focus to it. Wrap the page in it once. */
export function ToastArea({ label, closeLabel, children }: { label: string; closeLabel: string; children: ReactNode }) {
  return (
    <Base.Provider limit={1}>
      {children}
      <Base.Portal>
        <Base.Viewport aria-label={label} className="fixed inset-x-2 bottom-26 z-50 mx-auto max-w-sm">
          <Messages closeLabel={closeLabel} />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function Messages({ closeLabel }: { closeLabel: string }) {
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root
      key={toast.id}
      toast={toast}
      swipeDirection="right"
      data-message=""
      className="rounded-lg border border-edge bg-sheet shadow-lift data-limited:hidden"
    >
      <Base.Content className="flex items-center gap-2 py-1 pr-1 pl-3">
        <Base.Title render={<p />} className="min-w-0 grow" />
        {toast.actionProps !== undefined && <Base.Action render={<Button look="quiet" size="small" />} />}
        <Base.Close render={<IconButton label={closeLabel} />}>
          <Icon name="close" />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}

type Message = { text: string; seconds: number; action?: { label: string; run: () => void } };

/** Gives a function that shows a message for so many seconds, with at most one thing to do about it. */
export function useToast(): (message: Message) => void {
  const { add, close } = Base.useToastManager();
  return useCallback(
    ({ text, seconds, action }) => {
      const run = () => {
        close(id);
        action?.run();
      };
      const id = add({
        title: text,
        timeout: seconds * 1_000,
        ...(action === undefined ? {} : { actionProps: { children: action.label, onClick: run } }),
      });
    },
    [add, close],
  );
}
