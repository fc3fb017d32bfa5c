import { useCallback, useEffect, useRef, useState } from 'react';
import { readerFileFor } from '../../lib/adapters/reader-file.ts';
import type { CaseFile } from '../../lib/core/model/case.ts';
import { type ActiveTab, activeTab, onActiveTab, thisWindow } from '../../lib/platform/active-tab.ts';
import { onReadRequest } from '../../lib/platform/read-request.ts';
import { readTab } from '../../lib/platform/read-tab.ts';
import { recordProfile } from '../../lib/review/record-profile.ts';
import { appStamp } from './app-stamp.ts';
import { useStore } from './app-store.ts';
import type { Reading } from './reading.ts';

type Opened = { caseId: string; shownBefore: string | undefined };

type PageReading = {
  reading: Reading;
  /** The case that the last readable page belongs to, or that the reviewer went back to. */
  caseId: string | undefined;
  /** The case that the last reading opened, and the one that was shown before it; until the reviewer has said what it is. */
  opened: Opened | undefined;
  /** The reviewer has said that the case that was opened stands on its own. */
  keepApart: () => void;
  /** Whether another page has come to the front since the last one was read. */
  isElsewhere: boolean;
  /** Reads the page in front. */
  read: () => void;
  /** Shows a case, or none. */
  show: (caseId: string | undefined) => void;
};

/** Reads the page in front when the reviewer asks for it, here or with the toolbar button, and says which case it went to. */
export function usePageReading(levelOf: (file: CaseFile) => string): PageReading {
  const store = useStore();
  const [reading, setReading] = useState<Reading>({ is: 'idle' });
  const [caseId, setCaseId] = useState<string>();
  const [opened, setOpened] = useState<Opened>();
  const shown = useRef<string>(undefined);
  shown.current = caseId;
  const [front, setFront] = useState<ActiveTab>();
  const [lastRead, setLastRead] = useState<ActiveTab>();
  const turn = useRef(0);

  const readFrom = useCallback(
    async (tabId: number) => {
      turn.current += 1;
      const mine = turn.current;
      // A reading that was overtaken by a newer one says nothing any more.
      const tell = (next: Reading) => mine === turn.current && setReading(next);
      setReading({ is: 'reading' });
      const seen = await readTab(tabId, readerFileFor);
      if (!seen.ok) return tell({ is: 'blocked', problem: seen.reason });
      const recorded = await recordProfile(store, seen.raw, appStamp(levelOf));
      if (mine !== turn.current) return;
      setLastRead({ tabId, url: seen.url });
      if (recorded.ok) {
        setOpened(recorded.isNewCase ? { caseId: recorded.caseId, shownBefore: shown.current } : undefined);
        setCaseId(recorded.caseId);
        tell({ is: 'done' });
      } else if (recorded.reason !== undefined) tell({ is: 'unreadable', reason: recorded.reason });
      else tell({ is: 'refused', message: recorded.message });
    },
    [store, levelOf],
  );

  const carryOut = useCallback(
    (tabId: number | undefined) => {
      if (tabId === undefined) return setReading({ is: 'blocked', problem: 'no-access' });
      readFrom(tabId).catch(() => setReading({ is: 'blocked', problem: 'failed' }));
    },
    [readFrom],
  );

  useEffect(() => {
    let stop = (): void => {};
    let isGone = false;
    thisWindow().then(
      (windowId) => {
        if (isGone) return;
        const stops = [onReadRequest(windowId, ({ tabId }) => carryOut(tabId)), onActiveTab(windowId, setFront)];
        stop = () => {
          for (const each of stops) each();
        };
      },
      () => {},
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [carryOut]);

  const read = useCallback(() => {
    thisWindow()
      .then(activeTab)
      .then(
        (tab) => carryOut(tab?.tabId),
        () => carryOut(undefined),
      );
  }, [carryOut]);

  const isElsewhere =
    front !== undefined &&
    lastRead !== undefined &&
    (front.tabId !== lastRead.tabId || (front.url !== undefined && front.url !== lastRead.url));
  const keepApart = useCallback(() => setOpened(undefined), []);
  return { reading, caseId, opened, keepApart, isElsewhere, read, show: setCaseId };
}
