import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { type Health, HealthNotice } from './health-notice.tsx';

afterEach(cleanup);
const missing = (kind: Health['missing'][number]['kind'], misses = 4, profiles = 4) => ({ kind, misses, profiles });
const words = (fields: Health['missing']) =>
  render(
    <HealthNotice
      health={{ site: 'GitHub', profileId: 'p', missing: fields }}
      onCorrect={() => {}}
      onPoint={undefined}
      onAddDocument={() => {}}
    />,
  ).container.textContent;

test.each<[Health['missing'], string]>([
  [[missing('account-created')], 'GitHub has probably changed: joined date was not found on the last 4 profiles.'],
  [[missing('account-created', 4, 5)], 'GitHub has probably changed: joined date was not found on 4 of the last 5 profiles.'],
  [
    [missing('account-created'), missing('claimed-location')],
    'GitHub has probably changed: joined date and place were not found on the last 4 profiles.',
  ],
  [
    [missing('email'), missing('link'), missing('work')],
    'GitHub has probably changed: e-mail and 2 more fields were not found on the last 4 profiles.',
  ],
])('%j', (fields, sentence) => {
  expect(words(fields)).toContain(sentence);
});

test('the three ways out are at hand, and pointing only where there is a page beside', () => {
  const [onCorrect, onPoint, onAddDocument] = [vi.fn(), vi.fn(), vi.fn()];
  const health: Health = { site: 'GitHub', profileId: 'p', missing: [missing('email')] };
  render(<HealthNotice health={health} onCorrect={onCorrect} onPoint={onPoint} onAddDocument={onAddDocument} />);
  for (const name of ['Correct by hand', 'Point at it on the page', 'Add the PDF']) fireEvent.click(screen.getByRole('button', { name }));
  expect([onCorrect.mock.calls, onPoint.mock.calls, onAddDocument.mock.calls.length]).toEqual([[['email']], [['email']], 1]);
  cleanup();
  expect(words([missing('email')])).not.toContain('Point at it');
});
