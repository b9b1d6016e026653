import type { Contact } from '../contacts/table.ts';
import { roundHalfAway } from './centipoints.ts';
import { numberOf, textOf } from './fieldValue.ts';
import type { Grade } from './grading.ts';
import { isWithin } from './isWithin.ts';
import type { Field } from './model.ts';
import type { Estimate, ProbabilityRule, SizeRule, ValueRule } from './valueRule.ts';

/** Value of a contact = size of the deal x probability of the purchase; null when its size is not known (`SC-36`). */
export function valueOf(
  rule: ValueRule | null,
  fields: readonly Field[],
  contact: Contact,
  { score, grade }: { readonly score: number; readonly grade: Grade },
): Estimate | null {
  const size = rule && sizeOf(rule.size, fields, contact);
  return size && expectedValue(size, probabilityOf(rule.probability, score, grade));
}

/** Size of the deal in whole units of the currency; null when neither the contact nor the model knows it (`SC-36`). */
export function sizeOf(rule: SizeRule, fields: readonly Field[], contact: Contact): Estimate | null {
  switch (rule.from) {
    case 'fixed':
      return rule.size;
    case 'field': {
      const size = numberOf(fields, contact, rule.field);
      return size === null ? rule.unknown : { low: size, likely: size, high: size };
    }
    case 'table': {
      const value = textOf(fields, contact, rule.field);
      if (value === null) return rule.unknown;
      return (rule.rows.find(({ values }) => values.includes(value)) ?? { size: rule.other }).size;
    }
    case 'ranges': {
      const value = numberOf(fields, contact, rule.field);
      if (value === null) return rule.unknown;
      return (rule.ranges.find(({ from, to }) => isWithin(value, from, to)) ?? { size: rule.other }).size;
    }
  }
}

/** Probability in percent: that of the grade, or of the last row whose score is reached (`SC-36`). */
export function probabilityOf(rule: ProbabilityRule, score: number, grade: Grade): Estimate {
  if (rule.by === 'grade') return rule[grade];
  return rule.rows.findLast(({ from }) => score >= from)?.percent ?? impossible;
}

const impossible: Estimate = { low: 0, likely: 0, high: 0 };

/** Size x percent, low, likely and high each by itself, in whole units of the currency (`SC-36`). */
export function expectedValue(size: Estimate, percent: Estimate): Estimate {
  return {
    low: shareOf(size.low, percent.low),
    likely: shareOf(size.likely, percent.likely),
    high: shareOf(size.high, percent.high),
  };
}

/** A percentage, two decimals at most, of a size in whole units of the currency; a size below 0 is 0 (`SC-36`). */
export function shareOf(size: number, percent: number): number {
  const hundredths = roundHalfAway(percent * 100);
  const whole = Math.max(0, size);
  // In two parts: the product of a size near 10^12 and 10,000 hundredths has more digits than a number holds.
  const rest = whole % 10_000;
  return ((whole - rest) / 10_000) * hundredths + roundHalfAway((rest * hundredths) / 10_000);
}
