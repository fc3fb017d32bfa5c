import { useCallback, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CaseFile } from '../../lib/core/model/case.ts';
import { type ActiveTab, activeTab, onActiveTab, thisWindow } from '../../lib/platform/active-tab.ts';
import { showKnown } from '../../lib/platform/badge.ts';
import { onReadRequest } from '../../lib/platform/read-request.ts';
import { recordProfile } from '../../lib/review/record-profile.ts';
import { appStamp } from './app-stamp.ts';
import { useStore } from './app-store.ts';
import { readFront } from './read-front.ts';
import type { Reading } from './reading.ts';
import { type PassedOver, useAutoReading } from './use-auto-reading.ts';

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
  /** Why the page in front was not read by itself, where pages are. */
  passedOver: PassedOver | undefined;
  /** Reads the page in front. */
  read: () => void;
  /** Shows a case, or none. */
  show: (caseId: string | undefined) => void;
};

/** Reads the page in front when the reviewer asks for it, here or with the toolbar button, or by itself where that is set; and says which case it went to. */
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

  /** Puts what was read into its case and shows it, unless a newer reading has overtaken this one. */
  const keep = useCallback(
    async (tabId: number, raw: unknown, url: string, mine: number) => {
      const recorded = await recordProfile(store, raw, appStamp(levelOf));
      if (recorded.ok) void showKnown(tabId, true, { plain: i18n.t('extension.action'), known: i18n.t('extension.actionKnown') });
      if (mine !== turn.current) return;
      setLastRead({ tabId, url });
      if (recorded.ok) {
        setOpened(recorded.isNewCase ? { caseId: recorded.caseId, shownBefore: shown.current } : undefined);
        setCaseId(recorded.caseId);
        setReading({ is: 'done' });
      } else if (recorded.reason !== undefined) setReading({ is: 'unreadable', reason: recorded.reason });
      else setReading({ is: 'refused', message: recorded.message });
    },
    [store, levelOf],
  );

  const keepByItself = useCallback(
    async (tabId: number, raw: unknown, url: string) => {
      turn.current += 1;
      await keep(tabId, raw, url, turn.current);
    },
    [keep],
  );
  const { passedOver, wasRead } = useAutoReading(front, keepByItself);

  const readFrom = useCallback(
    async (tabId: number) => {
      turn.current += 1;
      const mine = turn.current;
      setReading({ is: 'reading' });
      const seen = await readFront(tabId);
      // A reading that was overtaken by a newer one says nothing any more.
      if (!seen.ok) return mine === turn.current && setReading({ is: 'blocked', problem: seen.reason });
      wasRead({ tabId, url: seen.url }, seen.raw);
      await keep(tabId, seen.raw, seen.url, mine);
    },
    [keep, wasRead],
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
        activeTab(windowId).then(
          (tab) => isGone || setFront((known) => known ?? tab),
          () => {},
        );
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
  return { reading, caseId, opened, keepApart, isElsewhere, passedOver, read, show: setCaseId };
}
