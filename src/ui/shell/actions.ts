import type { LeadView } from '#core/route.ts';
import { shortcuts } from './shortcuts.ts';

/** Where an action holds: always, where a company is at hand, or where a model is open. */
export type ActionPlace = 'anywhere' | 'company' | 'model';

/** Under which heading the palette shows an action. */
export type ActionGroup = 'places' | 'model' | 'app';

/** One thing that can be gone to or done. `to` is a view of the open model; the others are performed by their id. */
export type Action = {
  readonly id: ActionId;
  readonly group: ActionGroup;
  readonly where: ActionPlace;
  readonly to?: { readonly view: LeadView; readonly item?: string };
};

/** The one list of actions (`DE-73`), in the order in which the palette shows them. */
export const actions = [
  { id: 'build', group: 'model', where: 'model', to: { view: 'build' } },
  { id: 'addCriterion', group: 'model', where: 'model', to: { view: 'build', item: 'add' } },
  { id: 'addFitCriterion', group: 'model', where: 'model', to: { view: 'build', item: 'add-is' } },
  { id: 'addBehaviourCriterion', group: 'model', where: 'model', to: { view: 'build', item: 'add-does' } },
  { id: 'canvas', group: 'model', where: 'model', to: { view: 'build', item: 'canvas' } },
  { id: 'guide', group: 'model', where: 'model', to: { view: 'build', item: 'guide' } },
  { id: 'cases', group: 'model', where: 'model', to: { view: 'build', item: 'cases' } },
  { id: 'routing', group: 'model', where: 'model', to: { view: 'build', item: 'routing' } },
  { id: 'grades', group: 'model', where: 'model', to: { view: 'build', item: 'grades' } },
  { id: 'share', group: 'model', where: 'model', to: { view: 'build', item: 'share' } },
  { id: 'fields', group: 'model', where: 'model', to: { view: 'build', item: 'fields' } },
  { id: 'topics', group: 'model', where: 'model', to: { view: 'build', item: 'fields-topics' } },
  { id: 'contacts', group: 'model', where: 'model', to: { view: 'contacts' } },
  { id: 'contact', group: 'model', where: 'model', to: { view: 'contact' } },
  { id: 'companies', group: 'model', where: 'model', to: { view: 'company' } },
  { id: 'versions', group: 'model', where: 'model', to: { view: 'versions' } },
  { id: 'sign', group: 'model', where: 'model', to: { view: 'versions' } },
  { id: 'takeAway', group: 'model', where: 'model', to: { view: 'take-away' } },
  { id: 'text', group: 'model', where: 'model', to: { view: 'text' } },
  { id: 'notice', group: 'model', where: 'model', to: { view: 'notice' } },
  { id: 'saveFile', group: 'model', where: 'model' },
  { id: 'duplicate', group: 'model', where: 'model' },
  { id: 'archive', group: 'model', where: 'model' },
  { id: 'bringBack', group: 'model', where: 'model' },
  { id: 'home', group: 'places', where: 'anywhere' },
  { id: 'levelAnswer', group: 'places', where: 'anywhere' },
  { id: 'levelResult', group: 'places', where: 'company' },
  { id: 'levelPlan', group: 'places', where: 'company' },
  { id: 'levelDeepen', group: 'places', where: 'company' },
  { id: 'levelNumbers', group: 'places', where: 'company' },
  { id: 'levelEvidence', group: 'places', where: 'company' },
  { id: 'levelRounds', group: 'places', where: 'company' },
  { id: 'levelReview', group: 'places', where: 'company' },
  { id: 'levelUnits', group: 'places', where: 'company' },
  { id: 'levelSurvey', group: 'places', where: 'company' },
  { id: 'levelBenchmark', group: 'places', where: 'company' },
  { id: 'levelReport', group: 'places', where: 'company' },
  { id: 'levelTests', group: 'places', where: 'company' },
  { id: 'models', group: 'places', where: 'anywhere' },
  { id: 'files', group: 'places', where: 'anywhere' },
  { id: 'recovery', group: 'places', where: 'anywhere' },
  ...shortcuts,
  { id: 'language', group: 'app', where: 'anywhere' },
  { id: 'analystOn', group: 'app', where: 'company' },
  { id: 'analystOff', group: 'app', where: 'company' },
] as const satisfies readonly (Omit<Action, 'id'> & { readonly id: string })[];

/** Name of an action. */
export type ActionId = (typeof actions)[number]['id'];
