import { expect, test, vi } from 'vitest';
import { paced } from './paced.ts';

test('what is asked a hundred times while it is done is done once more, after a rest', async () => {
  vi.useFakeTimers();
  try {
    let begun = 0;
    const work = paced(async () => {
      begun += 1;
      await new Promise((done) => setTimeout(done, 100));
      if (begun === 1) throw new Error('the next one is begun all the same');
    }, 1_000);
    work.ask();
    expect(begun).toBe(1);
    for (let time = 0; time < 100; time += 1) {
      work.ask();
      await vi.advanceTimersByTimeAsync(5);
    }
    expect(begun).toBe(1);
    await vi.advanceTimersByTimeAsync(600);
    expect(begun).toBe(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toBe(2);
    work.ask();
    expect(begun).toBe(3);
    work.ask();
    work.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toBe(3);
  } finally {
    vi.useRealTimers();
  }
});
