import { compare, type Fraction, fraction, greater } from '../fraction.ts';
import { isKnown, type KnownDimension } from '../dimensionResult.ts';
import type { LevelResult } from '../levelResult.ts';
import type { Effort, LevelTest, Step } from '../test.ts';
import type { PlanItem, Weight } from './plan.ts';
import { type Rung, rungOf } from './rung.ts';

/** How much something matters, in words. */
export type PriorityWord = 'high' | 'medium' | 'low' | 'none';

/** Why an action comes where it does (`LT-43`). */
export type Rating = {
  /** Weight of the gap that it closes, 0..15. */
  readonly gap: Fraction;
  readonly effect: Weight;
  readonly effort: Weight;
  /** gap x effect / effort, 0..45. */
  readonly value: Fraction;
  readonly word: PriorityWord;
};

/** What an action is rated by: what it lifts, the work as the library has it, and weights of the user's own. */
export type Rated = Pick<PlanItem, 'lifts' | 'effect' | 'effort'> & { readonly work: Effort | null };

/** The weight of the greatest gap, from 1 to 4. */
const greatest = 15;
const one = fraction(1);
const none = fraction(0);

/**
 * Weight of a gap, 0..15 on our scale: (1 + target - current)^2 - 1, and 0 when the target is not above (`LT-41`; Open
 * SAMMY's formula, whose scale of 0 to 3 has the same greatest gap).
 */
export function gapWeight(current: Fraction, target: Fraction): Fraction {
  if (compare(target, current) <= 0) return none;
  const side = fraction(
    one.d * current.d * target.d + target.n * current.d - current.n * target.d,
    current.d * target.d,
  );
  return fraction(side.n * side.n - side.d * side.d, side.d * side.d);
}

/** The weight as it is shown, 0..100, rounded half up (`LT-41`). */
export function shownWeight({ n, d }: Fraction): number {
  return Math.floor((200 * n + greatest * d) / (2 * greatest * d));
}

/** High from half of the greatest weight, medium from a quarter, low above 0 (`LT-41`). */
export function priorityWord(weight: Fraction): PriorityWord {
  if (weight.n <= 0) return 'none';
  if (2 * weight.n >= greatest * weight.d) return 'high';
  return 4 * weight.n >= greatest * weight.d ? 'medium' : 'low';
}

/** Weight of the work: up to three days 1, up to three weeks 2, more 3 (`LT-43`); eight hours a day, five days a week. */
export function effortWeight({ amount, unit }: Effort): Weight {
  const hours = amount * (unit === 'hours' ? 1 : unit === 'days' ? 8 : 40);
  if (hours <= 24) return 1;
  return hours <= 120 ? 2 : 3;
}

/**
 * What a rung brings the company (`LT-43`): 3 when the dimension is a bottleneck or must rise for the next step, 2 when
 * the rung still counts for the next step, else 1.
 */
export function effectWeight(result: LevelResult, rung: Rung): Weight {
  const found = result.dimensions.find(({ id }) => id === rung.dimension);
  if (!found || !isKnown(found) || result.blocks === null) return 1;
  const { next, needed, climbs } = result.blocks;
  if (rung.to <= found.now || rung.to > next) return rung.to === found.now + 1 && found.bottleneck ? 3 : 1;
  const isNextRung = rung.to === found.now + 1;
  if (isNextRung && (found.bottleneck || found.possible < next - 1)) return 3;
  return needed >= climbs.length ? 3 : 2;
}

/**
 * Where a dimension is wanted at the least (`LT-42`): where it was flagged; a bottleneck one above now, whatever was
 * flagged; and where nothing was flagged at all, on the company's next step.
 */
export function targetOf({ now, wanted, bottleneck }: KnownDimension, result: LevelResult): Step {
  const isAnyFlagged = result.dimensions.some((each) => each.wanted !== null);
  const next = isAnyFlagged || result.blocks === null ? now : result.blocks.next;
  const flagged = wanted ?? (next > now ? next : now);
  return bottleneck && flagged <= now && now < 4 ? ((now + 1) as Step) : flagged;
}

/** Rates an action (`LT-43`). One that lifts nothing here closes no gap. */
export function rate(test: LevelTest, result: LevelResult, { lifts, effect, effort, work }: Rated): Rating {
  const rung = rungOf(test, lifts);
  const weights = {
    gap: rung === null ? none : rungGap(result, rung),
    effect: effect ?? (rung === null ? 1 : effectWeight(result, rung)),
    effort: effort ?? (work === null ? 2 : effortWeight(work)),
  };
  const value = fraction(weights.gap.n * weights.effect, weights.gap.d * weights.effort);
  return { ...weights, value, word: priorityWord(value) };
}

/** The gap that is left where the rung begins. */
function rungGap(result: LevelResult, { dimension, to }: Rung): Fraction {
  const found = result.dimensions.find(({ id }) => id === dimension);
  if (!found || !isKnown(found)) return none;
  const from = fraction(to - 1);
  return gapWeight(greater(standing(found), from), fraction(targetOf(found, result)));
}

/** Where a dimension stands, part of the next step included; never so high that an open step below would vanish. */
function standing({ now, practices, source }: KnownDimension): Fraction {
  const onStep = fraction(now);
  return practices === null || source === 'ladder' ? onStep : greater(onStep, practices.sure.stacked);
}
