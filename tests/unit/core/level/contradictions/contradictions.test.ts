import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#core/level/assessment.ts';
import { contradictions } from '#core/level/contradictions/contradictions.ts';
import type { ContradictionRule, FactsRule } from '#core/level/contradictions/rule.ts';
import { newAssessment } from '#core/level/edit.ts';
import { levelResult } from '#core/level/levelResult.ts';
import type { NumberAnswers } from '#core/level/numbers.ts';
import type { LevelTest, Step } from '#core/level/test.ts';
import { sameInBoth } from '#core/text.ts';
import { anyAnswered, answersTo, testOf } from '../practiceTests.ts';

const said = sameInBoth('Said.');
const facts: FactsRule = {
  is: 'facts',
  id: 'facts',
  sides: [
    [
      { when: { is: 'practice', practice: 'a-2-0', from: 2, to: 3 }, text: sameInBoth('By practice.') },
      { when: { is: 'ladder', dimension: 'a', from: 3 }, text: sameInBoth('By ladder.') },
    ],
    [
      { when: { is: 'noNumber', number: 'leads' }, text: said },
      { when: { is: 'below', number: 'leads', value: 50 }, text: said },
    ],
  ],
};
const rules: readonly ContradictionRule[] = [
  facts,
  {
    is: 'ladderApart',
    id: 'apart',
    steps: 2,
    say: ({ ladder, practices }) => [sameInBoth(`${ladder}`), sameInBoth(`${practices}`)],
  },
  { is: 'skipped', id: 'skipped', say: ({ always, no }) => [sameInBoth(always.id), sameInBoth(no.id)] },
  {
    is: 'funnel',
    id: 'funnel',
    say: ({ number, moreThan }) => [sameInBoth(number), sameInBoth(moreThan)],
  },
  {
    is: 'guess',
    id: 'guess',
    steps: 2,
    say: ({ guess, step }) => [sameInBoth(`${guess}`), sameInBoth(`${step}`)],
  },
];

type Given = {
  readonly ladder?: Step | 'notApplicable';
  readonly practices?: readonly string[];
  readonly numbers?: NumberAnswers;
  readonly guess?: Step;
};

function round({ ladder, practices = [], numbers = {}, guess }: Given): Assessment {
  const reason = ladder === 'notApplicable' ? 'By tender only' : '';
  return {
    ...newAssessment('2026-11-22'),
    guess: guess ?? null,
    ladders: { a: { now: ladder ?? null, wanted: null, reason } },
    practices: answersTo('a', practices),
    numbers,
  };
}

/** What is found in a round of one dimension with two practices on each step: rule and both sides, in short. */
function found(given: Given, test: LevelTest = testOf([[2, 2, 2]], { leastKnown: 1 })): readonly string[] {
  const assessment = round(given);
  const all = contradictions(test, assessment, levelResult(test, assessment), rules);
  return all.map(({ rule, sides }) => `${rule}: ${sides.map(({ text }) => text.en).join(' / ')}`);
}

describe('LT-25: two sides that are both true', () => {
  const dontKnow = { leads: 'dontKnow' } as const;

  it('are told with the first fact that is true of each', () => {
    expect(found({ practices: ['2 '], numbers: dontKnow })).toEqual(['facts: By practice. / Said.']);
    expect(found({ ladder: 3, practices: ['2 '], numbers: dontKnow })).toEqual([
      'facts: By practice. / Said.',
    ]);
    expect(found({ ladder: 3, numbers: { leads: 49.5 } })).toEqual(['facts: By ladder. / Said.']);
  });

  it('are not told when one of them is not true, or not known', () => {
    for (const sign of ['1 ', '? ', '- ', '  ']) {
      expect(found({ practices: [sign], numbers: dontKnow })).toEqual([]);
    }
    expect(found({ ladder: 2, numbers: dontKnow })).toEqual([]);
    expect(found({ ladder: 3, numbers: { leads: 50 } })).toEqual([]);
    expect(found({ ladder: 3 })).toEqual([]);
  });

  it('take an empty number for missing only when another one has an answer', () => {
    expect(found({ ladder: 3, numbers: {} })).toEqual([]);
    expect(found({ ladder: 3, numbers: { leads: null } })).toEqual([]);
    expect(found({ ladder: 3, numbers: { deals: 7 } })).toEqual(['facts: By ladder. / Said.']);
    expect(found({ ladder: 3, numbers: { deals: 'dontKnow' } })).toEqual(['facts: By ladder. / Said.']);
    expect(found({ ladder: 3, numbers: { aLeads: 5 } })).toEqual([]);
  });

  it('listen to a ladder only while it decides', () => {
    expect(found({ ladder: 4, practices: ['00'], numbers: dontKnow })).not.toContain(
      'facts: By ladder. / Said.',
    );
  });

  it('are not told of a question that the round does not ask, or of a dimension that is left out', () => {
    expect(found({ practices: ['3 '], numbers: dontKnow }, testOf([[0, 1, 1]]))).toEqual([]);
    expect(found({ ladder: 'notApplicable', practices: ['3 '], numbers: dontKnow })).toEqual([]);
  });

  it('lead to the answers that they came from', () => {
    const test = testOf([[2, 2, 2]]);
    const assessment = round({ practices: ['3 '], numbers: dontKnow });
    const [first] = contradictions(test, assessment, levelResult(test, assessment), rules);
    expect(first?.sides.map(({ source }) => source)).toEqual([
      { is: 'practice', practice: 'a-2-0', dimension: 'a' },
      { is: 'number', number: 'leads' },
    ]);
  });
});

