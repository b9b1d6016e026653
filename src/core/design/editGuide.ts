import type { Days } from '../brand.ts';
import { modelBounds } from '../scoring/bounds.ts';
import { cutTo } from '../text.ts';
import type { Guide, GuideStage, GuideStep } from './guide.ts';

/** The number of one of the six steps. */
export type StepNumber = GuideStep['step'];

/** The numbers of the six steps. */
export const stepNumbers: readonly StepNumber[] = [1, 2, 3, 4, 5, 6];

/** What was written on a step; nothing when it is not there yet. */
export function stepOf({ steps }: Guide, step: StepNumber): GuideStep {
  return steps.find((each) => each.step === step) ?? { step, answers: [], decided: '', isDone: false };
}

/** What was answered to a question of a step; empty is nothing. */
export function answerTo(step: GuideStep, question: string): string {
  return step.answers.find((answer) => answer.question === question)?.text ?? '';
}

/** Answers a question of a step; an empty answer takes it back. */
export function setAnswer(guide: Guide, number: StepNumber, question: string, text: string): Guide {
  const step = stepOf(guide, number);
  const at = step.answers.findIndex((answer) => answer.question === question);
  const place = at < 0 ? step.answers.length : at;
  const put = text === '' ? [] : [{ question, text: cutTo(text, modelBounds.proseLength) }];
  return withStep(guide, { ...step, answers: step.answers.toSpliced(place, 1, ...put) });
}

/** Says what was decided on a step. */
export function setDecided(guide: Guide, number: StepNumber, text: string): Guide {
  return withStep(guide, { ...stepOf(guide, number), decided: cutTo(text, modelBounds.proseLength) });
}

/** The team is through with a step, or not. */
export function setDone(guide: Guide, number: StepNumber, isDone: boolean): Guide {
  return withStep(guide, { ...stepOf(guide, number), isDone });
}

/** Puts a stage of today's model in the place of the one with its id, or at the end. Days become whole, 0 or more. */
export function putStage(guide: Guide, stage: GuideStage): Guide {
  const at = guide.stages.findIndex(({ id }) => id === stage.id);
  const name = cutTo(stage.name, modelBounds.labelLength);
  const days = stage.days === null ? null : Math.round(Math.min(modelBounds.days, Math.max(0, stage.days)));
  const put = { id: stage.id, name, days };
  return { ...guide, stages: at < 0 ? [...guide.stages, put] : guide.stages.with(at, put) };
}

/** Takes a stage out of today's model. */
export function removeStage(guide: Guide, id: string): Guide {
  return { ...guide, stages: guide.stages.filter((stage) => stage.id !== id) };
}

/** Moves a stage by so many places; the others keep their order. */
export function moveStage(guide: Guide, id: string, by: number): Guide {
  const from = guide.stages.findIndex((stage) => stage.id === id);
  const stage = guide.stages[from];
  if (stage === undefined) return guide;
  const to = Math.min(guide.stages.length - 1, Math.max(0, from + by));
  return { ...guide, stages: guide.stages.toSpliced(from, 1).toSpliced(to, 0, stage) };
}

/** How long today's model takes. */
export type TimeOfStages = {
  /** Sum of the days that are known. */
  readonly days: Days;
  /** Stages whose days nobody knows. */
  readonly unknown: number;
  /** The stage that takes most days, the first of equal ones; null when none is known to take any. */
  readonly slowest: GuideStage | null;
};

/** Adds up the days of the stages of today's model (`DE-31`). */
export function timeOfStages(stages: Guide['stages']): TimeOfStages {
  const known = stages.filter(({ days }) => days !== null && days > 0);
  return {
    days: stages.reduce((sum, { days }) => sum + (days ?? 0), 0),
    unknown: stages.filter(({ days }) => days === null).length,
    slowest: known.toSorted((a, b) => (b.days ?? 0) - (a.days ?? 0))[0] ?? null,
  };
}

/** The steps in the order of their numbers; one on which nothing is written is left out. */
function withStep(guide: Guide, step: GuideStep): Guide {
  const { answers, decided, isDone } = step;
  const isEmpty = answers.length === 0 && decided === '' && !isDone;
  const others = guide.steps.filter((each) => each.step !== step.step);
  const steps = isEmpty ? others : [...others, step];
  return { ...guide, steps: steps.toSorted((a, b) => a.step - b.step) };
}
