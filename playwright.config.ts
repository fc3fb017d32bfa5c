import { defineConfig } from '@playwright/test';

// The built extension in real Chromium (through Playwright) and real Firefox (through WebDriver BiDi). Serial within a
// file, two files at once: the machines that run this have two cores.
export default defineConfig({
  testDir: './test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  timeout: 90_000,
  workers: 2,
  // Two real browsers on two busy cores: a test may be tried once more, and the runner names every one that needed it.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'test-results/playwright.json' }]],
});
