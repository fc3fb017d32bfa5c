/** Work that is asked for often and done at most once in a while. */
export type Paced = {
  /** Does the work now, or when the one under way and the rest after it are over; asked many times meanwhile it is done once. */
  ask(): void;
  stop(): void;
};

/** @param restMs milliseconds between the end of the work and its next beginning */
export function paced(work: () => Promise<void>, restMs: number): Paced {
  let isBusy = false;
  let isAsked = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    isBusy = false;
    if (isAsked) begin();
  };
  const begin = (): void => {
    isAsked = false;
    isBusy = true;
    const rest = (): void => {
      if (!isStopped) timer = setTimeout(next, restMs);
    };
    work().then(rest, rest);
  };
  return {
    ask() {
      isAsked = true;
      if (!isBusy && !isStopped) begin();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
