import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContactEvent } from '#core/contacts/table.ts';
import { type Change, changed } from '#core/scoring/explain/change.ts';
import { decidingParts } from '#core/scoring/explain/decidingParts.ts';
import { isKnownValue } from '#core/scoring/explain/openFields.ts';
import { possibleChanges } from '#core/scoring/explain/possibleChanges.ts';
import { type SmallestChange, smallestChange } from '#core/scoring/explain/smallestChange.ts';
import { grades } from '#core/scoring/grade.ts';
import { amounts, asOf, assets, channels } from '../randomFields.ts';
import { type Case, casesNear, randomValues, scoreCase } from './randomCase.ts';
import { examples } from '../../../examples.ts';

function changeOf({ model, contact, events, context }: Case): SmallestChange | null {
  return smallestChange(model, contact, events, asOf, context);
}

function after(one: Case, changes: readonly Change[]): Case {
  return { ...one, ...changed(one.contact, one.events, changes) };
}

type Found = { readonly changes: readonly Change[]; readonly more: number };

/** The first of the least among these sets of changes, each scored by itself; null when none lifts the grade. */
function leastOf(one: Case, sets: readonly (readonly Change[])[]): Found | null {
  const now = scoreCase(one);
  let least: Found | null = null;
  for (const changes of sets) {
    const { grade, total } = scoreCase(after(one, changes));
    const more = Math.max(0, total - now.total);
    const isBetter = grades.indexOf(grade) < grades.indexOf(now.grade);
    if (isBetter && (least === null || more < least.more)) least = { changes, more };
  }
  return least;
}

function pairsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  return changes.flatMap((one, place) =>
    changes
      .slice(place)
      .filter((other) => one.kind === 'event' || other.kind === 'event' || one.field !== other.field)
      .map((other) => [one, other]),
  );
}

test('SC-41: the smallest change is the first of the least that lift the grade, of single ones and then of pairs', () => {
  const found = { one: 0, two: 0, none: 0 };
  fc.assert(
    fc.property(casesNear(1, 3, 10, 25, 40), (one) => {
      const { model, contact, events } = one;
      const result = changeOf(one);
      if (result?.outcome === 'already') {
        expect(scoreCase(one).grade).toBe('A');
        return;
      }
      const parts = decidingParts(model);
      const singles = possibleChanges(model, parts, contact, events, asOf).map(({ change }) => change);
      const single = leastOf(
        one,
        singles.map((change) => [change]),
      );
      if (single === null && singles.length > 40) return;
      const best = single ?? leastOf(one, pairsOf(singles));
      found[best === null ? 'none' : best.changes.length === 1 ? 'one' : 'two']++;
      if (best === null) {
        expect(result).toBeNull();
        return;
      }
      const { score, grade } = scoreCase(after(one, best.changes));
      expect(result).toEqual({ outcome: 'lifts', ...best, score, grade });
    }),
    examples(200),
  );
  for (const count of Object.values(found)) expect(count).toBeGreaterThan(2);
});

const randomEvent: fc.Arbitrary<ContactEvent> = fc.record(
  {
    kind: fc.constantFrom('visit', 'form', 'webinar'),
    day: fc.constant(asOf),
    topic: fc.constantFrom('crm', 'erp', 'other'),
    asset: fc.constantFrom(...assets),
    channel: fc.constantFrom(...channels),
    amount: fc.constantFrom(...amounts, 10.5, 3),
  },
  { requiredKeys: ['kind', 'day'] },
);

test('SC-41: no value and no event of today lifts the grade by itself where none was found, nor with less points', () => {
  let lifted = 0;
  fc.assert(
    fc.property(
      casesNear(1, 3, 10, 25, 40),
      randomValues,
      fc.array(randomEvent, { maxLength: 10 }),
      (one, values, happenings) => {
        const result = changeOf(one);
        if (result?.outcome === 'already') return;
        const answers = [...values].flatMap(([field, value]): Change[] => {
          const asked = one.model.fields.find(({ id }) => id === field);
          const isAnswer =
            asked && isKnownValue(value, asked) && (asked.type !== 'yesNo' || value !== 'perhaps');
          const isWord = !['Head of steel IT', '3'].includes(value) || asked?.type !== 'yesNo';
          return isAnswer && isWord ? [{ kind: 'answer', field, value, isExample: false }] : [];
        });
        const tried = [...answers, ...happenings.map((event): Change => ({ kind: 'event', event }))];
        const least = leastOf(
          one,
          tried.map((change) => [change]),
        );
        if (least === null) return;
        lifted++;
        expect(result?.outcome).toBe('lifts');
        if (result?.outcome !== 'lifts') return;
        expect(result.changes).toHaveLength(1);
        expect(result.more).toBeLessThanOrEqual(least.more);
      },
    ),
    examples(400),
  );
  expect(lifted).toBeGreaterThan(20);
});
