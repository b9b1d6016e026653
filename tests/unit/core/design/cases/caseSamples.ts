import { emptyDesign } from '#core/design/design.ts';
import type { KnownCase } from '#core/design/knownCase.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { modelOf } from '../../scoring/smallModel.ts';

/** A case with what is known of it; the id says who brought it and how it went. */
export function caseOf(
  id: string,
  outcome: KnownCase['outcome'],
  values: { readonly [field: string]: string | number } = {},
  change: Partial<KnownCase> = {},
): KnownCase {
  return {
    ...{ id, name: id, broughtBy: 'sales', outcome, note: '', asOf: '2026-11-22', events: [] },
    values: Object.entries(values).map(([field, value]) => ({ field, value })),
    ...change,
  };
}

/** A small model with criteria and cases. */
export function modelWith(
  criteria: readonly Criterion[],
  cases: readonly KnownCase[],
  change: Partial<ScoringModel> = {},
): ScoringModel {
  return modelOf(criteria, { design: { ...emptyDesign, cases }, ...change });
}
