import type { Centipoints } from '../../brand.ts';
import { dayNumber } from '../../calendar.ts';
import { noContext } from '../../scoring/contactScore.ts';
import type { Grade } from '../../scoring/grading.ts';
import type { ScoringModel } from '../../scoring/model.ts';
import { scoreContact } from '../../scoring/scoreContact.ts';
import { sumsOf } from '../../scoring/sumsOf.ts';
import { writtenEvents } from '../../scoring/writtenEvents.ts';
import type { KnownCase } from '../knownCase.ts';

/** What a known case comes to on its own day. */
export type CaseScore = {
  /** The official score, 0..100. */
  readonly score: number;
  readonly grade: Grade;
  /** Id of the gate that forces the grade, or null. */
  readonly gate: string | null;
  /** A or B: the case reaches sales. */
  readonly reachesSales: boolean;
};

/** Scores a known case on its own day, alone in its company (`DE-41`). */
export function scoreCase(model: ScoringModel, known: KnownCase): CaseScore {
  const { contact, events, asOf } = subjectOf(known);
  const { score, grade, gate } = scoreContact(model, contact, events, asOf);
  return { score, grade, gate, reachesSales: grade === 'A' || grade === 'B' };
}

/** What each criterion gives a known case, after its cap, by the id of the criterion; 0 where it is switched off. */
export function casePoints(model: ScoringModel, known: KnownCase): ReadonlyMap<string, Centipoints> {
  const { contact, events, asOf } = subjectOf(known);
  return sumsOf(model, contact, events, asOf, noContext).criteria;
}

function subjectOf({ id, values, events, asOf }: KnownCase) {
  return {
    contact: { id, values: new Map(values.map(({ field, value }) => [field, value])) },
    events: writtenEvents(events),
    asOf: dayNumber(asOf),
  };
}
