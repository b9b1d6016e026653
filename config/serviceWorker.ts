import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build as viteBuild, type Plugin } from 'vite';
import { news } from '#content/news.ts';
import type { Build } from '../src/sw/build.ts';
import { securityHeaders } from './security.ts';

/** What is shipped beside the app and not needed to run it: host settings, and the schemas for other programs. */
const notNeeded = /^(_headers$|schemas\/|sw\.js$)/;

/** The files of a built app, with what they must contain. */
export async function filesOf(folder: string): Promise<Build['files']> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !notNeeded.test(path))
    .sort();
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => {
        const content = await readFile(join(folder, path));
        // Many hosts redirect `index.html` to the folder: it is asked for as the folder.
        const hash = createHash('sha256').update(content).digest('base64');
        return [path === 'index.html' ? '' : path, hash] as const;
      }),
    ),
  );
}

/** Writes `sw.js` beside the page of a built app. */
export async function writeServiceWorker(folder: string, releases: Build['news'] = news): Promise<void> {
  const files = await filesOf(folder);
  const id = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  const told: Build = { id, files, headers: securityHeaders, news: releases };
  await viteBuild({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { porrasBuild: JSON.stringify(told) },
    build: {
      target: 'es2023',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: resolve('src/sw/sw.ts'),
        output: { entryFileNames: 'sw.js', format: 'iife' },
        checks: { bundlerTimings: false },
      },
    },
  });
}

/** The service worker, made last, when every other file is on disk. */
export function serviceWorker(): Plugin {
  let folder = '';
  return {
    name: 'porras-service-worker',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: () => writeServiceWorker(folder),
    },
  };
}
