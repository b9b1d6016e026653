import type { Assessment } from '#core/level/assessment.ts';
import type { StepRange } from '#core/level/companyStep.ts';
import type { Unit } from '#core/documents/company.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';

/** What a round is called: its own name, else its day. */
export function roundName({ title, day }: Assessment, t: Messages['rounds'], f: Formats): string {
  return title.trim() || t.roundOf(f.date(day));
}

/** What a unit is called; the whole company when it is none. */
export function unitName(unit: string, units: readonly Unit[], t: Messages['rounds']): string {
  if (unit === '') return t.wholeCompany;
  return units.find(({ id }) => id === unit)?.name ?? t.removedUnit;
}

/** A step by its name, with the possible one when it is another; null when there is none. */
export function stepName(step: StepRange | null, t: Messages['rounds']): string | null {
  return step === null ? null : t.trend.step(step.sure, step.possible);
}

/** The same in figures alone. */
export function stepWords(step: StepRange | null, t: Messages['rounds']): string | null {
  if (step === null) return null;
  return step.sure === step.possible ? String(step.sure) : t.trend.perhaps(step.sure, step.possible);
}
