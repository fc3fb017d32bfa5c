import { expect, test } from 'vitest';
import { emailStemFingerprint } from '../../../lib/core/text/fingerprint.ts';
import { dprkItWorkerPack } from '../../../lib/packs/dprk-it-worker/pack.gen.ts';
import { regions } from './regions.ts';

const published = dprkItWorkerPack.lists.find(({ id }) => id === 'published-email-stems');
const stems = new Set(published?.values.map(({ value }) => value));

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

test('no published stem is what a bearer of a common name would write', { timeout: 30_000 }, () => {
  const spelled = regions.flatMap(({ women, men, families }) =>
    [...women, ...men].flatMap((given) =>
      families.flatMap((family) =>
        [plain(given.latin), plain(given.call), plain(given.latin).slice(0, 1)].flatMap((one) =>
          [plain(family.men.latin), plain(family.women.latin)].flatMap((other) => [one + other, `${one}.${other}`, other + one]),
        ),
      ),
    ),
  );
  expect(stems.size).toBeGreaterThan(100);
  expect(spelled.filter((stem) => stems.has(emailStemFingerprint(`${stem}@example.com`) ?? ''))).toEqual([]);
});
