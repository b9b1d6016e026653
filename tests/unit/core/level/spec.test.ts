import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const spec = readFileSync(new URL('../../../../docs/spec/level-test.md', import.meta.url), 'utf8');
const here = new URL('./', import.meta.url);

type Rule = { readonly id: string; readonly isNow: boolean };

function rules(): readonly Rule[] {
  return [...spec.matchAll(/^\*\*(LT-\d+) [^*]+\*\* · (.+?)\. /gm)].map(([, id = '', mark]) => ({
    id,
    isNow: mark === '**now**',
  }));
}

function testNames(): string {
  const files = readdirSync(here).filter((name) => name.endsWith('.test.ts') && name !== 'spec.test.ts');
  const texts = files.map((name) => readFileSync(new URL(name, here), 'utf8'));
  return texts.flatMap((text) => text.match(/(?:describe|it)\((['"]).+?\1/g) ?? []).join('\n');
}

describe('the rules of the level test (docs/spec/level-test.md)', () => {
  it('are numbered from LT-1 without a hole and marked now or later', () => {
    const starts = spec.match(/^\*\*LT-/gm)?.length;
    expect(rules().map((rule) => rule.id)).toEqual(
      Array.from({ length: starts ?? 0 }, (_, at) => `LT-${at + 1}`),
    );
  });

  it.each(rules().filter((rule) => rule.isNow))('name $id in a test', ({ id }) => {
    expect(testNames()).toMatch(new RegExp(`${id}\\b`));
  });
});
