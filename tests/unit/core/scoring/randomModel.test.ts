import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkModel } from '#core/scoring/checkModel.ts';
import type { ContactScore } from '#core/scoring/contactScore.ts';
import { grades } from '#core/scoring/grade.ts';
import type { LedgerLine } from '#core/scoring/ledger.ts';
import { modelSchema } from '#core/scoring/modelSchema.ts';
import { slowScores } from './bothEngines.ts';
import { randomModel } from './randomModel.ts';
import { randomTable } from './randomTable.ts';

test('SC-21: every random model is accepted by the schema, and nothing is wrong with it', () => {
  fc.assert(
    fc.property(randomModel, (model) => {
      expect(v.safeParse(modelSchema, model).issues).toBeUndefined();
      expect(checkModel(model)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('SC-1: random models and contacts reach every outcome and every line of the language', () => {
  const examples = fc.tuple(randomModel, randomTable);
  const seen = new Set(
    fc
      .sample(examples, { numRuns: 600, seed: 1 })
      .flatMap(([model, table]) => slowScores(model, table).flatMap(wordsOf)),
  );
  for (const by of ['points', 'gate', 'rule']) {
    for (const grade of grades) expect(seen).toContain(`grade ${grade} by ${by}`);
  }
  for (const fit of grades) {
    for (const activity of [1, 2, 3, 4]) expect(seen).toContain(`pair ${fit}${activity}`);
  }
  for (const word of everything) expect(seen).toContain(word);
});

const everything = [
  ...['qualified yes', 'qualified no', 'qualified checkFirst'],
  ...['route none', 'route gate', 'route rule', 'value none', 'value some'],
  ...['clip of criterion', 'clip of group', 'clip of side', 'clip of total', 'fraction'],
  ...['value', 'case', 'event', 'counter', 'bucket', 'surge', 'colleague'],
  ...['unknown case', 'unknown bucket', 'unknown counter', 'active surge', 'inactive surge'],
];

function wordsOf({
  grade,
  gradedBy,
  pair,
  qualified,
  route,
  value,
  ledger,
}: ContactScore): readonly string[] {
  return [
    `grade ${grade} by ${gradedBy}`,
    `pair ${pair.fit}${pair.activity}`,
    `qualified ${qualified}`,
    `route ${route?.by ?? 'none'}`,
    `value ${value === null ? 'none' : 'some'}`,
    ...ledger.flatMap(wordsOfLine),
  ];
}

function wordsOfLine(line: LedgerLine): readonly string[] {
  switch (line.kind) {
    case 'clip':
      return [`clip of ${line.of}`];
    case 'case':
    case 'bucket':
      return line.isUnknown ? [line.kind, `unknown ${line.kind}`] : [line.kind];
    case 'counter':
      return line.counted === null ? ['counter', 'unknown counter'] : ['counter'];
    case 'surge':
      return line.isSurge ? ['surge', line.isActive ? 'active surge' : 'inactive surge'] : ['surge'];
    default:
      return [line.kind];
  }
}
