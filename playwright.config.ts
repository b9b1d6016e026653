import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './config/findBrowser.ts';

// Found once here and handed to the workers by environment: unpacking in parallel would race.
process.env['CHROMIUM_PATH'] ??= await findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.story.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: 'node_modules/.cache/results/e2e.json' }]],
  use: {
    baseURL: 'http://localhost:4791/',
    locale: 'en-GB',
    timezoneId: 'Europe/Helsinki',
    // Else what a story holds up on its way would come from a cache.
    serviceWorkers: 'block',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: browserArgs },
  },
  webServer: [
    {
      command: 'npx vite preview --port 4791 --strictPort',
      url: 'http://localhost:4791/',
      reuseExistingServer: false,
    },
    {
      command: 'npx vite preview --port 4792 --strictPort --base /porras/',
      url: 'http://localhost:4792/porras/',
      reuseExistingServer: false,
    },
  ],
});
