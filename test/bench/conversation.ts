import type { RawProfile } from '../../lib/core/model/raw-profile.ts';

/** Forty lines of an ordinary conversation. */
export function conversation(): RawProfile {
  const lines = Array.from(
    { length: 40 },
    (_, n) => `Thank you for the details of ticket ${n}. I can start on Monday and will send a first version by Thursday evening.`,
  );
  return {
    origin: 'text',
    site: 'Pasted text',
    adapter: 'text@1',
    subject: 'conversation',
    readable: true,
    fields: { message: 'read' },
    observations: lines.map((text, n) => ({ kind: 'message', value: { text }, quote: text, locator: `line ${n + 1}` })),
    notices: [],
  };
}
