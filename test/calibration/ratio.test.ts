import { expect, test } from 'vitest';
import { rateRatio } from './ratio.ts';

test('heart attacks without and with aspirin: the published ratio and its lower bound', () => {
  // Physicians’ Health Study (1988), as worked through in Agresti, Categorical Data Analysis, section 3.1.
  const { ratio, low } = rateRatio({ yes: 189, of: 11_034 }, { yes: 104, of: 11_037 });
  expect(ratio).toBeCloseTo(1.82, 2);
  expect(low).toBeCloseTo(1.43, 2);
});

test('a region without any yes makes no ratio without end', () => {
  const { ratio, low } = rateRatio({ yes: 5, of: 5_000 }, { yes: 0, of: 5_000 });
  expect(ratio).toBeCloseTo(11, 1);
  expect(low).toBeLessThan(1);
});

test('the same counts are even, and nobody is even with nobody', () => {
  expect(rateRatio({ yes: 40, of: 5_000 }, { yes: 40, of: 5_000 }).ratio).toBe(1);
  expect(rateRatio({ yes: 0, of: 10 }, { yes: 0, of: 10 }).ratio).toBe(1);
});
