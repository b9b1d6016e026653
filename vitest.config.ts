import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArgs, findBrowser } from './config/findBrowser.ts';

// Generous, so that a busy machine never turns a test red: a test asserts no time.
const patience = { testTimeout: 120_000, hookTimeout: 60_000 };

/** Nobody edits beside it: `vitest run`, not a watch. */
const isOneRun = process.argv.includes('run');

export default defineConfig(async () => ({
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
          // Every core works, and no file loads what another has loaded already: half of the time went into that.
          maxWorkers: '100%',
          isolate: false,
        },
      },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node' } },
      {
        plugins: [svelte()],
        // Every test file has a page of its own: what did not change since the last one need not be asked for again.
        server: { headers: isOneRun ? { 'Cache-Control': 'max-age=3600' } : {} },
        // Known from the start, so that no test is interrupted by a late discovery.
        optimizeDeps: {
          include: [
            'chart.js',
            'dexie',
            'valibot',
            'tinykeys',
            'bits-ui',
            'svelte-dnd-action',
            'fast-check',
            '@zip.js/zip.js/lib/zip-core-custom.js',
            'vitest-browser-svelte',
          ],
        },
        test: {
          ...patience,
          name: 'browser',
          maxWorkers: 2,
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/setup.ts', 'tests/browser/styles.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: await findBrowser(), args: browserArgs },
            }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
}));
