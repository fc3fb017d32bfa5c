import { useCallback, useEffect, useState } from 'react';
import type { WaitingSelection } from '../../lib/core/model/page-selection.ts';
import { thisWindow } from '../../lib/platform/active-tab.ts';
import { dropSelection, onWaitingSelections } from '../../lib/platform/waiting-selections.ts';

/** The selections that the menu has brought to this window and that the reviewer has not placed yet, the oldest first. */
export function useWaitingSelections(): { waiting: readonly WaitingSelection[]; drop: (id: string) => void } {
  const [waiting, setWaiting] = useState<readonly WaitingSelection[]>([]);
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    let stop = (): void => {};
    let isGone = false;
    thisWindow().then(
      (id) => {
        if (isGone) return;
        setWindowId(id);
        stop = onWaitingSelections(id, setWaiting);
      },
      () => {},
    );
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  const drop = useCallback(
    (id: string) => {
      if (windowId !== undefined) dropSelection(windowId, id).catch(() => {});
    },
    [windowId],
  );
  return { waiting, drop };
}
