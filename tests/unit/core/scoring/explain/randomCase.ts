import fc from 'fast-check';
import type { Contact, ContactEvent } from '#core/contacts/table.ts';
import { contactAt, eventsAt } from '#core/scoring/contactAt.ts';
import type { ContactScore, ScoreContext } from '#core/scoring/contactScore.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { scoreContact } from '#core/scoring/scoreContact.ts';
import { always, eventsOf } from '../smallModel.ts';
import { asOf, texts } from '../randomFields.ts';
import { randomModel } from '../randomModel.ts';
import { randomPrevious, randomTable } from '../randomTable.ts';

/** One contact of a random table with a random model: everything that one scoring takes. */
export type Case = {
  readonly model: ScoringModel;
  readonly contact: Contact;
  readonly events: readonly ContactEvent[];
  readonly context: ScoreContext;
};

/** The first contact of a table; all others are its colleagues. */
export const randomCase: fc.Arbitrary<Case> = fc
  .tuple(randomModel, randomTable, randomPrevious(1))
  .map(([model, table, previous]) => ({
    model,
    contact: contactAt(table, model.fields, 0),
    events: eventsAt(table, 0),
    context: {
      colleagues: Array.from({ length: table.count - 1 }, (_, index) => eventsAt(table, index + 1)),
      previous: previous?.[0] ?? null,
    },
  }));

/** Values as they come in data for every field: many of them unknown, some that no model names. */
export const randomValues: fc.Arbitrary<ReadonlyMap<string, string>> = fc
  .record(
    Object.fromEntries(
      Object.entries(texts).map(([field, values]) => [
        field,
        fc.constantFrom(...values, 'Head of steel IT', '3'),
      ]),
    ),
  )
  .map((values) => new Map(Object.entries(values)));

export function scoreCase({ model, contact, events, context }: Case): ContactScore {
  return scoreContact(model, contact, events, asOf, context);
}

export function withValues(one: Case, values: ReadonlyMap<string, string | number>): Case {
  return { ...one, contact: { ...one.contact, values: new Map([...one.contact.values, ...values]) } };
}

/**
 * The same case, graded by the total with an A from so many points above the score that it has (B and C one below the
 * other), 25 points for everybody, some for visits that fade, open sides and no routing: so that small changes are seen.
 */
export function withLimitNear(one: Case, above: number): Case {
  const sides = { fit: { max: 50, min: null }, behaviour: { max: 50, min: null } };
  const fading = eventsOf({ points: 8, windowDays: 60, fading: { by: 'linear', days: 90 } });
  const criteria = [always(25), fading, ...one.model.criteria];
  const total = { min: 0, max: 100 };
  const open: Case = { ...one, model: { ...one.model, criteria, sides, total, routing: [] } };
  const A = Math.min(100, Math.max(3, scoreCase(open).score + above));
  const limits = { A, B: A - 1, C: A - 2 };
  return { ...open, model: { ...open.model, grading: { by: 'total', limits, leaving: null } } };
}

/** Random cases, half of them with limits near the score. */
export function casesNear(...above: readonly number[]): fc.Arbitrary<Case> {
  return fc.oneof(
    randomCase,
    fc.tuple(randomCase, fc.constantFrom(...above)).map(([one, points]) => withLimitNear(one, points)),
  );
}
