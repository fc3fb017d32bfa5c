import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answered, any, linked, present } from '../../lib/core/model/pattern.ts';
import { openPolicy, type Policy } from '../../lib/core/model/policy.ts';
import { aReport } from '../../test/builders/a-report.ts';
import { ActProvider } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { ToastArea } from '../ui/toast.tsx';
import { Catalogue } from './catalogue.tsx';

const onSwitch = vi.fn<(id: string, reason: string | undefined) => Promise<Outcome>>();
beforeEach(() => onSwitch.mockReset().mockResolvedValue({ ok: true }));
afterEach(cleanup);

const { pack: plain } = aReport();
const [first, second, third] = plain.indicators;
if (first === undefined || second === undefined || third === undefined) throw new Error('The pack of the test is too small.');
const pack = {
  ...plain,
  indicators: [
    first,
    { ...second, pattern: answered('camera-off', 'yes'), use: 'reviewer' as const, category: 'interview' as const },
    { ...third, pattern: any(present('email'), linked(['email'])), specificity: 'strong' as const },
  ],
};
const off: Policy = { switchedOff: { 'shows-settled': { reason: 'Everybody <b>here</b> does.', at: '2026-11-22T10:00:00.000Z' } } };

function show(policy: Policy = openPolicy, linkedTo?: string) {
  return render(
    <ToastArea label="m" closeLabel="c">
      <ActProvider undoSeconds={10}>
        <Catalogue
          pack={pack}
          refused={[]}
          linked={linkedTo}
          singleKeys
          policy={policy}
          onSwitch={onSwitch}
          cases={[{ id: 'case-1', title: 'Mara <b>Roe</b>' }]}
        />
      </ActProvider>
    </ToastArea>,
  );
}

const names = () => screen.queryAllByRole('article').map((card) => within(card).getByRole('heading', { level: 2 }).textContent);
const search = (text: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
const narrow = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test.each<[string, number]>([
  ['shows-moved', 1],
  ['SHOWS', 3],
  ['interview', 1],
  ['e-mail address', 1],
  ['Example Research', 3],
  ['Section 3', 3],
  ['T1585.001 settled', 1],
  ['zebra', 0],
])('searching for “%s” leaves %i and says so', (text, count) => {
  show();
  search(text);
  expect(names()).toHaveLength(count);
  expect(screen.getByText(`${count} of 3 indicators`)).toBeTruthy();
  expect(screen.queryByText('No indicator has these words.') !== null).toBe(count === 0);
});

test('what was searched for is marked where it stands', () => {
  const { container } = show();
  search('moved');
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('moved');
});

test.each<[string, string, string[]]>([
  ['Category', 'interview', ['shows-settled']],
  ['Strength', 'strong', ['shows-nothing']],
  ['Use', 'reviewer', ['shows-settled']],
  ['Answered by', 'question', ['shows-settled']],
  ['Answered by', 'comparison', ['shows-nothing']],
  ['Answered by', 'pages', ['shows-moved']],
  ['On or off', 'off', ['shows-settled']],
])('%s narrowed to %s leaves %j, and clearing brings all back', (label, value, left) => {
  show(off);
  narrow(label, value);
  expect(names().map((name) => left.find((id) => name?.includes(id)))).toEqual(left);
  fireEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(names()).toHaveLength(3);
});

test('an indicator that was counted shows its rate, its interval and every region', () => {
  show(openPolicy, 'shows-moved');
  expect(screen.getByText('Seen on about 3 in 100 ordinary candidates.')).toBeTruthy();
  expect(screen.getByText(/60 of 2,000 in our sample; 95 % interval 2\.1 % to 4\.3 %/)).toBeTruthy();
  const row = screen.getByRole('row', { name: /Second region/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['4.0 %', '3.0 % – 5.4 %', '']);
});

test.each<[string, string]>([
  ['shows-settled', 'it rests on your answer'],
  ['shows-nothing', 'it takes a comparison with other candidates'],
])('%s was not counted and says why: %s', (id, why) => {
  show(openPolicy, id);
  expect(screen.getByText(new RegExp(why))).toBeTruthy();
});

test('a link to an indicator opens it, whatever was searched for', () => {
  show(openPolicy, 'shows-nothing');
  const card = screen.getAllByRole('article').find((each) => each.textContent?.includes('shows-nothing'));
  expect(card && within(card).getAllByRole('button')[0]?.getAttribute('aria-expanded')).toBe('true');
});

test('switching off asks for a reason and goes no further without one; a refusal is said', async () => {
  show(openPolicy, 'shows-moved');
  fireEvent.click(screen.getByRole('button', { name: 'Switch off…' }));
  const dialog = await screen.findByRole('dialog');
  const submit = () => fireEvent.submit(dialog.querySelector('form') as HTMLFormElement);
  submit();
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Write why');
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '   ' } });
  submit();
  expect(onSwitch).not.toHaveBeenCalled();
  onSwitch.mockResolvedValueOnce({ ok: false, message: 'It could not be kept.' });
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: ' Everybody here does. ' } });
  submit();
  expect(await within(dialog).findByText('It could not be kept.')).toBeTruthy();
  submit();
  expect(await screen.findByText('Switched off.')).toBeTruthy();
  expect(onSwitch.mock.calls).toEqual([
    ['shows-moved', 'Everybody here does.'],
    ['shows-moved', 'Everybody here does.'],
  ]);
});

test('what is off is counted, marked, shown with its reason as text, and can be switched on', async () => {
  const { container } = show(off, 'shows-settled');
  expect(screen.getByText('1 check is switched off by your organisation')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Show them' }));
  expect(names()).toHaveLength(1);
  expect(screen.getByText('Everybody <b>here</b> does.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Switch on/ }));
  expect(await screen.findByText('Switched on.')).toBeTruthy();
  expect(onSwitch).toHaveBeenCalledWith('shows-settled', undefined);
  expect(container.querySelector('b')).toBeNull();
});

test('j and k walk the list, and the arrow leads from the search into it', () => {
  show();
  const heads = () => screen.getAllByRole('article').map((card) => within(card).getAllByRole('button')[0]);
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(document.activeElement).toBe(heads()[0]);
  fireEvent.keyDown(document.activeElement as Element, { key: 'j' });
  expect(document.activeElement).toBe(heads()[1]);
  fireEvent.keyDown(document.activeElement as Element, { key: 'k' });
  expect(document.activeElement).toBe(heads()[0]);
  screen.getByRole('searchbox').focus();
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(heads()[0]);
});
