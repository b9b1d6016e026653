import type { Condition } from '../condition.ts';
import type { ScoringModel } from '../model.ts';
import { type Boxes, type BoxSpace, everybody } from './boxes.ts';
import { fieldQuestion, wholeOf } from './fieldQuestion.ts';
import { type Answer, whoAnswers, whoIsKnown } from './question.ts';
import { resultQuestion, type ResultReach } from './resultQuestion.ts';

/** Says of conditions who may answer them how: sound, not complete (`SC-43`). */
export type Reasoner = {
  /** All contacts that may answer so, and perhaps some that do not; without a box nobody does. */
  readonly who: (condition: Condition, answer: Answer) => Boxes;
  readonly space: BoxSpace;
};

type Leaf = Exclude<Condition, { readonly is: 'and' | 'or' | 'not' | 'named' }>;

/** A reasoner over the fields and conditions of a model; without a reach, nothing is said of questions about results. */
export function createReasoner(
  { fields, conditions }: Pick<ScoringModel, 'fields' | 'conditions'>,
  space: BoxSpace,
  reach: ResultReach | null,
): Reasoner {
  const fieldOf = new Map(fields.map((field) => [field.id, field]));
  const namedOf = new Map(conditions.map(({ id, when }) => [id, when]));
  const answered = new Map<string, Boxes>();

  function who(condition: Condition, answer: Answer): Boxes {
    switch (condition.is) {
      case 'and':
        return answer === 'true' || answer === 'notFalse'
          ? all(condition.of, answer)
          : any(condition.of, answer, 'notFalse');
      case 'or':
        return answer === 'false' || answer === 'notTrue'
          ? all(condition.of, answer)
          : any(condition.of, answer, 'notTrue');
      case 'not':
        return who(condition.of, turned[answer]);
      case 'named':
        return whoNamed(condition.condition, answer);
      default:
        return whoLeaf(condition, answer);
    }
  }

  function all(parts: readonly Condition[], answer: Answer): Boxes {
    return space.meet(eachOf(parts, answer));
  }

  /** One part answers so; for unknown, besides, no part decides alone: all are `undecided`. */
  function any(parts: readonly Condition[], answer: Answer, undecided: Answer): Boxes {
    const some = space.join(eachOf(parts, answer));
    return answer === 'unknown' ? space.meet([some, all(parts, undecided)]) : some;
  }

  function* eachOf(parts: readonly Condition[], answer: Answer): Iterable<Boxes> {
    for (const part of parts) yield who(part, answer);
  }

  function whoNamed(id: string, answer: Answer): Boxes {
    const name = `${answer} ${id}`;
    const known = answered.get(name);
    if (known) return known;
    // A condition that leads back to itself is a fault (SC-21); here it ends.
    answered.set(name, everybody);
    const when = namedOf.get(id);
    const found = when ? who(when, answer) : everybody;
    answered.set(name, found);
    return found;
  }

  function whoLeaf(leaf: Leaf, answer: Answer): Boxes {
    if (!('field' in leaf)) return whoAnswers(reach && resultQuestion(leaf, reach), answer);
    const field = fieldOf.get(leaf.field);
    if (!field) return everybody;
    if (leaf.is === 'known') return whoIsKnown(`field ${field.id}`, wholeOf(field), answer);
    return whoAnswers(fieldQuestion(leaf, field), answer);
  }

  return { who, space };
}

const turned: { readonly [name in Answer]: Answer } = {
  true: 'false',
  false: 'true',
  unknown: 'unknown',
  notTrue: 'notFalse',
  notFalse: 'notTrue',
};
