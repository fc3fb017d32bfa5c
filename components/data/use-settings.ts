import { useEffect, useState } from 'react';
import { changeSettings, defaultSettings, onSettings, readSettings, type Settings } from '../../lib/platform/settings.ts';

/** The settings and how to change them; at their defaults for the moment until they are read. */
export function useSettings(): { settings: Settings; change: (change: Partial<Settings>) => Promise<void> } {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  useEffect(() => {
    let isGone = false;
    readSettings().then(
      (stored) => isGone || setSettings(stored),
      () => {},
    );
    const stop = onSettings(setSettings);
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return { settings, change: changeSettings };
}
