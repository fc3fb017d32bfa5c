/** How a long job over many cases is done: what happens between two parts of it, how far it is, and how it is stopped. */
export type Pace = {
  /** Called between two parts; the job goes on when it resolves. */
  rest: () => Promise<void>;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: { done: number; of: number }) => void) | undefined;
};
