import type { Fraction } from '#core/level/fraction.ts';
import { compare, shownTenths } from '#core/level/fraction.ts';
import type { LevelResult } from '#core/level/levelResult.ts';
import type { DueItem } from '#core/level/rounds/dueItems.ts';
import { dueDone } from '#core/level/rounds/dueItems.ts';
import type { ReviewShare } from '#core/level/rounds/reviewShares.ts';
import type { Step } from '#core/level/test.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';

type Words = Messages['rounds']['review'];

/** What the review says of the step, in one sentence. */
export function stepSentence(then: LevelResult, now: LevelResult, t: Words, f: Formats): string {
  if (then.step === null || now.step === null) return t.notYet;
  const [from, to] = [then.step.sure, now.step.sure];
  if (to > from) return t.rose(from, to);
  if (to < from) return t.fell(from, to);
  if (then.index && now.index && compare(now.index, then.index) > 0) {
    const [before, after] = [shown(then.index, f), shown(now.index, f)];
    if (before !== after) return t.sameHigher(to, before, after);
  }
  return t.same(to);
}

/** A figure of the summary. */
export type Figure = {
  readonly id: 'plan' | ReviewShare['id'];
  readonly value: string;
  readonly count: string;
};

/** Plan done and the three shares, each as a share and as counts (`LT-64`). */
export function figuresOf(
  items: readonly DueItem[],
  shares: readonly ReviewShare[],
  t: Words,
  f: Formats,
): readonly Figure[] {
  const { due, done } = dueDone(items);
  const plan: Figure =
    due === 0
      ? { id: 'plan', value: '–', count: t.nothingDue }
      : { id: 'plan', value: f.percent(done / due), count: t.countOf(f.whole(done), f.whole(due)) };
  return [
    plan,
    ...shares.map(({ id, part, whole, share }) => ({
      id,
      value: share === null ? '–' : f.percent(share),
      count: part === null || whole === null ? t.notKnown : t.countOf(f.whole(part), f.whole(whole)),
    })),
  ];
}

/** A dimension that stands on another step than before. */
export type Move = { readonly id: string; readonly from: Step | null; readonly to: Step | null };

/** The dimensions that moved, in the order of the test. */
export function movesOf(then: LevelResult, now: LevelResult): readonly Move[] {
  return now.dimensions.flatMap(({ id, now: to }) => {
    const before = then.dimensions.find((each) => each.id === id);
    return before && before.now !== to ? [{ id, from: before.now, to }] : [];
  });
}

function shown(index: Fraction, f: Formats): string {
  return f.oneDecimal(shownTenths(index));
}
