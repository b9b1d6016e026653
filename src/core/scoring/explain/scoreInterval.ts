import type { DayNumber } from '../../brand.ts';
import type { Contact, ContactEvent } from '../../contacts/table.ts';
import { noContext, type ScoreContext } from '../contactScore.ts';
import type { ScoringModel } from '../model.ts';
import { anyAnswer } from './assumption.ts';
import { createForecast, type Outlook } from './forecast.ts';

/**
 * What the score may be when things are unknown: official score in whole points, sides in centipoints, best and worst
 * grade after gates and rules. Never too narrow; where `isExact` is false, *at most* this wide.
 */
export type ScoreInterval = Outlook & {
  /** Ids of the fields that are unknown and could change score or grade, in the order of the model. */
  readonly unknown: readonly string[];
};

/**
 * The least and the greatest that any answers to the unknown fields of a contact would give on the day `asOf` (`SC-40`).
 * Pure; at most 4,096 passes over the criteria. With nothing unknown that matters it is the score itself.
 */
export function scoreInterval(
  model: ScoringModel,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
  context: ScoreContext = noContext,
): ScoreInterval {
  const { open, outlookOf } = createForecast(model, contact, events, asOf, context);
  const unknown = open.map(({ questions }) => questions.field.id);
  return { ...outlookOf(open.map(() => anyAnswer)), unknown };
}
