import { caseFacts } from '../../lib/core/engine/facts.ts';
import { findAll } from '../../lib/core/engine/find.ts';
import type { LoadedPack } from '../../lib/core/engine/load-pack.ts';
import { admit } from '../../lib/core/intake/admit.ts';
import type { RawProfile } from '../../lib/core/model/raw-profile.ts';

const value = (kind: RawProfile['observations'][number]['kind'], text: string) => ({ kind, value: text, quote: text, locator: '' });

/** An invented profile with one of everything that is looked up in a table or in a list. */
const sample: RawProfile = {
  origin: 'text',
  site: 'Sample',
  adapter: 'sample@1',
  subject: 'sample',
  readable: true,
  fields: {},
  observations: [
    value('display-name', 'Mara Example'),
    value('summary', 'Write to mara@example.com or +1 202 555 0143.'),
    value('claimed-location', 'Lyon, France'),
    value('link', 'https://example.com/mara'),
    value('work', 'Example Ltd'),
    value('wallet', '0x000000000000000000000000000000005ec04d10'),
  ],
  notices: [],
};

/**
 * Understands and checks an invented profile while nobody waits, so that the tables and lists behind it stand ready: the first
 * candidate of a session would otherwise hold the panel up for longer than a frame.
 */
export function warmUp(loaded: LoadedPack): void {
  requestIdleCallback(() => {
    const admitted = admit(sample, { id: 'sample', readAt: '2026-01-01T00:00:00.000Z' });
    if (admitted.ok) requestIdleCallback(() => findAll(loaded, caseFacts([admitted.profile], [])));
  });
}
