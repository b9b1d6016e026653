import type { FieldCondition } from '../condition.ts';
import type { Previous } from '../contactScore.ts';
import { grades } from '../grade.ts';
import type { Grade } from '../grading.ts';
import type { ScoringModel } from '../model.ts';
import type { AddedUp } from './addUp.ts';
import type { DecidingParts } from './decidingParts.ts';
import { mayBeFalse, mayBeTrue, mayBeUnknown, type Possible, possibleAnswers } from './possible.ts';
import { createResultAnswers, type PossibleResult, possibleResult } from './possibleResult.ts';

/** Best and worst of some grades. */
export type GradeSpan = { readonly best: Grade; readonly worst: Grade };

/** Says which grades may follow from sums between two, when the questions about fields may have these answers. */
export type Grader = (
  low: AddedUp,
  high: AddedUp,
  field: (question: FieldCondition) => Possible,
) => GradeSpan;

type Named = DecidingParts['named'];

/**
 * Grades after gates and rules (`SC-9`, `SC-32`, `SC-37`). Sound: no grade that can be is outside; where all is known, and
 * `low` and `high` are the same, best and worst are both the grade.
 */
export function createGrader(model: ScoringModel, parts: DecidingParts, previous: Previous | null): Grader {
  const { named } = parts;
  const resultAnswers = createResultAnswers(model);
  return (low, high, field) => {
    const gates = passGates(parts, field, named);
    if (gates.isForced) return spanOfGrades(gates.forced);
    const points = possibleResult(model, low, high, previous);
    const result = { ...points, qualified: qualifiedOf(points) };
    return spanOfGrades([...gates.forced, ...passRules(result)]);

    function askedWith(about: PossibleResult) {
      return {
        field,
        result: (question: Parameters<typeof resultAnswers>[0]) => resultAnswers(question, about),
        named,
      };
    }

    function qualifiedOf(about: PossibleResult): Possible {
      if (parts.qualified === null) return mayBeUnknown;
      const answer = possibleAnswers(parts.qualified, askedWith(about));
      const isChecked = gates.check & mayBeFalse ? answer & mayBeTrue : 0;
      const isUnsure = answer & mayBeUnknown || (answer & mayBeTrue && gates.check & mayBeTrue);
      return (answer & mayBeFalse) | isChecked | (isUnsure ? mayBeUnknown : 0);
    }

    function passRules(about: PossibleResult): readonly Grade[] {
      const found: Grade[] = [];
      for (const { when, grade } of parts.rules) {
        const holds = when === null ? mayBeTrue : possibleAnswers(when, askedWith(about));
        if (holds & mayBeTrue) found.push(...(grade === null ? about.grades : [grade]));
        if (holds === mayBeTrue) return found;
      }
      return [...found, ...about.grades];
    }
  };
}

/** What gates may force, whether one surely does, and whether a must-have may (or may not) have to be checked first. */
type Passage = { readonly forced: readonly Grade[]; readonly isForced: boolean; readonly check: Possible };

function passGates(
  { gates }: DecidingParts,
  field: (question: FieldCondition) => Possible,
  named: Named,
): Passage {
  const forced: Grade[] = [];
  let check: Possible = mayBeFalse;
  for (const { kind, when, grade } of gates) {
    const answer = possibleAnswers(when, { field, result: () => mayBeUnknown, named });
    const forcing = kind === 'disqualifier' ? mayBeTrue : mayBeFalse;
    if (answer & forcing) forced.push(grade);
    if (answer === forcing) return { forced, isForced: true, check };
    const isUnsure = kind === 'mustHave' && (answer & mayBeUnknown) !== 0;
    if (isUnsure) check = (answer & ~forcing) === mayBeUnknown ? mayBeTrue : check | mayBeTrue;
  }
  return { forced, isForced: false, check };
}

function spanOfGrades(found: readonly Grade[]): GradeSpan {
  const ranks = found.map((grade) => grades.indexOf(grade));
  return { best: grades[Math.min(...ranks)] ?? 'D', worst: grades[Math.max(...ranks)] ?? 'D' };
}
