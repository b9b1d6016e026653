import type { Assessment } from '#core/level/assessment.ts';
import { emptyPlan, type Plan } from '#core/level/plan/plan.ts';
import type { App } from '#state/app.svelte.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import { appAt } from './levelApp.ts';

/** An app at the plan of a company with the given answers and plan. */
export async function appAtPlan(
  answers: Assessment,
  body: Plan = emptyPlan,
): Promise<{ app: App; plan: DocumentSession<'plan'> }> {
  const { app } = await appAt('result', answers);
  const { company } = app;
  if (company === null) throw new Error('no company');
  const plan = await app.library.create({ kind: 'plan', company, body });
  if ('reason' in plan) throw new Error(plan.reason);
  app.go({ place: 'level', company, view: 'plan' });
  return { app, plan };
}
