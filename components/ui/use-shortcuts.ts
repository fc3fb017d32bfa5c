import { useEffect, useRef } from 'react';

const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
// A message at the foot is a dialog by its role, too, and takes nothing away from the page.
const layers = '[role="dialog"]:not([data-message]), [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * Runs the function named after a single key (`{ j: next, '?': help }`) while no field has the focus, no dialog or
 * menu is open, and no modifier is held. `on` false switches them all off.
 */
export function useShortcuts(keys: Readonly<Record<string, (() => void) | undefined>>, on: boolean): void {
  const newest = useRef(keys);
  newest.current = keys;

  useEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest(fields) || target?.closest(layers) || document.querySelector(layers)) return;
      const run = newest.current[event.key];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on]);
}
