import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  joinSpans,
  meetSpans,
  outside,
  singleNumber,
  type Spans,
  spanOf,
} from '#core/scoring/check/spans.ts';
import {
  isEmptyTexts,
  meetTexts,
  type Pattern,
  type TextSet,
  textsLike,
} from '#core/scoring/check/textSet.ts';

const bound = fc.option(fc.integer({ min: -6, max: 6 }));
const spans = fc
  .array(fc.tuple(bound, bound), { maxLength: 4 })
  .map((list) => joinSpans(list.map(([from, to]) => spanOf(from, to))));
const halves = Array.from({ length: 29 }, (_, place) => place / 2 - 7);

function holds(set: Spans, number: number): boolean {
  return set.some(({ from, to }) => from <= number && number < to);
}

test('SC-43: sets of numbers meet, join and turn inside out number by number', () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      for (const number of halves) {
        expect(holds(meetSpans(a, b), number)).toBe(holds(a, number) && holds(b, number));
        expect(holds(joinSpans([a, b]), number)).toBe(holds(a, number) || holds(b, number));
        expect(holds(outside(a), number)).toBe(!holds(a, number));
      }
    }),
  );
});

test('SC-43: one number alone is a set without its neighbours', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (number) => {
      const { from, to } = singleNumber(number)[0] ?? { from: 0, to: 0 };
      expect(from).toBe(number);
      expect(to).toBeGreaterThan(number);
      // Nothing lies between: the middle is one of the two.
      const middle = number / 2 + to / 2;
      expect([number, to]).toContain(Math.max(number, Math.min(to, middle)));
    }),
  );
});

const pattern = fc.record({
  is: fc.constantFrom('contains' as const, 'startsWith' as const),
  text: fc.constantFrom('', 'a', 'B', 'ab', 'ba'),
  isMet: fc.boolean(),
});

function answers(
  text: string,
  { is, text: part }: { readonly is: Pattern['is']; readonly text: string },
): boolean {
  const lower = text.toLowerCase();
  return is === 'contains' ? lower.includes(part.toLowerCase()) : lower.startsWith(part.toLowerCase());
}

test('SC-24, SC-43: a set of texts that is called empty holds no text, whatever the case of letters', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'A', 'B', 'c'), { maxLength: 5 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), texts, (patterns, text) => {
      const set = patterns
        .map(({ is, text: part, isMet }) => textsLike(is, part, isMet))
        .reduce((a, b): TextSet => meetTexts(a, b));
      const isIn = patterns.every((each) => answers(text, each) === each.isMet);
      if (isIn) expect(isEmptyTexts(set)).toBe(false);
      const alone = meetTexts({ by: 'these', values: new Set([text]) }, set);
      expect(isEmptyTexts(alone)).toBe(!isIn);
    }),
    { numRuns: 1000 },
  );
});
