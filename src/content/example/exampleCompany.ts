import type { IsoDate } from '#core/brand.ts';
import type { Company } from '#core/documents/company.ts';
import type { Assessment } from '#core/level/assessment.ts';
import type { Plan } from '#core/level/plan/plan.ts';
import type { Recipe } from '#core/population/recipe.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Text } from '#core/text.ts';
import { exampleAssessment } from './exampleAssessment.ts';
import { exampleCanvas } from './exampleCanvas.ts';
import { exampleCases } from './exampleCases.ts';
import { exampleFacts } from './exampleFacts.ts';
import { exampleGuide } from './exampleGuide.ts';
import { exampleModel } from './exampleModel.ts';
import { examplePlan } from './examplePlan.ts';
import { exampleProof } from './exampleProof.ts';
import { withReasons } from './exampleReasons.ts';
import { exampleRecipe } from './exampleRecipe.ts';
import { exampleRounds } from './exampleRounds.ts';
import { type ExampleVersion, exampleVersions } from './exampleVersions.ts';

/** The example company as plain document bodies. */
export type ExampleCompany = {
  readonly name: string;
  readonly facts: Company['facts'];
  /** The newest round; the earlier ones, the oldest first. */
  readonly assessment: Assessment;
  readonly rounds: readonly Assessment[];
  readonly plan: Plan;
  readonly model: ScoringModel;
  /** The oldest first. */
  readonly versions: readonly ExampleVersion[];
  readonly recipe: Recipe;
};

const industry: Text = {
  en: 'Machining for energy, forest machines and marine',
  fi: 'Koneistusta energia-, metsäkone- ja meriteollisuudelle',
};
const modelTitle: Text = { en: 'A good lead', fi: 'Hyvä liidi' };
const recipeTitle: Text = { en: 'Contacts of Konepaja Virtanen', fi: 'Konepaja Virtasen kontaktit' };

/** Konepaja Virtanen Oy, a Finnish machine shop, as it stands on the day: a fresh copy each time. */
export function exampleCompany(language: keyof Text, day: IsoDate): ExampleCompany {
  const model = modelOn(language, day);
  return {
    name: 'Konepaja Virtanen Oy',
    facts: { ...exampleFacts, industry: industry[language], sector: 'C', size: 'medium' },
    assessment: { ...exampleAssessment(language, day), ...exampleProof(language, day) },
    rounds: exampleRounds(language, day),
    plan: examplePlan(language, day),
    model,
    versions: exampleVersions(model, language, day),
    recipe: { title: recipeTitle[language], ...exampleRecipe },
  };
}

/** The model with all that stands behind it. */
function modelOn(language: keyof Text, day: IsoDate): ScoringModel {
  return {
    ...exampleModel,
    title: `${modelTitle[language]} ${day.slice(0, 4)}`,
    criteria: withReasons(exampleModel.criteria, language, day),
    gates: withReasons(exampleModel.gates, language, day),
    design: {
      ...exampleModel.design,
      canvas: exampleCanvas(language),
      guide: exampleGuide(language),
      cases: exampleCases(language, day),
    },
  };
}
