import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTests, currentTest } from '#content/level/levelTests.ts';
import { newAssessment } from '#core/level/edit.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { checkTest } from '#core/level/tests/checkTest.ts';
import { copyTest, nextVersion } from '#core/level/tests/copyTest.ts';
import {
  addDimension,
  addPractice,
  moveDimension,
  removeDimension,
  removePractice,
  versionOfMeaning,
  withPractice,
} from '#core/level/tests/editParts.ts';
import { editTest, lockTest } from '#core/level/tests/editTest.ts';
import { missingWords } from '#core/level/tests/missingWords.ts';
import type { OwnTest } from '#core/level/tests/ownTest.ts';
import { testOf } from '../practiceTests.ts';

const title = { en: 'Our test', fi: 'Oma testimme' };
const small = copyTest(
  testOf(
    [
      [1, 1, 1],
      [2, 1, 1],
    ],
    { leastKnown: 2 },
  ),
  'line',
  title,
);

function reasons(test: OwnTest): readonly string[] {
  return checkTest(test).map(({ path, reason }) => `${path.join('.')} ${reason}`);
}

describe('LT-90: a copy to begin with', () => {
  it('has a line of its own and says where it came from', () => {
    expect(copyTest(currentTest, 'line', title)).toMatchObject({
      ...{ id: 'line', version: 1, title, locked: false, note: '' },
      from: { id: 'lead-to-cash', version: currentTest.version },
    });
  });

  it('gives the result of the original for the same answers', () => {
    const answers = {
      ...newAssessment('2026-11-22'),
      ladders: { systems: { now: 3, wanted: 4, reason: '' } },
    } as const;
    expect(levelResult(copyTest(currentTest, 'line', title), answers)).toEqual(
      levelResult(currentTest, answers),
    );
  });
});

describe('LT-91: what makes a test sound', () => {
  it('holds for every built-in test and its copies', () => {
    for (const test of builtInTests) expect(reasons(copyTest(test, 'line', title))).toEqual([]);
  });

  it('finds ids that stand twice, empty steps and a headline out of reach', () => {
    const [first, second] = small.dimensions;
    if (!first || !second) throw new Error('The small test has two dimensions.');
    const twice = { ...small, dimensions: [first, { ...second, id: first.id }] };
    expect(reasons(twice)).toEqual(['dimensions.1.id duplicateId']);
    const empty = { ...small, dimensions: [{ ...first, practices: first.practices.slice(1) }, second] };
    expect(reasons(empty)).toEqual(['dimensions.0.practices tooFew']);
    expect(reasons({ ...small, rule: { ...small.rule, leastKnown: 3 } })).toEqual([
      'rule.leastKnown tooHigh',
    ]);
  });

  it('is kept by an edit that would break it: nothing changes', () => {
    expect(editTest(small, { ...small, rule: { ...small.rule, leastKnown: 9 } })).toBe(small);
    expect(editTest(small, { ...small, title })).toBe(small);
    expect(editTest(small, { ...small, id: 'other', locked: true, note: 'Mended' })).toEqual({
      ...small,
      note: 'Mended',
    });
  });

  it('is kept by any row of edits of the parts', () => {
    const edit = fc.tuple(fc.nat(5), fc.nat(), fc.nat());
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const after = edits.reduce<OwnTest>((test, [kind, at, which]) => {
          const dimension = test.dimensions[at % test.dimensions.length];
          if (!dimension) return test;
          const practice = dimension.practices[which % Math.max(1, dimension.practices.length)];
          if (kind === 0) return addDimension(test, 'New');
          if (kind === 1) return removeDimension(test, dimension.id);
          if (kind === 2) return moveDimension(test, dimension.id, which % 2 === 0 ? 1 : -1);
          if (kind === 3) return addPractice(test, dimension, ([2, 3, 4] as const)[which % 3] ?? 2);
          if (kind === 4 && practice) return removePractice(test, dimension, practice);
          return practice ? withPractice(test, dimension, { ...practice, version: 2 }) : test;
        }, small);
        expect(reasons(after)).toEqual([]);
      }),
    );
  });
});

describe('LT-92: a test in use', () => {
  it('is locked, and its next version is open', () => {
    const locked = lockTest(small);
    expect(lockTest(locked)).toBe(locked);
    expect(nextVersion(locked, 7)).toMatchObject({
      id: 'line',
      version: 7,
      locked: false,
      from: { id: 'line', version: 1 },
    });
  });
});

describe('LT-93: the same question or another one', () => {
  it('has the version of where it came from, or the one above', () => {
    expect(versionOfMeaning(small, 'a-2-0', true)).toBe(1);
    expect(versionOfMeaning(small, 'a-2-0', false)).toBe(2);
    expect(versionOfMeaning(small, 'b', false)).toBe(2);
    expect(versionOfMeaning(small, 'new', false)).toBe(1);
    expect(versionOfMeaning(null, 'a', false)).toBe(1);
  });
});

describe('LT-94: a test is read before it is used', () => {
  it('misses no word in the built-in tests, and finds what nobody has written', () => {
    for (const test of builtInTests) expect(missingWords(test)).toEqual([]);
    expect(missingWords(addDimension(copyTest(currentTest, 'line', title), 'Partners'))).toEqual(
      Array.from({ length: 4 }, () => 'dimension-1'),
    );
  });
});
