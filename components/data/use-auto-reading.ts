import { useEffect, useRef, useState } from 'react';
import { defaultKnobs } from '../../lib/core/knobs.ts';
import type { ActiveTab } from '../../lib/platform/active-tab.ts';
import { isGrantedAddress } from '../../lib/platform/permissions.ts';
import { type AutoReader, type AutoTab, autoReader } from './auto-reader.ts';
import { readFront } from './read-front.ts';
import { useKnobs } from './use-knobs.ts';
import { useSettings } from './use-settings.ts';

/** Why the page in front was not read by itself. */
export type PassedOver = 'passed-over' | 'not-ready';

/**
 * Reads the page in front by itself, where the reviewer has switched that on and granted the site, for as long as the panel
 * is open.
 *
 * @param front the tab in front; a new object whenever it turned to another page
 * @param keep  takes what was read
 */
export function useAutoReading(
  front: ActiveTab | undefined,
  keep: (tabId: number, raw: unknown, url: string) => Promise<void>,
): { passedOver: PassedOver | undefined; wasRead: AutoReader['wasRead'] } {
  const { settings } = useSettings();
  const { knobs } = useKnobs();
  const newestKnobs = useRef(defaultKnobs);
  newestKnobs.current = knobs;
  const [passedOver, setPassedOver] = useState<{ front: ActiveTab; why: PassedOver }>();
  const [reader] = useState(() =>
    autoReader(
      {
        read: readFront,
        isGranted: isGrantedAddress,
        wait: (ms) => new Promise((done) => setTimeout(done, ms)),
        clockMs: () => performance.now(),
      },
      () => newestKnobs.current,
    ),
  );

  const isOn = settings.readsByItself;
  useEffect(() => {
    if (!isOn || front?.url === undefined) return;
    const tab: AutoTab = { tabId: front.tabId, url: front.url };
    let isGone = false;
    reader.look(tab).then(
      async (read) => {
        if (read === undefined || isGone) return;
        if (read.is === 'profile') await keep(tab.tabId, read.raw, read.url);
        else setPassedOver({ front, why: read.is });
      },
      () => {},
    );
    return () => {
      isGone = true;
      reader.stop();
    };
  }, [isOn, front, reader, keep]);

  return {
    passedOver: isOn && passedOver !== undefined && passedOver.front === front ? passedOver.why : undefined,
    wasRead: reader.wasRead,
  };
}
