import { defaultKnobs, type Knobs } from '../../lib/core/knobs.ts';
import { keepKnobs, onKnobs, readKnobs } from '../../lib/platform/knob-settings.ts';
import { useStored } from './use-stored.ts';

const stored = { read: readKnobs, onChange: onKnobs };
const unread: Knobs = { ...defaultKnobs };

/**
 * The numbers as the reviewer has set them, and how to set them. Until `isRead` they stand at their standards, and must not be
 * kept: that would undo every other number.
 */
export function useKnobs(): { knobs: Knobs; isRead: boolean; hasFailed: boolean; keep: (knobs: Knobs) => Promise<void> } {
  const { value: knobs, hasFailed } = useStored(stored, unread);
  return { knobs, isRead: knobs !== unread, hasFailed, keep: keepKnobs };
}
