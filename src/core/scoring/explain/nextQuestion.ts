import type { DayNumber } from '../../brand.ts';
import type { Contact, ContactEvent } from '../../contacts/table.ts';
import { noContext, type ScoreContext } from '../contactScore.ts';
import type { ScoringModel } from '../model.ts';
import { anyAnswer } from './assumption.ts';
import { createForecast, type Forecast } from './forecast.ts';

/** The question to ask next, and what it does: widths of the official score in whole points. */
export type NextQuestion = {
  /** Id of the field. */
  readonly field: string;
  /** Greatest less least score now, and after the answer that leaves most open. */
  readonly before: number;
  readonly after: number;
};

/** Passes over the criteria that the choice of a question may take; beyond it, by interval arithmetic alone. */
const mostPasses = 20_000;

/**
 * The unknown field whose worst answer leaves the narrowest interval of the official score, of equal ones the first in the
 * model (`SC-40`). Null when nothing is unknown that matters.
 */
export function nextQuestion(
  model: ScoringModel,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
  context: ScoreContext = noContext,
): NextQuestion | null {
  const counted = createForecast(model, contact, events, asOf, context);
  const forecast =
    passesOf(counted) <= mostPasses ? counted : createForecast(model, contact, events, asOf, context, 0);
  const nothing = forecast.open.map(() => anyAnswer);
  const before = widthOf(forecast, nothing);
  const questions = forecast.open.map(({ questions: { field }, answers }, place) => ({
    field: field.id,
    before,
    after: Math.max(...answers.list.map((_, answer) => widthOf(forecast, nothing.with(place, answer)))),
  }));
  const least = Math.min(...questions.map(({ after }) => after));
  return questions.find(({ after }) => after === least) ?? null;
}

function widthOf({ outlookOf }: Forecast, assumption: readonly number[]): number {
  const { score } = outlookOf(assumption);
  return score.greatest - score.least;
}

/** Answers to fields that are counted out are among the combinations already; those to the others come on top. */
function passesOf({ open, passes }: Forecast): number {
  const others = open.filter(({ isAlone }) => isAlone);
  return passes * others.reduce((sum, { answers }) => sum + answers.list.length, 1);
}
