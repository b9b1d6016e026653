import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { hosting } from './config/hosting.ts';
import { serviceWorker } from './config/serviceWorker.ts';

export default defineConfig({
  base: './',
  plugins: [svelte(), hosting(), serviceWorker()],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 250,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  worker: { format: 'es' },
  preview: { host: 'localhost', port: 4173 },
});
