import type { DayNumber } from '../../brand.ts';
import type { ContactEvent } from '../../contacts/table.ts';
import type { InterestRule } from '../interestRule.ts';
import type { Topic } from '../model.ts';
import { type Interest, interestOf } from './interestOf.ts';

/** The interest of a company: the points of all its people, topic by topic, are added (`SC-38`). */
export function companyInterest(
  rule: InterestRule,
  topics: readonly Topic[],
  eventsOfPeople: readonly (readonly ContactEvent[])[],
  asOf: DayNumber,
): Interest {
  return interestOf(rule, topics, eventsOfPeople.flat(), asOf);
}
