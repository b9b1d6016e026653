import { describe, expect, it } from 'vitest';
import { builtInTests, currentTest } from '#content/level/levelTests.ts';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { newestTest } from '#core/level/newestTest.ts';
import type { LevelTest } from '#core/level/test.ts';

const [quick] = builtInTests as [LevelTest];

describe('LT-38: the newest version of a test', () => {
  it('is offered to a round of the quick test', () => {
    expect(newestTest(quick, builtInTests)).toBe(currentTest);
  });

  it('is not offered to one that has it, nor to one of another line', () => {
    expect(newestTest(currentTest, builtInTests)).toBeNull();
    expect(newestTest({ ...quick, id: 'own' }, builtInTests)).toBeNull();
  });

  it('is not offered where a ladder has become another question, or one was added', () => {
    const changed = currentTest.dimensions.map((dimension, at) =>
      at === 3 ? { ...dimension, version: 2 } : dimension,
    );
    expect(newestTest(quick, [quick, { ...currentTest, dimensions: changed }])).toBeNull();
    const fewer = { ...quick, dimensions: quick.dimensions.slice(1) };
    expect(newestTest(fewer, builtInTests)).toBeNull();
  });

  it('is the latest of several', () => {
    const third = { ...currentTest, version: 3 };
    expect(newestTest(quick, [third, currentTest, quick])).toBe(third);
  });

  it('tells the same of the same ladders', () => {
    const body = { ...exampleAssessment('en', '2026-11-22'), practices: {} };
    const { step, index } = levelResult(quick, body);
    expect(levelResult(currentTest, body)).toMatchObject({ step, index });
  });
});
