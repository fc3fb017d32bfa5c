import { defaultKnobs, type Knobs } from '../../lib/core/knobs.ts';
import { keepKnobs, onKnobs, readKnobs } from '../../lib/platform/knob-settings.ts';
import { useStored } from './use-stored.ts';

const stored = { read: readKnobs, onChange: onKnobs };

/** The numbers as the reviewer has set them, and how to set them; at their standards for the moment until they are read. */
export function useKnobs(): { knobs: Knobs; keep: (knobs: Knobs) => Promise<void> } {
  return { knobs: useStored(stored, defaultKnobs), keep: keepKnobs };
}
