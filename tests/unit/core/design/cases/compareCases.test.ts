import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordanceOf, countOrders, orderOf } from '#core/design/cases/casePairs.ts';
import { compareCases } from '#core/design/cases/compareCases.ts';
import { criteriaOnCases } from '#core/design/cases/criteriaOnCases.ts';
import { failingCriteria } from '#core/design/cases/failingCriteria.ts';
import { missingQuestions } from '#core/design/cases/missingQuestions.ts';
import { scoreCase } from '#core/design/cases/scoreCase.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import { eventsOf, fieldOf, gateOf, groupOf, tableOf } from '../../scoring/smallModel.ts';
import { caseOf, modelWith } from './caseSamples.ts';

/** Points for words in the field title, such as `t40` for 40. */
function wordPoints(id: string, field: string, points: readonly number[], change = {}): Criterion {
  const rows = points.map((each) => ({ values: [`t${each}`], points: each }));
  return tableOf({ id, field, rows, ...change });
}

const byTitle = wordPoints('title', 'title', [10, 20, 30, 40, 50]);
const byIndustry = wordPoints('industry', 'industry', [-20, 20, 30, 40], { side: 'behaviour' });

describe('the score of a known case (DE-41)', () => {
  const model = modelWith([byTitle, eventsOf({ points: 10, windowDays: 30 })], []);

  it('is that of a contact on the day of the case, with what it did by then', () => {
    const did = (day: string) => ({
      kind: 'visit',
      day,
      topic: null,
      asset: null,
      channel: null,
      amount: null,
    });
    const events = [did('2026-11-20'), did('2026-10-01'), did('2026-11-23')];
    expect(scoreCase(model, caseOf('a', 'won', { title: 't40' }, { events }))).toEqual({
      ...{ score: 50, grade: 'B', gate: null, reachesSales: true },
    });
  });

  it('says which gate closed a case out, and keeps its points', () => {
    const gate = gateOf({ id: 'student', when: { is: 'equals', field: 'industry', value: 'school' } });
    const gated = modelWith([byTitle, wordPoints('w', 'budget', [40])], [], { gates: [gate] });
    const known = caseOf('a', 'won', { title: 't50', industry: 'school' });
    expect(scoreCase(gated, known)).toEqual({
      ...{ score: 50, grade: 'D', gate: 'student', reachesSales: false },
    });
  });
});

