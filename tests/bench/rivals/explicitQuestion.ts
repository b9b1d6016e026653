import { benchContacts } from '../data/benchContacts.ts';
import { benchFields, explicitCriteria } from '../data/explicitCriteria.ts';
import type { Question } from './plain.ts';

/** What all rivals are asked: the explicit criteria over the first `count` contacts of the bench. */
export function explicitQuestion(count: number): Question {
  return { criteria: explicitCriteria(), fields: benchFields(), contacts: benchContacts(count) };
}
