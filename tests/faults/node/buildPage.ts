import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** Builds the page with the app's own classes and answers with its folder. */
export async function buildPage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'porras-faults-page-'));
  await build({
    root: resolve('tests/faults/page'),
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    build: { outDir, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
  return outDir;
}
