import { checkBody } from '../documents/checkBody.ts';
import type { Bodies, Kind } from '../documents/document.ts';
import type { Json } from '../json/json.ts';
import { isSameData } from '../scoring/isSameData.ts';

/**
 * Takes a whole body that was merged from a record file (`EX-55`); the same object when it is equal, and when it is none
 * that the door would let in.
 */
function take<K extends Kind>(kind: K) {
  return (before: Bodies[K], { body }: { readonly body: Bodies[K] }): Bodies[K] =>
    isSameData(before, body) || !checkBody(kind, body as unknown as Json, true).ok ? before : body;
}

/** Commands that take in what a record file brought: one step of undo for each document. */
export const takeCommands = {
  'company.take': take('company'),
  'assessment.take': take('assessment'),
  'model.take': take('model'),
  'recipe.take': take('recipe'),
  'version.take': take('version'),
  'plan.take': take('plan'),
  'test.take': take('test'),
  'survey.take': take('survey'),
  'pack.take': take('pack'),
} as const;
