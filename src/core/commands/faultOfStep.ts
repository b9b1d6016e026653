import * as v from 'valibot';
import type { FileFault } from '../documents/fault.ts';
import { schemaFault } from '../documents/schemaFault.ts';
import { checkModel } from '../scoring/checkModel.ts';
import type { ScoringModel } from '../scoring/model.ts';
import { modelSchema } from '../scoring/modelSchema.ts';
import { type ModelStep, performStep } from './modelStep.ts';

/**
 * Why a step changed nothing: the first fault that the model would have after it (`DE-2`). Null for a step that would
 * leave the model sound, so also for one that wished for what stands there already.
 */
export function faultOfStep(model: ScoringModel, step: ModelStep): FileFault | null {
  const wished = performStep(model, asWhole(model, step), () => true);
  if (wished === model) return null;
  const [issue] = v.safeParse(modelSchema, wished).issues ?? [];
  return issue ? schemaFault(issue) : (checkModel(wished)[0] ?? null);
}

/** Bounds of a criterion have a command of their own, which says nothing of what it was given. */
function asWhole(model: ScoringModel, step: ModelStep): ModelStep {
  if (step.command !== 'model.cap') return step;
  const { id, cap } = step.args;
  const criterion = model.criteria.find((each) => each.id === id);
  return criterion ? { command: 'model.criterion', args: { item: { ...criterion, cap } } } : step;
}
