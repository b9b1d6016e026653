import type { Condition } from '#core/scoring/condition.ts';
import type { Gate } from '#core/scoring/gate.ts';
import type { Field, ScoringModel } from '#core/scoring/model.ts';
import { noReasons } from '#core/scoring/reasons.ts';
import type { Text } from '#core/text.ts';

/** People to whom nobody sells, and how a value of a field tells them. */
const strangers = [
  { id: 'competitor', label: { en: 'Competitor', fi: 'Kilpailija' }, pattern: /competitor|kilpailija/i },
  { id: 'student', label: { en: 'Student', fi: 'Opiskelija' }, pattern: /student|opiskelija/i },
  { id: 'jobSeeker', label: { en: 'Job seeker', fi: 'Työnhakija' }, pattern: /job.?seeker|työnhakija/i },
] as const;

const together: Text = { en: 'Nobody to sell to', fi: 'Ei kohderyhmää' };

/**
 * Gates that fit the fields of a model and that it does not have yet: competitors, students and job seekers, together
 * and one by one (`DE-128`).
 */
export function proposedGates({ fields, gates }: ScoringModel): readonly Gate[] {
  const proposed = fields.flatMap((field) => {
    const found = strangers.flatMap(({ id, label, pattern }) => {
      const values = valuesLike(field, pattern);
      return values.length === 0 ? [] : [{ id, label, values }];
    });
    const all = found.flatMap(({ values }) => values);
    const each = found.map(({ id, label, values }) => gateOf(id, label, field.id, values));
    return found.length > 1 ? [gateOf('notACustomer', together, field.id, all), ...each] : each;
  });
  return proposed.filter(({ when }) => !gates.some((gate) => isCoveredBy(when, gate.when)));
}

/** Where a company stands today is no reason: one that buys from a competitor may well buy from us. */
function valuesLike({ type, group, values }: Field, pattern: RegExp): readonly string[] {
  if (type !== 'category' || group === 'situation') return [];
  return values
    .filter(({ value, label }) => [value, label.en, label.fi].some((word) => pattern.test(word)))
    .map(({ value }) => value);
}

/** Whether a gate that is there names all the values already. */
function isCoveredBy(when: Condition, present: Condition): boolean {
  if (when.is !== 'oneOf' || present.is !== 'oneOf' || when.field !== present.field) return false;
  return when.values.every((value) => present.values.includes(value));
}

function gateOf(id: string, label: Text, field: string, values: readonly string[]): Gate {
  return {
    id,
    label,
    enabled: true,
    kind: 'disqualifier',
    when: { is: 'oneOf', field, values },
    grade: 'D',
    route: null,
    ...noReasons,
  };
}
