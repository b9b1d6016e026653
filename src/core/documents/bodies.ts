import { modelVersionSchema } from '../design/modelVersionSchema.ts';
import { assessmentSchema } from '../level/assessmentSchema.ts';
import { checkPack } from '../level/benchmark/checkPack.ts';
import { packSchema } from '../level/benchmark/packSchema.ts';
import { planSchema } from '../level/plan/planSchema.ts';
import { surveySchema } from '../level/survey/surveySchema.ts';
import { checkTest } from '../level/tests/checkTest.ts';
import { testSchema } from '../level/tests/testSchema.ts';
import { checkModelVersion } from '../design/checkModelVersion.ts';
import { checkRecipe } from '../population/checkRecipe.ts';
import { recipeSchema } from '../population/recipeSchema.ts';
import { keepingSchema } from '../record/keepingSchema.ts';
import { checkModel } from '../scoring/checkModel.ts';
import { modelSchema } from '../scoring/modelSchema.ts';
import { companySchema } from './companySchema.ts';
import type { Bodies, Kind } from './document.ts';
import { equalIds } from './equalIds.ts';
import type { FileFault } from './fault.ts';

/** The schema of each kind of body. The published JSON Schemas are made from these. */
export const bodySchemas = {
  company: companySchema,
  assessment: assessmentSchema,
  model: modelSchema,
  recipe: recipeSchema,
  version: modelVersionSchema,
  plan: planSchema,
  test: testSchema,
  survey: surveySchema,
  pack: packSchema,
  keeping: keepingSchema,
} as const;

/** Faults that a schema cannot say: references to what is not there, ranges that overlap. */
export function bodyFaults<K extends Kind>(kind: K, body: Bodies[K]): readonly FileFault[] {
  return faultsOf(kind, body).map((fault) => ({ ...fault, path: ['body', ...fault.path] }));
}

function faultsOf<K extends Kind>(kind: K, body: Bodies[K]): readonly FileFault[] {
  if (kind === 'model') return checkModel(body as Bodies['model']);
  if (kind === 'recipe') return checkRecipe(body as Bodies['recipe']);
  if (kind === 'version') return checkModelVersion(body as Bodies['version']);
  if (kind === 'test') return checkTest(body as Bodies['test']);
  if (kind === 'pack') return checkPack(body as Bodies['pack']);
  return equalIds(kind, body);
}
