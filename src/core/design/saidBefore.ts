import type { Points } from '../brand.ts';
import type { Criterion } from '../scoring/criterion.ts';
import type { ScoringModel } from '../scoring/model.ts';
import type { LineQuestion } from './lineQuestion.ts';

/** Which criteria say of a field what a line would say: the values that they name, or a range that they touch. */
export type SaidBefore = {
  /** Ids of the criteria. */
  readonly by: readonly string[];
  /** Values of the question that none of them names; of a range nothing is said of values. */
  readonly left: readonly string[];
};

/** What the model says already, with points of the same sign as `points`, so that nothing counts twice (`DE-24`). */
export function saidBefore({ criteria }: ScoringModel, question: LineQuestion, points: Points): SaidBefore {
  const isAlike = (given: Points) => given !== 0 && given > 0 === points > 0;
  if (question.by === 'range') {
    const by = criteria.filter((criterion) => touches(criterion, question, isAlike));
    return { by: by.map(({ id }) => id), left: [] };
  }
  const naming = criteria.map((criterion) => ({
    id: criterion.id,
    values: namedValues(criterion, question.field.id, isAlike),
  }));
  const isNamed = (value: string) => naming.some(({ values }) => values.has(value));
  return {
    by: naming.filter(({ values }) => question.values.some((value) => values.has(value))).map(({ id }) => id),
    left: question.values.filter((value) => !isNamed(value)),
  };
}

type IsAlike = (points: Points) => boolean;

function namedValues(criterion: Criterion, field: string, isAlike: IsAlike): ReadonlySet<string> {
  if (criterion.kind !== 'table' || criterion.field !== field) return new Set();
  return new Set(criterion.rows.flatMap(({ values, points }) => (isAlike(points) ? values : [])));
}

function touches(
  criterion: Criterion,
  { field, from, to }: Extract<LineQuestion, { readonly by: 'range' }>,
  isAlike: IsAlike,
): boolean {
  if (criterion.kind !== 'ranges' || criterion.field !== field.id) return false;
  return criterion.ranges.some(
    (range) =>
      isAlike(range.points) &&
      (to === null || range.from === null || range.from < to) &&
      (from === null || range.to === null || range.to > from),
  );
}
