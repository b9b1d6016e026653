import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAnswer, combinations, contactWith, countCombinations } from '#core/scoring/explain/assumption.ts';
import { createForecast } from '#core/scoring/explain/forecast.ts';
import { decidingParts } from '#core/scoring/explain/decidingParts.ts';
import { nextQuestion } from '#core/scoring/explain/nextQuestion.ts';
import { isKnownValue, openFields } from '#core/scoring/explain/openFields.ts';
import { scoreInterval, type ScoreInterval } from '#core/scoring/explain/scoreInterval.ts';
import { grades } from '#core/scoring/grade.ts';
import type { ContactScore } from '#core/scoring/contactScore.ts';
import { asOf } from '../randomFields.ts';
import { type Case, randomCase, randomValues, scoreCase, withValues } from './randomCase.ts';
import { examples } from '../../../examples.ts';

const runs = { numRuns: 400 };

function intervalOf({ model, contact, events, context }: Case): ScoreInterval {
  return scoreInterval(model, contact, events, asOf, context);
}

type Ends = Omit<ScoreInterval, 'isExact' | 'unknown'>;

function holds(outer: Ends, inner: Ends): boolean {
  return (
    (['score', 'fit', 'behaviour'] as const).every(
      (sum) => outer[sum].least <= inner[sum].least && outer[sum].greatest >= inner[sum].greatest,
    ) &&
    grades.indexOf(outer.best) <= grades.indexOf(inner.best) &&
    grades.indexOf(outer.worst) >= grades.indexOf(inner.worst)
  );
}

function endsOf(scores: readonly ContactScore[]): Ends {
  const ends = (numbers: readonly number[]) => ({
    least: Math.min(...numbers),
    greatest: Math.max(...numbers),
  });
  const ranks = scores.map(({ grade }) => grades.indexOf(grade));
  return {
    score: ends(scores.map(({ score }) => score)),
    fit: ends(scores.map(({ fit }) => fit)),
    behaviour: ends(scores.map(({ behaviour }) => behaviour)),
    best: grades[Math.min(...ranks)] ?? 'D',
    worst: grades[Math.max(...ranks)] ?? 'D',
  };
}

/** Every combination of answers, scored one by one; null when they are more than can be tried here. */
function bruteForce(one: Case, most = 400): readonly ContactScore[] | null {
  const { model, contact } = one;
  const open = openFields(model, decidingParts(model), contact, asOf);
  const places = [...open.keys()];
  if (countCombinations(open, places) > most) return null;
  const nothing = open.map(() => anyAnswer);
  return [...combinations(open, places, nothing)].map((answers) =>
    scoreCase({ ...one, contact: contactWith(contact, open, answers) }),
  );
}

/** The case with values for all fields but a few. */
const mostlyKnown = fc
  .tuple(
    randomCase,
    randomValues,
    fc.subarray(['industry', 'size', 'visits', 'seen', 'note', 'decides'], { maxLength: 3 }),
  )
  .map(([one, values, unknown]) => {
    const filled = withValues(one, values);
    const kept = [...filled.contact.values].filter(([field]) => !unknown.includes(field));
    return { ...filled, contact: { ...filled.contact, values: new Map(kept) } };
  });

test('SC-40: an exact interval is what all combinations of answers give, one by one', () => {
  let compared = 0;
  fc.assert(
    fc.property(mostlyKnown, (one) => {
      const { isExact, unknown, ...ends } = intervalOf(one);
      const all = bruteForce(one);
      if (all === null) return;
      if (isExact) {
        compared++;
        expect(ends).toEqual(endsOf(all));
      } else expect(holds(ends, endsOf(all))).toBe(true);
      if (unknown.length === 0) expect(ends).toEqual(endsOf([scoreCase(one)]));
    }),
    runs,
  );
  expect(compared).toBeGreaterThan(runs.numRuns / 10);
});

test('SC-40: no answers at all, as they come in data, give a score, a sum of a side or a grade outside of the interval', () => {
  let compared = 0;
  fc.assert(
    fc.property(randomCase, fc.array(randomValues, { minLength: 1, maxLength: 6 }), (one, answers) => {
      const interval = intervalOf(one);
      for (const values of answers) {
        const given = [...values].filter(([id, value]) => {
          const field = one.model.fields.find((each) => each.id === id);
          return field && interval.unknown.includes(id) && isAnswer(value, field);
        });
        if (given.length < interval.unknown.length) continue;
        compared++;
        const scored = scoreCase(withValues(one, new Map(given)));
        expect(holds(interval, endsOf([scored]))).toBe(true);
      }
    }),
    examples(800),
  );
  expect(compared).toBeGreaterThan(200);
});

/** Data may hold other values of a yes/no field, but they are no answers. */
function isAnswer(value: string, field: Case['model']['fields'][number]): boolean {
  return isKnownValue(value, field) && (field.type !== 'yesNo' || value === 'yes' || value === 'no');
}

test('SC-40: interval arithmetic holds what counting out finds', () => {
  fc.assert(
    fc.property(randomCase, ({ model, contact, events, context }) => {
      const forecasts = [0, 256].map((most) => createForecast(model, contact, events, asOf, context, most));
      const [wide, exact] = forecasts.map(({ open, outlookOf }) => outlookOf(open.map(() => anyAnswer)));
      if (wide && exact) expect(holds(wide, exact)).toBe(true);
    }),
    runs,
  );
});

test('SC-40: the next question leaves what the worst of its answers leaves, and no other question leaves less', () => {
  let asked = 0;
  fc.assert(
    fc.property(mostlyKnown, (one) => {
      const { model, contact, events, context } = one;
      const question = nextQuestion(model, contact, events, asOf, context);
      const interval = intervalOf(one);
      if (question === null) {
        expect(interval.unknown).toEqual([]);
        return;
      }
      if (!interval.isExact) return;
      asked++;
      const open = openFields(model, decidingParts(model), contact, asOf);
      const widths = open.map(({ questions, answers }) => ({
        field: questions.field.id,
        before: interval.score.greatest - interval.score.least,
        after: Math.max(
          ...answers.list.map(({ value }) => {
            const { score } = intervalOf(withValues(one, new Map([[questions.field.id, value]])));
            return score.greatest - score.least;
          }),
        ),
      }));
      expect(question).toEqual(widths.toSorted((a, b) => a.after - b.after)[0]);
    }),
    runs,
  );
  expect(asked).toBeGreaterThan(runs.numRuns / 20);
});
