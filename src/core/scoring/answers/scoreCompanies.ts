import type { DayNumber } from '../../brand.ts';
import type { ContactTable } from '../../contacts/table.ts';
import { companyScores } from '../company/companyScores.ts';
import { createScorer } from '../createScorer.ts';
import type { ScoringModel } from '../model.ts';

/**
 * Scores of all companies of a table in centipoints (`SC-39`); null when nobody knows the companies, or the model says
 * nothing about them. The contacts are scored anew, so that a scorer that somebody else uses stays as it is.
 */
export function scoreCompanies(
  model: ScoringModel,
  { table, asOf }: { readonly table: ContactTable; readonly asOf: DayNumber },
): Int32Array | null {
  if (model.company === null || table.companies === null) return null;
  const scorer = createScorer(table, asOf);
  scorer.score(model);
  const totals = Int32Array.from({ length: table.count }, (_, contact) => scorer.sumsAt(contact).total);
  return companyScores(model, totals, table);
}
