import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The Chromium to test in: `CHROMIUM_PATH`, else the one on the path. */
function chromiumPath(): string {
  return (
    process.env['CHROMIUM_PATH'] ??
    execFileSync('sh', ['-c', 'command -v chromium || command -v chromium-browser || true'], { encoding: 'utf8' }).trim()
  );
}

export default defineConfig({
  test: {
    reporters: ['default'],
    testTimeout: 60_000,
    // Left alone, vitest keeps one of two cores for itself.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        // Pure logic, the store over fake IndexedDB, the repository's rules about itself.
        plugins: [WxtVitest()],
        test: {
          name: 'node',
          include: [
            'lib/**/*.test.ts',
            'test/house/**/*.test.ts',
            'test/personas/**/*.test.ts',
            'test/calibration/**/*.test.ts',
            'test/rings/**/*.test.ts',
            'test/contradictions/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          environment: 'node',
          // Pure logic, and stores with names of their own: a worker for each file would cost more than the tests in most.
          isolate: false,
          testTimeout: 120_000,
        },
      },
      {
        // Components with literal props.
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          include: ['components/**/*.test.{ts,tsx}'],
          exclude: ['**/*.markup.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['test/dom/browser-messages.ts'],
        },
      },
      {
        // Components as markup, thousands of times: by the React that ships, which is several times as fast as the one for developing.
        plugins: [WxtVitest()],
        oxc: { jsx: { development: false } },
        test: {
          name: 'markup',
          include: ['components/**/*.markup.test.tsx'],
          environment: 'node',
          env: { NODE_ENV: 'production' },
          setupFiles: ['test/dom/browser-messages.ts'],
        },
      },
      {
        // Readers and the store in a real browser. Named here, or the first test that meets it reloads the page under the others.
        optimizeDeps: {
          include: [
            'fast-check',
            'dexie',
            'zod',
            '@noble/hashes/sha2.js',
            '@scure/base',
            '@sindresorhus/transliterate',
            'blockhash-core',
            'libphonenumber-js/min',
            'tldts',
          ],
        },
        test: {
          name: 'browser',
          include: ['lib/**/*.browser.test.ts'],
          testTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
