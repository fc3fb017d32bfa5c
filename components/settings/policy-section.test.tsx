import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPolicy, type Policy } from '../../lib/core/model/policy.ts';
import { aReport } from '../../test/builders/a-report.ts';
import { injections } from '../../test/builders/injections.ts';
import { ActProvider } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { ToastArea } from '../ui/toast.tsx';
import { PolicySection, type PolicySectionProps } from './policy-section.tsx';

const onKeep = vi.fn<(policy: Policy) => Promise<Outcome>>();
const onRead = vi.fn<PolicySectionProps['onRead']>();
const onSave = vi.fn();
beforeEach(() => {
  onKeep.mockReset().mockResolvedValue({ ok: true });
  onRead.mockReset();
  onSave.mockReset();
});
afterEach(cleanup);

const { pack } = aReport();
const at = '2026-11-22T10:00:00.000Z';
const off = (...ids: string[]): Policy => ({ switchedOff: Object.fromEntries(ids.map((id) => [id, { reason: `Not ${id}.`, at }])) });

const show = (policy: Policy) =>
  render(
    <ToastArea label="m" closeLabel="c">
      <ActProvider undoSeconds={10}>
        <PolicySection policy={policy} pack={pack} onRead={onRead} onKeep={onKeep} onSave={onSave} />
      </ActProvider>
    </ToastArea>,
  );
const choose = (text: string) =>
  fireEvent.change(screen.getByLabelText('Use a file…'), {
    target: { files: [new File([text], 'ours.json', { type: 'application/json' })] },
  });

test('with nothing decided every check is used, and there is nothing to take back', () => {
  show(openPolicy);
  expect(screen.getByText('Every check is used.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Use everything again' })).toBeNull();
});

test('a file that is refused changes nothing and is answered with its sentence', async () => {
  onRead.mockReturnValue({ ok: false, message: 'This file was not used and nothing was changed: it is not JSON.' });
  show(openPolicy);
  choose('{');
  expect((await screen.findByRole('alert')).textContent).toContain('nothing was changed');
  expect(onKeep).not.toHaveBeenCalled();
});

test('what a file would change is said before it is used, with what the pack does not have', async () => {
  const policy = {
    ...off('shows-moved', 'of-a-later-pack'),
    steps: [{ id: 'own-step', stage: 'offer' as const, text: 'Call back.', sources: [] }],
  };
  onRead.mockReturnValue({ ok: true, policy, unknown: ['of-a-later-pack'] });
  show(off('shows-settled'));
  choose('{}');
  const lines = (await screen.findByText('Using “ours.json” would replace what is decided here:')).parentElement?.querySelectorAll('li');
  expect([...(lines ?? [])].map((line) => line.textContent)).toEqual([
    '2 checks are switched off',
    '1 check that is off comes back on',
    'a list of 1 step takes the place of the standard list',
    '1 check is not in this set of indicators and is kept for a newer one: of-a-later-pack',
  ]);
  expect(onKeep).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Use this file' }));
  expect(await screen.findByText('Your organisation’s decisions are in use.')).toBeTruthy();
  expect(onKeep.mock.calls).toEqual([[policy]]);
});

test('what is off stands with its reason, one that the pack does not have with its id, and each can be switched on', async () => {
  show(off('shows-moved', 'of-a-later-pack'));
  expect(screen.getByText('2 checks are switched off by your organisation')).toBeTruthy();
  expect(screen.getByText('Not shows-moved.')).toBeTruthy();
  expect(screen.getByText('not in this set of indicators')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Switch on: of-a-later-pack' }));
  expect(await screen.findByText('Switched on.')).toBeTruthy();
  expect(onKeep.mock.calls).toEqual([[off('shows-moved')]]);
});

test('no reason, id or file name makes an element', () => {
  for (const text of injections) {
    const { container, unmount } = show({ switchedOff: { [text]: { reason: text, at } } });
    expect([text, container.querySelectorAll('script, img, iframe, [onerror], [onload], a[href^="javascript"]').length]).toEqual([text, 0]);
    unmount();
  }
});
