import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Rule = { readonly id: string; readonly isLater: boolean; readonly file: string };

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A rule begins its own paragraph in bold: `**SC-2 Units (now).**`. What comes later says so in its heading. */
function rulesOf(text: string, file: string): readonly Rule[] {
  return [...text.matchAll(/^\*\*([A-Z]{2}-\d+)\b(.{0,100})/gm)].map(([, id = '', heading = '']) => ({
    id,
    isLater: /\(later\b|· _later/.test(heading),
    file,
  }));
}

const specs = (await filesUnder('docs/spec')).filter((name) => name.endsWith('.md'));
const rules = (
  await Promise.all(specs.map(async (name) => rulesOf(await readFile(name, 'utf8'), name)))
).flat();
const tests = (await filesUnder('tests')).filter((name) => /\.(test|story)\.ts$/.test(name));
const testText = (await Promise.all(tests.map((name) => readFile(name, 'utf8')))).join('\n');

describe('the numbered rules', () => {
  test('there are some in every spec, and no number is used twice', () => {
    expect(new Set(rules.map(({ file }) => file)).size).toBe(specs.length);
    expect(rules.length).toBeGreaterThan(60);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test('every rule that holds now is named by a test', () => {
    const missing = rules.filter(({ id, isLater }) => !isLater && !new RegExp(`\\b${id}\\b`).test(testText));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('code names no rule that is not written', async () => {
    const sources = (await filesUnder('src')).filter((name) => /\.(ts|svelte)$/.test(name));
    const written = new Set(rules.map(({ id }) => id));
    const named = await Promise.all(
      sources.map(async (name) =>
        [...(await readFile(name, 'utf8')).matchAll(/\b(?:SC|LT|SI|ST|EX|DE|OF|MB|FA)-\d+\b/g)].map(
          ([id]) => `${id} in ${name}`,
        ),
      ),
    );
    expect(named.flat().filter((use) => !written.has(use.split(' ')[0] ?? ''))).toEqual([]);
  });
});
