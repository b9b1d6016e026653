import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from '#core/level/fraction.ts';
import { standingOf } from '#core/level/practiceSet.ts';
import { setOf } from './practiceTests.ts';

const one = fraction(1);
const none = fraction(0);

describe('LT-2: coverage of a practice', () => {
  it('is satisfied at two thirds', () => {
    expect(setOf(['222', '   ', '   ']).sure.means[0]).toEqual(one);
    expect(setOf(['221', '   ', '   ']).sure.means[0]).toEqual(fraction(5, 6));
  });

  it('counts in part as half of what is needed, and as one third where always is needed', () => {
    expect(setOf(['111', '   ', '   ']).sure.means[0]).toEqual(fraction(1, 2));
    expect(setOf(['111', '   ', '   '], { threshold: 3 }).sure.means[0]).toEqual(fraction(1, 3));
    expect(setOf(['111', '   ', '   '], { threshold: 1 }).sure.means[0]).toEqual(one);
  });
});

describe('LT-3: step, value and stacked score', () => {
  it.each([
    [['222', '333', '333'], 4, fraction(4), fraction(4)],
    [['333', '333', '000'], 3, fraction(3), fraction(3)],
    [['333', '321', '000'], 2, fraction(17, 6), fraction(17, 6)],
    [['332', '000', '000'], 2, fraction(2), fraction(2)],
    [['331', '333', '333'], 1, fraction(23, 6), fraction(11, 6)],
  ])('of %j are %i, %j and %j', (byStep, step, value, stacked) => {
    expect(setOf(byStep).sure).toMatchObject({ step, value, stacked });
  });

  it.each([
    [[fraction(11, 12), one, one], 1, fraction(23, 12)],
    [[one, fraction(5, 8), none], 2, fraction(21, 8)],
    [[one, one, none], 3, fraction(3)],
  ] as const)(
    'stack like CSET CRR, one step higher: %j (reference b.6: 0.916667 level 0, 1.625 level 1, 2.0 level 2)',
    (means, step, stacked) => {
      expect(standingOf(means)).toMatchObject({ step, stacked });
    },
  );

  it.each([
    // FI is always, LI mostly, PI in part, NI no.
    [['3322', '3331', '33333'], 2],
    [['3322', '2222', '33332'], 4],
    [['3333333330', '33', '33'], 1],
  ])(
    'pass a step only when those below are passed: %j (reference b.4: MIL 1, 3 and 0 of CSET C2M2)',
    (byStep, step) => {
      expect(setOf(byStep).sure.step).toBe(step);
    },
  );

  it('has the step as the floor of the stacked score, for any answers', () => {
    const anySigns = fc
      .array(fc.constantFrom(...Array.from('0123')), { minLength: 3, maxLength: 3 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.tuple(anySigns, anySigns, anySigns), (byStep) => {
        const { step, stacked, value } = setOf(byStep).sure;
        expect(Math.floor(stacked.n / stacked.d)).toBe(step);
        expect(value.n * stacked.d).toBeGreaterThanOrEqual(stacked.n * value.d);
      }),
    );
  });
});

describe('LT-17: what is asked', () => {
  it.each([
    [['   ', '   ', '   '], 3],
    [['000', '   ', '   '], 3],
    [['110', '   ', '   '], 3],
    [['111', '   ', '   '], 6],
    [['333', '110', '   '], 6],
    [['333', '111', '   '], 9],
    [['333', '???', '   '], 6],
  ])('of %j is %i practices: a step once the one below is half there', (byStep, count) => {
    expect(setOf(byStep).asked).toHaveLength(count);
  });

  it('takes in what was answered on request', () => {
    expect(setOf(['000', '  3', '   ']).asked.map(({ id }) => id)).toEqual([
      'a-2-0',
      'a-2-1',
      'a-2-2',
      'a-3-2',
    ]);
    expect(setOf(['000', '  3', '   ']).sure.value).toEqual(fraction(4, 3));
  });

  it('counts what was not asked as 0, and not at all in the known share', () => {
    const set = setOf(['100', '   ', '   ']);
    expect(set.sure.value).toEqual(fraction(7, 6));
    expect(set.possible.value).toEqual(fraction(7, 6));
    expect([set.known, set.applicable]).toEqual([3, 3]);
  });
});

describe('LT-18: practices that do not apply', () => {
  it('leave the mean of their step', () => {
    expect(setOf(['33-', '3--', '   ']).sure).toMatchObject({ step: 3, value: fraction(3) });
  });

  it('never pass a step together (reference b.4, trap: a step without practices counts as achieved)', () => {
    expect(setOf(['---', '333', '333']).sure).toMatchObject({ step: 1, means: [none, one, one] });
    expect(setOf(['333', '---', '333']).sure.step).toBe(2);
    expect(setOf(['333', '---', '333']).possible.step).toBe(2);
  });
});

describe('LT-8: sure and possible of practices', () => {
  it("take don't know as not satisfied and as satisfied", () => {
    const { sure, possible } = setOf(['33?', '   ', '   ']);
    expect([sure.step, possible.step]).toEqual([1, 4]);
  });

  it('never reach a step that what is known keeps closed', () => {
    const { sure, possible } = setOf(['00?', '   ', '   ']);
    expect([sure.step, possible.step]).toEqual([1, 1]);
  });

  it('hold whatever the unknown answers turn out to be', () => {
    const signs = fc
      .array(fc.constantFrom(...Array.from('0123??')), { minLength: 2, maxLength: 2 })
      .map((each) => each.join(''));
    const truths = fc.array(fc.constantFrom(...Array.from('0123')), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.tuple(signs, signs, signs), truths, (byStep, truth) => {
        let at = 0;
        const true6 = byStep.map((step) => step.replace(/\?/g, () => truth[at++] ?? '0'));
        const [told, real] = [setOf(byStep), setOf(true6)];
        expect(told.sure.step).toBeLessThanOrEqual(real.sure.step);
        expect(real.sure.step).toBeLessThanOrEqual(told.possible.step);
      }),
    );
  });
});
