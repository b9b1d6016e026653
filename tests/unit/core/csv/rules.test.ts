import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every rule about CSV is named by a test', () => {
  const spec = readFileSync(new URL('../../../../docs/spec/exchange.md', import.meta.url), 'utf8');
  const rules = [...spec.matchAll(/^\*\*EX-(\d+)/gm)]
    .map((match) => Number(match[1]))
    .filter((rule) => rule < 30);
  const tests = readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
    .join('\n');
  const named = new Set([...tests.matchAll(/EX-(\d+)/g)].map((match) => Number(match[1])));
  expect(rules).toHaveLength(20);
  expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
});
