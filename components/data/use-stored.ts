import { useEffect, useState } from 'react';

/** A setting outside the database: how to read it and how to hear of changes. */
type Stored<T> = { read: () => Promise<T>; onChange: (listener: (value: T) => void) => () => void };

/**
 * A setting, kept up to date; `initial` for the moment until it is read, and for as long as it cannot be. `hasFailed`: the browser
 * did not give it, which is to be said where nothing can be shown without it.
 *
 * @param stored must stay the same object from one render to the next
 */
export function useStored<T>(stored: Stored<T>, initial: T): { value: T; hasFailed: boolean } {
  const [kept, setKept] = useState({ value: initial, hasFailed: false });
  useEffect(() => {
    let isGone = false;
    const keep = (value: T): void => setKept({ value, hasFailed: false });
    stored.read().then(
      (read) => isGone || keep(read),
      () => isGone || setKept((before) => ({ ...before, hasFailed: true })),
    );
    const stop = stored.onChange(keep);
    return () => {
      isGone = true;
      stop();
    };
  }, [stored]);
  return kept;
}
