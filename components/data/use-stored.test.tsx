import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useStored } from './use-stored.ts';

const never = (): (() => void) => () => {};

test('a setting stands at its first value until it is read', async () => {
  const stored = { read: () => Promise.resolve('kept'), onChange: never };
  const { result } = renderHook(() => useStored(stored, 'first'));
  expect(result.current).toEqual({ value: 'first', hasFailed: false });
  await waitFor(() => expect(result.current).toEqual({ value: 'kept', hasFailed: false }));
});

test('that it could not be read is told, until a change brings it', async () => {
  let tell: (value: string) => void = () => {};
  const stored = {
    read: () => Promise.reject(new Error('storage is damaged')),
    onChange: (listener: (value: string) => void) => {
      tell = listener;
      return () => {};
    },
  };
  const { result } = renderHook(() => useStored(stored, 'first'));
  await waitFor(() => expect(result.current).toEqual({ value: 'first', hasFailed: true }));
  tell('changed');
  await waitFor(() => expect(result.current).toEqual({ value: 'changed', hasFailed: false }));
});
