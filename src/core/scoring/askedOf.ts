import type { DayNumber } from '../brand.ts';
import type { Contact } from '../contacts/table.ts';
import type { Truth } from './condition.ts';
import { fieldTruth } from './fieldTruth.ts';
import type { ScoringModel } from './model.ts';
import { type Result, resultTruth } from './resultTruth.ts';
import { type Asked, truthOf } from './truthOf.ts';

/**
 * One contact answers the questions of a model on the day `asOf` (`SC-24`). Without a result, questions about it are
 * unknown. Each named condition is answered once, so that conditions that name others many times cost linear time.
 */
export function askedOf(
  model: Pick<ScoringModel, 'fields' | 'conditions'>,
  contact: Contact,
  asOf: DayNumber,
  result: Result | null,
): Asked {
  const answers = new Map<string, Truth>();
  const asked: Asked = {
    field: (question) => fieldTruth(question, model.fields, contact, asOf),
    result: (question) => (result ? resultTruth(question, result) : null),
    named(id) {
      const known = answers.get(id);
      if (known !== undefined) return known;
      // A condition that leads back to itself is a fault (SC-21); here it ends as unknown instead of never.
      answers.set(id, null);
      const condition = model.conditions.find((each) => each.id === id);
      const truth = condition ? truthOf(condition.when, asked) : null;
      answers.set(id, truth);
      return truth;
    },
  };
  return asked;
}