describe('LT-26: ladder and practices of a dimension', () => {
  it('are told when they stand two steps apart, on either side', () => {
    expect(found({ ladder: 3, practices: ['00'] })).toEqual(['apart: 3 / 1']);
    expect(found({ ladder: 1, practices: ['33', '33', '00'] })).toEqual(['apart: 1 / 3']);
  });

  it('are not told one step apart, while practices are open, or when what is unknown may explain it', () => {
    expect(found({ ladder: 2, practices: ['00'] })).toEqual([]);
    expect(found({ ladder: 4, practices: ['33', '3 '] })).toEqual([]);
    expect(found({ ladder: 4, practices: ['33', '33', '?3'] })).toEqual([]);
    expect(found({ practices: ['00'] })).toEqual([]);
  });
});

describe('LT-27: a step that is skipped', () => {
  it('is told with the highest always and the lowest no', () => {
    expect(found({ practices: ['30', '03', '33'] })).toEqual(['skipped: a-4-1 / a-2-1']);
  });

  it('is not told of less than always, of more than no, or within one step', () => {
    expect(found({ practices: ['30', '22', '  '] })).toEqual([]);
    expect(found({ practices: ['31', '33', '  '] })).toEqual([]);
    expect(found({ practices: ['30', '00', '  '] })).toEqual([]);
    expect(found({ practices: ['3?', '3-', '  '] })).toEqual([]);
  });
});

describe('LT-28: a stage with more in it than the one before', () => {
  it('is told with the nearest known stage before it', () => {
    const numbers = { opportunities: 40, deals: 55, mqls: 30, sqls: 31 };
    expect(found({ numbers })).toEqual([
      'funnel: sqls / mqls',
      'funnel: opportunities / sqls',
      'funnel: deals / opportunities',
    ]);
  });

  it('is not told of equal numbers', () => {
    expect(found({ numbers: { opportunities: 40, deals: 40 } })).toEqual([]);
  });
});

describe('LT-29: the gut guess', () => {
  it('is told when it stands two steps above what the result may be', () => {
    expect(found({ guess: 4, ladder: 2 })).toEqual(['guess: 4 / 2']);
  });

  it('is not told one step above, below, when it was passed over, or without a headline', () => {
    expect(found({ guess: 3, ladder: 2 })).toEqual([]);
    expect(found({ guess: 1, ladder: 4 })).toEqual([]);
    expect(found({ ladder: 1 })).toEqual([]);
    expect(found({ guess: 4 })).toEqual([]);
  });
});

describe('LT-24: the contradiction check', () => {
  it('gives every contradiction a key of its own, and the same for the same answers', () => {
    fc.assert(
      fc.property(anyAnswered, ({ test, assessment }) => {
        const result = levelResult(test, assessment);
        const all = contradictions(test, assessment, result, rules);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        expect(contradictions(test, assessment, result, rules)).toEqual(all);
      }),
    );
  });

  it('finds nothing where nothing is answered', () => {
    expect(found({})).toEqual([]);
  });
});
