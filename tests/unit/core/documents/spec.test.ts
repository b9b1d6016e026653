import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../../', import.meta.url);
const specs = [
  { file: 'docs/spec/storage.md', prefix: 'ST', first: 1 },
  { file: 'docs/spec/snapshots.md', prefix: 'ST', first: 20 },
  { file: 'docs/spec/recovery.md', prefix: 'ST', first: 40 },
  { file: 'docs/spec/files.md', prefix: 'EX', first: 30 },
  { file: 'docs/spec/backup.md', prefix: 'EX', first: 71 },
];
const folders = [
  'unit/core/backup',
  'unit/core/documents',
  'unit/core/json',
  'unit/core/journal',
  'unit/exchange/backup',
  'unit/storage',
  'unit/ui/files',
  'browser/files',
  'browser/state',
  'browser/recovery',
];

type Rule = { readonly id: string; readonly isNow: boolean };

function rulesOf(file: string): readonly Rule[] {
  const text = readFileSync(new URL(file, root), 'utf8');
  const rules = [...text.matchAll(/^\*\*([A-Z]{2}-\d+) [^*]+\*\* · (.+?)\. /gm)];
  return rules.map(([, id = '', mark]) => ({ id, isNow: mark === '**now**' }));
}

function testNames(): string {
  const files = folders.flatMap((folder) => {
    const here = new URL(`tests/${folder}/`, root);
    const names = readdirSync(here).filter((name) => name.endsWith('.test.ts') && name !== 'spec.test.ts');
    return names.map((name) => readFileSync(new URL(name, here), 'utf8'));
  });
  return files.flatMap((text) => text.match(/(['"]).+?\1(?=,\s*(?:async )?\()/g) ?? []).join('\n');
}

describe.each(specs)('the rules of $file', ({ file, prefix, first }) => {
  it('are numbered without a hole and marked now or later', () => {
    const rules = rulesOf(file);
    const starts =
      readFileSync(new URL(file, root), 'utf8').match(new RegExp(`^\\*\\*${prefix}-`, 'gm'))?.length ?? 0;
    expect(rules.map(({ id }) => id)).toEqual(
      Array.from({ length: starts }, (_, at) => `${prefix}-${at + first}`),
    );
  });

  it.each(rulesOf(file).filter(({ isNow }) => isNow))('name $id in a test', ({ id }) => {
    expect(testNames()).toMatch(new RegExp(`${id}\\b`));
  });
});