describe('the order of a pair (DE-42)', () => {
  const at = (score: number, grade: 'A' | 'B' | 'C' | 'D') => ({
    ...{ score, grade, gate: null, reachesSales: false },
  });

  it('goes by the grade, then by the official score; alike is a tie', () => {
    expect(orderOf(at(40, 'B'), at(60, 'D'))).toBe(1);
    expect(orderOf(at(41, 'C'), at(40, 'C'))).toBe(1);
    expect(orderOf(at(40, 'C'), at(40, 'C'))).toBe(0);
    expect(orderOf(at(90, 'D'), at(30, 'C'))).toBe(-1);
  });

  it('makes the concordance: right pairs, and half of the ties', () => {
    expect(concordanceOf({ right: 7, tied: 1, wrong: 1 })).toBeCloseTo(7.5 / 9, 12);
    expect(concordanceOf({ right: 0, tied: 0, wrong: 0 })).toBeNull();
    expect(countOrders([1, 1, 0, -1])).toEqual({ right: 2, tied: 1, wrong: 1 });
  });

  it('turns the concordance into its opposite when won and wasted change places', () => {
    const outcomes = fc.array(
      fc.record({ points: fc.constantFrom(10, 20, 30, 40, 50), isWon: fc.boolean() }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(outcomes, (drawn) => {
        const made = (isTurned: boolean) =>
          drawn.map(({ points, isWon }, index) =>
            caseOf(`c${index}`, isWon === isTurned ? 'wasted' : 'won', { title: `t${points}` }),
          );
        const straight = compareCases(modelWith([byTitle], made(false))).concordance;
        const turned = compareCases(modelWith([byTitle], made(true))).concordance;
        if (straight === null) expect(turned).toBeNull();
        else expect(straight + (turned ?? NaN)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('the comparison of known cases (DE-43)', () => {
  const won = ['t50', 't50', 't40'].map((title, at) => caseOf(`w${at}`, 'won', { title, industry: 't30' }));
  const wasted = ['t10', 't20', 't30'].map((title, at) => caseOf(`l${at}`, 'wasted', { title }));

  it('counts pairs, and who stands on the own side of the limit to sales', () => {
    const found = compareCases(modelWith([byTitle, byIndustry], [...won, ...wasted]));
    expect(found).toMatchObject({
      ...{ won: 3, wasted: 3, toldApart: 6, concordance: 1, verdict: 'apart', isFew: false },
      pairs: { right: 9, tied: 0, wrong: 0 },
      wrongPairs: [],
    });
  });

  it('keeps apart what the order says and what the limit says', () => {
    const found = compareCases(modelWith([byTitle], [...won, ...wasted]));
    expect(found.verdict).toBe('apart');
    expect(found.cases.filter(({ isToldApart }) => !isToldApart).map(({ known }) => known.id)).toEqual([
      'w2',
    ]);
  });

  it('has a word for each share of right pairs: nine in ten, seven in ten, less', () => {
    const verdictWith = (wastedTitles: readonly string[]) => {
      const lost = wastedTitles.map((title, at) => caseOf(`l${at}`, 'wasted', { title }));
      const ten = Array.from({ length: 10 }, (_, at) => caseOf(`w${at}`, 'won', { title: 't30' }));
      return compareCases(modelWith([byTitle], [...ten, ...lost])).verdict;
    };
    const tenOf = (wrong: number) => Array.from({ length: 10 }, (_, at) => (at < wrong ? 't40' : 't10'));
    expect([0, 1, 2, 3, 4, 10].map((wrong) => verdictWith(tenOf(wrong)))).toEqual([
      ...['apart', 'apart', 'weakly', 'weakly', 'not', 'not'],
    ]);
  });

  it('says nothing without both kinds, and that there are few under three of either', () => {
    expect(compareCases(modelWith([byTitle], won))).toMatchObject({ verdict: null, isFew: true });
    expect(compareCases(modelWith([byTitle], [...won, ...wasted.slice(1)])).isFew).toBe(true);
  });
});

describe('the criterion that fails (DE-44)', () => {
  const cases = [
    caseOf('w1', 'won', { title: 't40', industry: 't-20' }),
    caseOf('w2', 'won', { title: 't30' }),
    caseOf('l1', 'wasted', { title: 't20', industry: 't40' }),
    caseOf('l2', 'wasted', { title: 't10', industry: 't30' }),
  ];

  it('is the one without which more pairs come right, counted with caps and grades', () => {
    const model = modelWith([byTitle, byIndustry], cases);
    expect(compareCases(model).pairs).toEqual({ right: 0, tied: 0, wrong: 4 });
    expect(failingCriteria(model)).toMatchObject([
      { criterion: 'industry', without: { righted: 4, broken: 0 }, turned: { righted: 4, broken: 0 } },
    ]);
  });

  it('is not one that is switched off, nor one whose absence puts nothing right', () => {
    const off = modelWith([byTitle, { ...byIndustry, enabled: false }], cases);
    expect(failingCriteria(off)).toEqual([]);
    const alone = modelWith(
      [wordPoints('industry', 'industry', [40])],
      [caseOf('w', 'won', {}), caseOf('l', 'wasted', { industry: 't40' })],
    );
    expect(failingCriteria(alone)).toEqual([]);
  });

  it('is also one that gives both the same where a cap leaves no room for the difference', () => {
    const both = wordPoints('both', 'budget', [40], { group: 'capped' });
    const title = wordPoints('title', 'title', [40], { group: 'capped' });
    const capped = { groups: [groupOf('capped', 'fit', { max: 40 })] };
    const model = modelWith(
      [both, title],
      [caseOf('w', 'won', { budget: 't40', title: 't40' }), caseOf('l', 'wasted', { budget: 't40' })],
      capped,
    );
    expect(failingCriteria(model)).toMatchObject([{ criterion: 'both', without: { righted: 1, broken: 0 } }]);
  });

  it('is told from those that tell the cases apart best, which come first in the list of all', () => {
    expect(criteriaOnCases(modelWith([byIndustry, byTitle], cases))).toEqual([
      {
        criterion: 'title',
        ...{ won: 35, wasted: 15, concordance: 1, pairs: { right: 4, tied: 0, wrong: 0 } },
      },
      {
        criterion: 'industry',
        ...{ won: -10, wasted: 35, concordance: 0, pairs: { right: 0, tied: 0, wrong: 4 } },
      },
    ]);
    expect(criteriaOnCases(modelWith([byTitle], cases.slice(0, 2)))).toEqual([]);
  });
});

describe('what is missing (DE-45)', () => {
  const fields = ['industry', 'title', 'size'].map((id) => fieldOf(id, 'text'));

  it('names fields and events that differ in wrong pairs and that nothing in use asks', () => {
    const call = { kind: 'call', day: '2026-11-01', topic: null, asset: null, channel: null, amount: null };
    const cases = [
      caseOf('w1', 'won', { title: 't10', industry: 'steel', size: 5 }, { events: [call] }),
      caseOf('w2', 'won', { title: 't10', industry: 'steel' }),
      caseOf('l1', 'wasted', { title: 't10', industry: 'school' }),
    ];
    const model = modelWith([byTitle, { ...byIndustry, enabled: false }], cases, { fields });
    const found = missingQuestions(model, compareCases(model).wrongPairs);
    expect(found.unasked).toEqual([
      { of: 'field', id: 'industry', pairs: 2 },
      { of: 'field', id: 'size', pairs: 1 },
      { of: 'event', id: 'call', pairs: 1 },
    ]);
    expect(found.mute).toHaveLength(2);
    expect(found.alike).toEqual([]);
  });

  it('says when two cases are the same in everything that was written down', () => {
    const model = modelWith(
      [byTitle],
      [caseOf('w', 'won', { title: 't10' }), caseOf('l', 'wasted', { title: 't10' })],
      { fields },
    );
    const found = missingQuestions(model, compareCases(model).wrongPairs);
    expect(found.alike.map(({ won, wasted }) => [won.id, wasted.id])).toEqual([['w', 'l']]);
    expect(found.unasked).toEqual([]);
  });
});
