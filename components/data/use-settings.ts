import { changeSettings, defaultSettings, onSettings, readSettings, type Settings } from '../../lib/platform/settings.ts';
import { useStored } from './use-stored.ts';

const stored = { read: readSettings, onChange: onSettings };
const unread: Settings = { ...defaultSettings };

/**
 * The settings and how to change them. Until `isRead` they stand at their defaults, and nothing should offer to change them: a
 * press would turn what is shown, and not what is kept.
 */
export function useSettings(): {
  settings: Settings;
  isRead: boolean;
  hasFailed: boolean;
  change: (change: Partial<Settings>) => Promise<void>;
} {
  const { value: settings, hasFailed } = useStored(stored, unread);
  return { settings, isRead: settings !== unread, hasFailed, change: changeSettings };
}
