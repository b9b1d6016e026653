import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { news } from '#content/news.ts';
import { releasesSince } from '#core/release.ts';

test('the newest news are of this version, and the changelog tells of it at length (OF-5)', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const changelog = await readFile('CHANGELOG.md', 'utf8');
  expect(news[0]?.version).toBe(version);
  for (const release of news) expect(changelog).toContain(`\n## ${release.version} (${release.day})\n`);
});

test('news are newest first and can be read by another version (OF-5)', () => {
  const days = news.map(({ day }) => day);
  expect(days).toEqual([...days].sort().reverse());
  expect(new Set(news.map(({ version }) => version)).size).toBe(news.length);
  expect(releasesSince([], structuredClone(news))).toEqual(news);
});
