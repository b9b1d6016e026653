import type { ScoringModel } from '#core/scoring/model.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { criterionFacts } from './criterionFacts.ts';
import { fieldFacts, goldenFacts } from './dataFacts.ts';
import { designFacts } from './designFacts.ts';
import { type Fact, labelFacts, proseFact } from './fact.ts';
import { classFacts, gradingFacts, qualifiedFacts, sidesFacts, totalFacts } from './gradingFacts.ts';
import { gateFacts, groupFacts, namedFacts, routingFacts } from './ruleFacts.ts';
import { companyFacts, interestFacts, valueFacts } from './valueFacts.ts';

type Item = { readonly id: string };

/** The lists of a model whose items are told one by one, and what is said of an item. */
export const listFacts = {
  fields: (item, _, speaker) => fieldFacts(item, speaker),
  eventKinds: (item, _, speaker) => labelFacts(item.label, speaker),
  topics: (item, _, speaker) => labelFacts(item.label, speaker),
  conditions: namedFacts,
  groups: (item, _, speaker) => groupFacts(item, speaker),
  criteria: criterionFacts,
  gates: gateFacts,
  routing: routingFacts,
  golden: goldenFacts,
} satisfies {
  readonly [List in keyof ScoringModel as ScoringModel[List] extends readonly Item[] ? List : never]: (
    item: ScoringModel[List] extends readonly (infer One)[] ? One : never,
    model: ScoringModel,
    speaker: Speaker,
  ) => readonly Fact[];
};

/** Name of a list whose items have ids. */
export type ListPart = keyof typeof listFacts;

/** The parts of a model that are no lists, and what is said of them. */
export const wholeFacts = {
  title: ({ title }, speaker) => [proseFact(speaker.t.modelText.parts.title, title, speaker)],
  note: ({ note }, speaker) => [proseFact(speaker.t.modelText.parts.note, note, speaker)],
  // An id, which has no words: that it is another one is all that is said.
  template: () => [],
  zone: ({ zone }, speaker) => [proseFact(speaker.t.modelText.parts.zone, zone, speaker)],
  sides: sidesFacts,
  total: totalFacts,
  grading: gradingFacts,
  classes: classFacts,
  qualified: qualifiedFacts,
  value: (model, speaker) => valueFacts(model.value, model, speaker),
  interest: (model, speaker) => interestFacts(model.interest, model, speaker),
  company: (model, speaker) => companyFacts(model.company, model, speaker),
  design: designFacts,
} satisfies {
  readonly [Part in Exclude<keyof ScoringModel, ListPart>]: (
    model: ScoringModel,
    speaker: Speaker,
  ) => readonly Fact[];
};
