import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Release } from '#core/release.ts';
import { news } from '#content/news.ts';
import { writeServiceWorker } from '../../config/serviceWorker.ts';
import { readSite, type Site } from './plainHost.ts';

/** What the next version says of itself. */
export const nextRelease: Release = {
  version: '9.9.0',
  day: '2030-01-02',
  title: { en: 'The staircase sings.', fi: 'Portaikko laulaa.' },
  points: [{ en: 'Every step has a tone.', fi: 'Joka portaalla on sävelensä.' }],
};

/** A later build of the same app: every file of code has another name, as after a change of all of them. */
export async function nextVersion(site: Site): Promise<Site> {
  const renamed = new Map(
    [...site.keys()]
      .filter((path) => path.startsWith('assets/'))
      .map((path) => [basename(path), basename(path).replace(/\.(\w+)$/, '2.$1')]),
  );
  const rename = (text: string) =>
    text.replace(/[\w.-]+\.(?:js|css|woff2)\b/g, (name) => renamed.get(name) ?? name);
  const folder = await mkdtemp(join(tmpdir(), 'porras-next-'));
  try {
    for (const [path, content] of site) {
      const target = join(folder, rename(path));
      await mkdir(dirname(target), { recursive: true });
      const isText = /\.(js|css|html)$/.test(path);
      await writeFile(target, isText ? rename(content.toString('utf8')) : content);
    }
    await writeServiceWorker(folder, [nextRelease, ...news]);
    return await readSite(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
