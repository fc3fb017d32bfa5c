import { useEffect, useState } from 'react';

/** A setting outside the database: how to read it and how to hear of changes. */
type Stored<T> = { read: () => Promise<T>; onChange: (listener: (value: T) => void) => () => void };

/**
 * A setting, kept up to date; `initial` for the moment until it is read, and for as long as it cannot be.
 *
 * @param stored must stay the same object from one render to the next
 */
export function useStored<T>(stored: Stored<T>, initial: T): T {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    let isGone = false;
    stored.read().then(
      (read) => isGone || setValue(read),
      () => {},
    );
    const stop = stored.onChange(setValue);
    return () => {
      isGone = true;
      stop();
    };
  }, [stored]);
  return value;
}
