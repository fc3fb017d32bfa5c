import type { RawObservation, RawProfile } from '../../lib/core/model/raw-profile.ts';

/** What a reader would return for an invented profile; name only what the test is about. */
export function aRawProfile(sketch: Partial<RawProfile> & { name?: string; summary?: string } = {}): RawProfile {
  const { name = 'Mara Example', summary, ...given } = sketch;
  const subject = given.subject ?? 'mara-example';
  const value = (kind: RawObservation['kind'], text: string): RawObservation => ({
    kind,
    value: text,
    quote: text,
    locator: `${kind} field`,
  });
  return {
    origin: 'page',
    site: 'GitHub',
    adapter: 'github@1',
    url: `https://github.com/${subject}`,
    subject,
    readable: true,
    fields: { 'display-name': 'read', email: 'empty', 'account-created': 'missing' },
    observations: [value('display-name', name), ...(summary === undefined ? [] : [value('summary', summary)])],
    notices: [],
    ...given,
  };
}
