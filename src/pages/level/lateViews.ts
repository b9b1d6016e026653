import type { Component } from 'svelte';
import type { LevelView } from '#core/route.ts';
import type { ViewProps } from './viewProps.ts';

/** Views that are loaded when somebody looks at them; answering and the result come with the page. */
export const lateViews: {
  readonly [view in LevelView]?: () => Promise<{ default: Component<ViewProps> }>;
} = {
  plan: () => import('./plan/PlanView.svelte'),
  deepen: () => import('./deepen/DeepenView.svelte'),
  numbers: () => import('./numbers/NumbersView.svelte'),
  evidence: () => import('./evidence/EvidenceView.svelte'),
  benchmark: () => import('./benchmark/BenchmarkView.svelte'),
  rounds: () => import('./rounds/RoundsView.svelte'),
  review: () => import('./review/ReviewView.svelte'),
  units: () => import('./units/UnitsView.svelte'),
  survey: () => import('./survey/SurveyView.svelte'),
  report: () => import('./report/ReportView.svelte'),
  tests: () => import('./tests/TestsView.svelte'),
};
