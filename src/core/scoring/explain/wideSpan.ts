import type { Points } from '../../brand.ts';
import { mostCounted } from '../counterLine.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { clip, criterionBoundsOf } from '../clip.ts';
import type { FieldCondition } from '../condition.ts';
import type { CasesCriterion, CounterCriterion, Criterion } from '../criterion.ts';
import { fadingTable } from '../fadingTable.ts';
import { mayBeFalse, mayBeTrue, mayBeUnknown, type Possible, possibleAnswers } from './possible.ts';
import type { DecidingParts } from './decidingParts.ts';
import { type Span, spanOf } from './span.ts';

type Asked = (question: FieldCondition) => Possible;

/**
 * What a criterion over fields can give after its clip, when the questions about them may have these answers (`SC-40`).
 * Sound for any answers, also those that cannot be listed; not always as narrow as can be. Computed once where it does not
 * depend on the answers.
 */
export function createWideSpan(criterion: Criterion, named: DecidingParts['named']): (field: Asked) => Span {
  const { min, max } = criterionBoundsOf(criterion.cap);
  const clipped = (sums: readonly number[]) => spanOf(sums.map((sum) => clip(sum, { min, max })));
  if (criterion.kind === 'cases') {
    const worth = (points: Points) => weightedCentipoints(points, criterion.weight);
    return (field) => clipped(casesThatMayCount(criterion, field, named).map(worth));
  }
  let span: Span | undefined;
  return () => (span ??= clipped(sumsThatMayBe(criterion)));
}

function sumsThatMayBe(criterion: Exclude<Criterion, CasesCriterion>): readonly number[] {
  const worth = ({ points }: { readonly points: Points }) => weightedCentipoints(points, criterion.weight);
  switch (criterion.kind) {
    case 'table':
    case 'buckets':
      return [...criterion.rows, ...rest(criterion)].map(worth);
    case 'ranges':
      return [...criterion.ranges, ...rest(criterion)].map(worth);
    case 'counter':
      return [...sumsOfCounter(criterion), worth({ points: criterion.unknown })];
    default:
      return [0];
  }
}

function rest({ other, unknown }: { readonly other: Points; readonly unknown: Points }) {
  return [{ points: other }, { points: unknown }];
}

/** Rows that may be true and are not under one that surely is; what counts when none is true (`SC-44`). */
function casesThatMayCount(
  { rows, other, unknown }: CasesCriterion,
  field: Asked,
  named: DecidingParts['named'],
): readonly Points[] {
  const asked = { field, result: () => mayBeUnknown, named };
  const judged = rows.map(({ when, points }) => ({ points, answer: possibleAnswers(when, asked) }));
  const sure = judged.filter(({ answer }) => answer === mayBeTrue).map(({ points }) => points);
  const least = Math.max(-Infinity, ...sure);
  const counting = judged.filter(({ answer, points }) => answer & mayBeTrue && points >= least);
  const isNonePossible = sure.length === 0;
  const isOtherPossible = isNonePossible && judged.every(({ answer }) => answer & mayBeFalse);
  const isUnknownPossible = isNonePossible && judged.some(({ answer }) => answer & mayBeUnknown);
  return [
    ...counting.map(({ points }) => points),
    ...(isOtherPossible ? [other] : []),
    ...(isUnknownPossible ? [unknown] : []),
  ];
}

/** Nothing, one, or as many as count, each at the ages where one gives least and most (`SC-27`). */
function sumsOfCounter({
  points,
  weight,
  fading,
  windowDays,
  counting,
}: CounterCriterion): readonly number[] {
  const { least, greatest } = spanOf([
    ...fadingTable(weightedCentipoints(points, weight), fading, windowDays),
  ]);
  const most = counting.by === 'most' ? counting.times : counting.by === 'once' ? 1 : mostCounted;
  return [0, least, greatest, least * most, greatest * most];
}
