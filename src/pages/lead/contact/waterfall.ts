import type { Centipoints } from '#core/brand.ts';
import type { ClipLine, LedgerLine } from '#core/scoring/ledger.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Side } from '#core/scoring/sides.ts';
import { nameOf } from '#i18n/modelText/names.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** One step of a score: a criterion, a clip, or the part of a point that is left out. */
export type Step = {
  /** Different for each step of a score, the same for the same step of another contact. */
  readonly key: string;
  readonly points: Centipoints;
} & (
  | { readonly kind: 'criterion'; readonly id: string; readonly side: Side }
  | { readonly kind: 'clip'; readonly of: ClipLine['of']; readonly id: string }
  | { readonly kind: 'fraction' }
);

/** A step as a bar between two running sums. */
export type Bar = { readonly step: Step; readonly from: Centipoints; readonly to: Centipoints };

/** The steps of a score in the order of its ledger (`DE-52`): what criteria gave in sum, nothings left out. */
export function stepsOf({ criteria }: ScoringModel, ledger: readonly LedgerLine[]): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const line of ledger) {
    if (line.kind === 'clip') {
      const { of, id, points } = line;
      steps.set(`clip ${of} ${id}`, { key: `clip ${of} ${id}`, kind: 'clip', of, id, points });
    } else if (line.kind === 'fraction') {
      steps.set('fraction', { key: 'fraction', kind: 'fraction', points: line.points });
    } else {
      const id = line.criterion;
      const key = `criterion ${id}`;
      const side = criteria.find((each) => each.id === id)?.side ?? 'fit';
      const points = (steps.get(key)?.points ?? 0) + line.points;
      steps.set(key, { key, kind: 'criterion', id, side, points });
    }
  }
  return [...steps.values()].filter(({ points }) => points !== 0);
}

/** The bars from 0 to the score, one after the other (`DE-52`). */
export function barsOf(steps: readonly Step[]): readonly Bar[] {
  let sum = 0;
  return steps.map((step) => {
    const from = sum;
    sum += step.points;
    return { step, from, to: sum };
  });
}

/** What the picture spans: 0 to 100 points, and more where a sum on the way was less or more. */
export function spanOfBars(bars: readonly Bar[]): {
  readonly least: Centipoints;
  readonly most: Centipoints;
} {
  const sums = bars.flatMap(({ from, to }) => [from, to]);
  return { least: Math.min(0, ...sums), most: Math.max(10_000, ...sums) };
}

/** Ids of the criteria in use that gave nothing. */
export function nothingFrom({ criteria }: ScoringModel, steps: readonly Step[]): readonly string[] {
  const given = new Set(steps.flatMap((step) => (step.kind === 'criterion' ? [step.id] : [])));
  return criteria.filter(({ id, enabled }) => enabled && !given.has(id)).map(({ id }) => id);
}

/** A step in words. */
export function stepWords(step: Step, model: ScoringModel, speaker: Speaker): string {
  const t = speaker.t.explain.waterfall;
  if (step.kind === 'fraction') return t.fraction;
  if (step.kind === 'criterion') return nameOf(step.id, model.criteria, speaker);
  const name = clippedName(step, model, speaker);
  return step.points < 0 ? t.cap(name) : t.floor(name);
}

/** What a clip holds: a criterion, a group, a side, or the whole. */
export function clippedName(
  { of, id }: Pick<ClipLine, 'of' | 'id'>,
  model: ScoringModel,
  speaker: Speaker,
): string {
  const { side, total } = speaker.t.explain.waterfall;
  switch (of) {
    case 'criterion':
      return nameOf(id, model.criteria, speaker);
    case 'group':
      return nameOf(id, model.groups, speaker);
    case 'side':
      return id === 'behaviour' ? side.behaviour : side.fit;
    case 'total':
      return total;
  }
}
