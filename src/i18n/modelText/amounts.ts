import type { Counting, Fading } from '#core/scoring/criterion.ts';
import type { Clip } from '#core/scoring/sides.ts';
import type { Estimate } from '#core/scoring/valueRule.ts';
import type { Speaker } from '../speaker.ts';

type Range = { readonly from: number | null; readonly to: number | null };

/** A range of numbers: closed below, open above. */
export function rangeText({ from, to }: Range, { t, f }: Speaker): string {
  const { ranges } = t.lead.build;
  if (from !== null && to !== null) return ranges.between(f.number(from), f.number(to));
  if (from !== null) return ranges.from(f.number(from));
  return to === null ? ranges.all : ranges.under(f.number(to));
}

/** How points fade. */
export function fadingText(fading: Fading, { t, f }: Speaker): string {
  const words = t.lead.build.fadingWords;
  switch (fading.by) {
    case 'none':
      return words.none;
    case 'linear':
    case 'halfLife':
      return words[fading.by](f.whole(fading.days));
    case 'monthly':
      return words.monthly(f.number(fading.percent));
    case 'steps':
      return words.steps(
        fading.steps.map(({ from, percent }) => words.step(f.number(percent), f.whole(from))).join(', '),
      );
  }
}

/** Which events count. */
export function countingText(counting: Counting, { t, f }: Speaker): string {
  const { countings } = t.lead.build;
  return counting.by === 'most' ? t.lead.build.facts.most(f.whole(counting.times)) : countings[counting.by];
}

/** Bounds of a sum of points. */
export function clipText({ min, max }: Clip, { t, f }: Speaker): string {
  const { clip } = t.modelText;
  if (min !== null && max !== null) return clip.both(f.number(min), f.number(max));
  if (min !== null) return clip.least(f.number(min));
  return max === null ? clip.open : clip.most(f.number(max));
}

/** A number that is not exact. */
export function estimateText({ low, likely, high }: Estimate, { t, f }: Speaker, unit: string): string {
  return low === likely && likely === high
    ? `${f.number(likely)}\u00a0${unit}`
    : t.modelText.estimate(f.number(low), f.number(likely), f.number(high), unit);
}
