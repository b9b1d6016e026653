import { describe, expect, it } from 'vitest';
import { builtInTest, currentTest } from '#content/level/levelTests.ts';
import { newCompany } from '#core/documents/company.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { packEntry, whyNoEntry } from '#core/level/benchmark/packEntry.ts';
import { newAssessment, setNow } from '#core/level/edit.ts';
import { fraction } from '#core/level/fraction.ts';
import type { Step } from '#core/level/test.ts';

const company = newCompany('Konepaja');

function round(day: string, step: Step, known = 8, version = 2): Assessment {
  const blank = newAssessment(day, { id: 'lead-to-cash', version });
  return currentTest.dimensions.slice(0, known).reduce((so, { id }) => setNow(so, id, step), blank);
}

describe('LT-121: what a company brings into a pack', () => {
  it('is its newest round that has a headline, whatever order they come in', () => {
    const rounds = [round('2026-02-01', 2), round('2026-08-01', 3), round('2026-11-01', 4, 5)];
    for (const some of [rounds, rounds.toReversed()])
      expect(packEntry('o', company, some, builtInTest)).toMatchObject({
        day: '2026-08-01',
        index: fraction(3),
      });
  });

  it('takes rounds of the quick test of version 1, whose ladders are the same, and none of a test that is not here', () => {
    expect(
      packEntry('o', company, [round('2026-08-01', 3, 8, 1)], builtInTest)?.dimensions['systems'],
    ).toEqual(fraction(3));
    expect(packEntry('o', company, [round('2026-08-01', 3, 8, 9)], builtInTest)).toBeNull();
  });

  it('is nothing for a unit, for the example and for a company without a round', () => {
    expect(packEntry('o', company, [{ ...round('2026-08-01', 3), unit: 'north' }], builtInTest)).toBeNull();
    expect(packEntry('o', { ...company, example: true }, [round('2026-08-01', 3)], builtInTest)).toBeNull();
    expect(packEntry('o', company, [], builtInTest)).toBeNull();
  });

  it('goes by industry and size, and leaves out dimensions that nobody knows', () => {
    const classed = { ...company, facts: { ...company.facts, sector: 'C', size: 'small' } } as const;
    const entry = packEntry('o', classed, [round('2026-08-01', 3, 6)], builtInTest);
    expect(entry).toMatchObject({ origin: 'o', sector: 'C', size: 'small' });
    expect(Object.keys(entry?.dimensions ?? {})).toHaveLength(6);
  });
});

describe('LT-126: why a company brings nothing into a pack', () => {
  const other = { ...round('2026-08-01', 3), test: { id: 'own', version: 1 } };
  const unit = { ...round('2026-08-01', 3), unit: 'north' };

  it.each<[string, boolean, readonly Assessment[]]>([
    ['example', true, [round('2026-08-01', 3)]],
    ['no-round', false, []],
    ['no-round', false, [unit]],
    ['other-test', false, [other, unit]],
    ['no-result', false, [round('2026-08-01', 3, 5), other]],
  ])('is %s, of the example: %s', (reason, example, rounds) => {
    const one = { ...company, example };
    expect(packEntry('o', one, rounds, builtInTest)).toBeNull();
    expect(whyNoEntry(one, rounds, builtInTest)).toBe(reason);
  });
});
