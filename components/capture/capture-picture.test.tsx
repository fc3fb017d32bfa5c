import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Captured } from '../data/use-page-pointing.ts';
import { CapturePicture } from './capture-picture.tsx';

afterEach(cleanup);

const onePixel = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const captured: Captured = { is: 'captured', picture: onePixel, site: 'example.com', found: { width: 800, height: 600, pictures: [] } };
const onPicture = vi.fn();
const onBack = vi.fn();
const show = (...answers: Captured[]) => {
  const capture = vi.fn<() => Promise<Captured>>();
  for (const answer of answers) capture.mockResolvedValueOnce(answer);
  render(<CapturePicture pointing={{ capture }} onPicture={onPicture} onBack={onBack} />);
  return capture;
};

test('a page that was not opened to us says what to press, and is taken again at a press', async () => {
  const capture = show({ is: 'failed', problem: 'no-access' }, captured);
  expect(screen.getByRole('status').textContent).toContain('Taking a picture');
  await screen.findByText(/Press the toolbar button/);
  expect(onPicture).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Take it again' }));
  expect(await screen.findByRole('img', { name: 'What the page shows' })).toBeTruthy();
  expect(capture).toHaveBeenCalledTimes(2);
});

test('the way back is open while the page is silent', () => {
  render(<CapturePicture pointing={{ capture: () => new Promise(() => {}) }} onPicture={onPicture} onBack={onBack} />);
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(onBack).toHaveBeenCalledOnce();
});

test('where no portrait was found it is said, and a frame can be moved with the keys', async () => {
  show(captured);
  fireEvent.load(await screen.findByRole('img', { name: 'What the page shows' }));
  await screen.findByText(/No picture of the size of a portrait was found/);
  expect(screen.getByRole('group', { name: /Frame around the candidate/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /Lower right corner/ })).toBeTruthy();
});

test('a capture that the browser cannot draw says what to do instead', async () => {
  show(captured);
  fireEvent.error(await screen.findByRole('img', { name: 'What the page shows' }));
  expect((await screen.findByRole('alert')).textContent).toContain('drop the file here');
});
