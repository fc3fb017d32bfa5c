import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Explanation, IndicatorExplanation } from '../../lib/core/model/explanation.ts';
import { all, answered, linked, matches, not, present } from '../../lib/core/model/pattern.ts';
import { aReport } from '../../test/builders/a-report.ts';
import { injections } from '../../test/builders/injections.ts';
import { NotFoundList } from '../finding/not-found-list.tsx';
import { SwitchedOffList } from '../finding/switched-off-list.tsx';
import { WhyProvider } from './why-provider.tsx';

// Fetched when the first explanation is asked for; a busy machine takes its time.
beforeAll(() => import('./why-dialog.tsx'), 60_000);
afterEach(cleanup);

const { review, pack } = aReport();
const quote = (text: string) => ({ observation: 'p1/1', kind: 'message' as const, quote: text, source: 'github:mara', locator: 'main' });
const leaf = (pattern: Explanation['pattern'], answer: Explanation['answer'], more: Partial<Explanation> = {}): Explanation => ({
  pattern,
  answer,
  looked: [],
  missing: [],
  parts: [],
  ...more,
});

const whole = all(matches(['message'], 'telegram'), not(present('phone')), answered('camera-off', 'yes'), linked(['email']));
const tree: Explanation = leaf(whole, 'unknown', {
  missing: ['answer'],
  parts: [
    leaf(matches(['message'], 'telegram'), 'yes', { looked: [quote('Write me on Telegram')] }),
    leaf(not(present('phone')), 'no', { parts: [leaf(present('phone'), 'yes', { looked: [quote('555-0100')] })] }),
    leaf(answered('camera-off', 'yes'), 'unknown', { missing: ['answer'] }),
    leaf(linked(['email']), 'unknown', { blocked: 'needs-comparison' }),
  ],
});

function show(told: IndicatorExplanation | undefined, onClose?: () => void) {
  return render(
    <WhyProvider pack={pack} profiles={review.current} explain={() => told} {...(onClose === undefined ? {} : { onClose })}>
      <NotFoundList findings={review.findings} pack={pack} />
    </WhyProvider>,
  );
}
const ask = async (): Promise<HTMLElement> => {
  fireEvent.click(screen.getByRole('button', { name: 'Why: do what shows-nothing says' }));
  return screen.findByRole('dialog', {}, { timeout: 20_000 });
};

test('each part is told with its answer, what was seen, and what was missing', async () => {
  show({ indicator: 'shows-nothing', tree });
  const dialog = await ask();
  expect(dialog.textContent).toContain('Answer: not checked');
  const parts = within(dialog)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent);
  expect(parts).toEqual([
    expect.stringContaining('cannot tell:all of these hold'),
    expect.stringContaining('yes:the text of a message contains the wording'),
    expect.stringContaining('no:this does not hold'),
    expect.stringContaining('yes:a source shows a phone number'),
    expect.stringContaining('cannot tell:the reviewer answered yes to “Did the camera stay off?”'),
    expect.stringContaining('cannot tell:an e-mail address is shared with another candidate'),
  ]);
  expect(dialog.textContent).toContain('Write me on Telegram');
  expect(dialog.textContent).toContain('Not seen: ');
  expect(dialog.textContent).toContain('This version does not compare candidates yet');
});

test('one that is switched off says why, and what it would have answered', async () => {
  show({ indicator: 'shows-nothing', switchedOff: 'Everybody here does.', tree: leaf(present('phone'), 'no', { looked: [quote('')] }) });
  const dialog = await ask();
  expect(dialog.textContent).toContain('Switched off by your organisation: Everybody here does.');
  expect(dialog.textContent).toContain('This is what it would have answered');
  expect(dialog.textContent).toContain('Looked at 1 value');
});

test('another indicator is found by its words', async () => {
  const explain = vi.fn((indicator: string) => ({ indicator, tree }));
  render(
    <WhyProvider pack={pack} profiles={[]} explain={explain} asked="shows-moved">
      <p />
    </WhyProvider>,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Another indicator' }, { timeout: 20_000 }));
  fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'zebra' } });
  expect(screen.getAllByText('No indicator has these words.').length).toBeGreaterThan(0);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'unknown' } });
  fireEvent.click(screen.getByRole('button', { name: 'do what shows-unknown says' }));
  expect(await screen.findByText('The candidate’s profiles do what shows-unknown says')).toBeTruthy();
  expect(explain).toHaveBeenLastCalledWith('shows-unknown');
});

test('an indicator that the pack no longer has is said to be gone', async () => {
  show(undefined);
  expect((await ask()).textContent).toContain('no longer has that one');
});

test('no quote, source or reason makes an element', async () => {
  for (const text of injections) {
    const told = {
      indicator: 'shows-nothing',
      switchedOff: text,
      tree: leaf(present('phone'), 'yes', { looked: [{ ...quote(text.slice(0, 280)), source: text.slice(0, 200) }] }),
    };
    const { unmount } = render(
      <WhyProvider pack={pack} profiles={[]} explain={() => told} asked="shows-nothing">
        <SwitchedOffList switchedOff={[{ indicator: 'shows-nothing', reason: text }]} pack={pack} />
      </WhyProvider>,
    );
    const dialog = await screen.findByRole('dialog', {}, { timeout: 20_000 });
    const made = document.querySelectorAll(
      'script, img, iframe, svg[onload], a[href^="javascript"], [onerror], [onclick], style, form, object, embed',
    );
    expect([text, made.length]).toEqual([text, 0]);
    expect(dialog.querySelectorAll('bdi').length).toBeGreaterThan(1);
    unmount();
  }
}, 60_000);
