import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Tabs } from './tabs.tsx';

afterEach(cleanup);

function Lists({ isLedTo }: { isLedTo: boolean }) {
  const [shown, setShown] = useState<'found' | 'shared'>('found');
  return (
    <>
      <button type="button" onClick={() => setShown('shared')}>
        Look
      </button>
      <Tabs
        label="Lists"
        value={shown}
        onChange={setShown}
        isLedTo={isLedTo}
        tabs={[
          { value: 'found', label: 'Found', content: 'What was found' },
          { value: 'shared', label: 'Shared', content: 'What is shared' },
        ]}
      />
    </>
  );
}

test.each([
  [true, 'gives the focus to its tab'],
  [false, 'leaves the focus where it is, unless that is asked for'],
])('a press elsewhere that shows a list (%s) %s', (isLedTo) => {
  render(<Lists isLedTo={isLedTo} />);
  const look = screen.getByRole('button', { name: 'Look' });
  look.focus();
  fireEvent.click(look);
  expect(screen.getByText('What is shared')).toBeDefined();
  expect(document.activeElement).toBe(isLedTo ? screen.getByRole('tab', { name: 'Shared' }) : look);
});
