import type { CaseLink } from '../../lib/core/model/case-link.ts';

/** A link of a case to another one: the same mailbox, under another name, three days apart; what a test is about on top. */
export function aLink(parts: Partial<CaseLink> = {}): CaseLink {
  const place = { kind: 'email' as const, quote: 'mara@example.com', locator: 'e-mail field' };
  return {
    by: 'email',
    names: 'different',
    otherCase: 'other-case',
    otherTitle: 'Ottilie M.',
    otherReadAt: '2026-11-02T10:42:00.000Z',
    daysApart: 3,
    observation: 'profile-1/email/0',
    ...place,
    source: 'example-1:mara-example',
    other: { ...place, observation: 'other/email/0', source: 'example-2:ottilie' },
    likeness: 1,
    shownBy: 2,
    compared: 812,
    ...parts,
  };
}
