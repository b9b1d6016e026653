import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareModels } from '#core/scoring/difference/compareModels.ts';
import { isSameData } from '#core/scoring/isSameData.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { randomModel } from '../randomModel.ts';
import {
  caseOf,
  casesOf,
  eventsOf,
  fieldOf,
  gateOf,
  lettersOf,
  modelOf,
  rangesOf,
  ruleOf,
  tableOf,
} from '../smallModel.ts';

const steel = tableOf({
  rows: [
    { values: ['steel'], points: 9 },
    { values: ['food', 'wood'], points: 4 },
    { values: ['paper'], points: 2 },
  ],
});

function changed(
  part: string,
  id: string | null,
  path: readonly (string | number)[],
  from: unknown,
  to: unknown,
) {
  return { part, id, path, what: 'changed', from, to };
}

test('SC-46: a model differs from itself, and from a copy, in nothing', () => {
  fc.assert(
    fc.property(randomModel, (model) => {
      expect(compareModels(model, model)).toEqual([]);
      expect(compareModels(model, structuredClone(model))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Two models that are alike in some parts and in the order of some lists. */
const twoModels: fc.Arbitrary<readonly [ScoringModel, ScoringModel]> = fc
  .tuple(randomModel, randomModel, fc.infiniteStream(fc.boolean()), fc.nat())
  .map(([before, other, coins, turn]) => {
    const parts = Object.entries(other).filter(() => coins.next().value === true);
    const criteria = before.criteria.map((_, place, all) => all[(place + turn) % all.length]);
    return [before, { ...before, criteria, ...Object.fromEntries(parts) } as ScoringModel];
  });

test('SC-46: the difference is empty exactly when the data are the same', () => {
  fc.assert(
    fc.property(twoModels, ([before, after]) => {
      expect(compareModels(before, after).length === 0).toBe(isSameData(before, after));
    }),
    { numRuns: 500 },
  );
});

/** What stands at a path. */
function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value, key) => (value as { readonly [key: string]: unknown })[key], data);
}

function placeOf(model: ScoringModel, part: string, id: string | null): readonly (string | number)[] {
  if (id === null) return [part];
  const list = valueAt(model, [part]) as readonly { readonly id: string }[];
  return [part, list.findIndex((item) => item.id === id)];
}

test('SC-46: what was added or changed stands in the later model where the path leads', () => {
  fc.assert(
    fc.property(twoModels, ([before, after]) => {
      for (const change of compareModels(before, after)) {
        if (change.what !== 'added' && change.what !== 'changed') continue;
        const path = [...placeOf(after, change.part, change.id), ...change.path];
        expect(valueAt(after, path)).toEqual(change.to);
      }
    }),
    { numRuns: 300 },
  );
});

test('SC-46: the way back has as many changes, with added and removed turned round', () => {
  fc.assert(
    fc.property(twoModels, ([before, after]) => {
      const count = (changes: ReturnType<typeof compareModels>, what: string) =>
        changes.filter((change) => change.what === what && change.path.length === 0).length;
      const forth = compareModels(before, after);
      const back = compareModels(after, before);
      for (const [one, other] of [
        ['added', 'removed'],
        ['removed', 'added'],
        ['moved', 'moved'],
      ] as const) {
        expect(count(forth, one)).toBe(count(back, other));
      }
    }),
    { numRuns: 300 },
  );
});

test('SC-46: a changed number is told by the id of its criterion and the path inside it', () => {
  const rows = [steel.rows[0], { values: ['food', 'wood'], points: 6 }, steel.rows[2]];
  const after = modelOf([{ ...steel, rows, other: 1 } as typeof steel]);
  expect(compareModels(modelOf([steel]), after)).toEqual([
    changed('criteria', 'table', ['other'], 0, 1),
    changed('criteria', 'table', ['rows', 1, 'points'], 4, 6),
  ]);
});

test('SC-46: rows are known again by their values, wherever they stand and whatever they give', () => {
  const after = {
    ...steel,
    rows: [
      { values: ['paper'], points: 3 },
      { values: ['wood', 'food', 'bread'], points: 4 },
      { values: ['glass'], points: 1 },
    ],
  };
  expect(compareModels(modelOf([steel]), modelOf([after]))).toEqual([
    { part: 'criteria', id: 'table', path: ['rows', 0], what: 'removed', from: steel.rows[0] },
    { part: 'criteria', id: 'table', path: ['rows', 2], what: 'added', to: after.rows[2] },
    { part: 'criteria', id: 'table', path: ['rows', 1], what: 'moved', from: 1, to: 1 },
    { part: 'criteria', id: 'table', path: ['rows', 1, 'values', 2], what: 'added', to: 'bread' },
    { part: 'criteria', id: 'table', path: ['rows', 1, 'values', 1], what: 'moved', from: 0, to: 1 },
    changed('criteria', 'table', ['rows', 0, 'points'], 2, 3),
  ]);
});

test('SC-46: ranges are known again by their bounds, or by one of them', () => {
  const range = (from: number | null, to: number | null, points: number) => ({ from, to, points });
  const before = rangesOf({ ranges: [range(null, 10, 1), range(10, 50, 2), range(50, null, 3)] });
  const after = rangesOf({ ranges: [range(null, 10, 1), range(10, 40, 2), range(50, null, 5)] });
  expect(compareModels(modelOf([before]), modelOf([after]))).toEqual([
    changed('criteria', 'ranges', ['ranges', 1, 'to'], 50, 40),
    changed('criteria', 'ranges', ['ranges', 2, 'points'], 3, 5),
  ]);
});

test('SC-46: criteria and rules that changed places have moved, as few of them as can be', () => {
  const rules = ['a', 'b', 'c', 'd'].map((id) => ruleOf(id));
  const [a, b, c, d] = rules as [
    ReturnType<typeof ruleOf>,
    ReturnType<typeof ruleOf>,
    ReturnType<typeof ruleOf>,
    ReturnType<typeof ruleOf>,
  ];
  expect(compareModels(modelOf([], { routing: rules }), modelOf([], { routing: [d, a, b, c] }))).toEqual([
    { part: 'routing', id: 'd', path: [], what: 'moved', from: 3, to: 0 },
  ]);
  // What stands elsewhere because another one went has not moved.
  expect(compareModels(modelOf([], { routing: rules }), modelOf([], { routing: [b, c, d] }))).toEqual([
    { part: 'routing', id: 'a', path: [], what: 'removed', from: a },
  ]);
});

test('SC-46: parts without ids, other kinds and other shapes are told as wholes', () => {
  const before = modelOf([steel, eventsOf()]);
  const grading = { by: 'matrix', letters: lettersOf('AABB BBCC CCDD DDDD') } as const;
  const after = modelOf([{ ...casesOf(), id: 'table' }, eventsOf({ fading: { by: 'linear', days: 9 } })], {
    title: 'other',
    sides: { fit: { max: 60, min: null }, behaviour: { max: 40, min: 0 } },
    grading,
  });
  expect(compareModels(before, after)).toEqual([
    changed('title', null, [], 'small', 'other'),
    changed('sides', null, ['fit', 'max'], 50, 60),
    changed('sides', null, ['behaviour', 'max'], 50, 40),
    changed('sides', null, ['behaviour', 'min'], null, 0),
    changed('criteria', 'table', [], steel, { ...casesOf(), id: 'table' }),
    changed('criteria', 'events', ['fading'], { by: 'none' }, { by: 'linear', days: 9 }),
    changed('grading', null, [], before.grading, grading),
  ]);
});

test('SC-46: a letter of the matrix is told by its place', () => {
  const matrix = (rows: string) => modelOf([], { grading: { by: 'matrix', letters: lettersOf(rows) } });
  expect(compareModels(matrix('AABB BBCC CCDD DDDD'), matrix('AABC BBCC CCDD CDDD'))).toEqual([
    changed('grading', null, ['letters', 'A', 3], 'B', 'C'),
    changed('grading', null, ['letters', 'D', 0], 'D', 'C'),
  ]);
});

test('SC-46: a condition is told by the part of it that changed', () => {
  const large = (from: number) => ({ is: 'range', field: 'size', from, to: null }) as const;
  const steelOnly = { is: 'equals', field: 'industry', value: 'steel' } as const;
  const all = (...of: readonly ReturnType<typeof large>[]) =>
    ({ is: 'and', of: [steelOnly, ...of] }) as const;
  const before = modelOf([casesOf({ rows: [caseOf(all(large(10)), 5)] })], {
    gates: [gateOf({ when: all(large(10)) })],
  });
  const after = modelOf([casesOf({ rows: [caseOf(all(large(20)), 5)] })], {
    gates: [gateOf({ when: all(large(10), large(1)), kind: 'mustHave' })],
  });
  expect(compareModels(before, after)).toEqual([
    changed('criteria', 'cases', ['rows', 0, 'when', 'of', 1, 'from'], 10, 20),
    changed('gates', 'gate', ['kind'], 'disqualifier', 'mustHave'),
    { part: 'gates', id: 'gate', path: ['when', 'of', 2], what: 'added', to: large(1) },
  ]);
});

test('SC-46: fields, kinds and keys that this version does not know are compared like the rest', () => {
  const before = modelOf([], { fields: [fieldOf('a', 'text', ['-']), fieldOf('b', 'text')] });
  const renamed = { ...fieldOf('a', 'text', ['-', '?']), label: { en: 'a', fi: 'ä' } };
  const after = { ...modelOf([], { fields: [renamed, fieldOf('c', 'date')] }), later: 1 };
  expect(compareModels(before, after)).toEqual([
    { part: 'fields', id: 'b', path: [], what: 'removed', from: fieldOf('b', 'text') },
    { part: 'fields', id: 'c', path: [], what: 'added', to: fieldOf('c', 'date') },
    changed('fields', 'a', ['label', 'fi'], 'a', 'ä'),
    { part: 'fields', id: 'a', path: ['unknown', 1], what: 'added', to: '?' },
    { part: 'later', id: null, path: [], what: 'added', to: 1 },
  ]);
});
