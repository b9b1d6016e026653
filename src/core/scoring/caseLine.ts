import { bestRow } from './bestRow.ts';
import { weightedCentipoints } from './centipoints.ts';
import type { CasesCriterion } from './criterion.ts';
import type { CaseLine } from './ledger.ts';
import type { Subject } from './subject.ts';
import { truthOf } from './truthOf.ts';

/** Points by conditions: of the rows that are true the one with the most points (`SC-44`). */
export function caseLine(criterion: CasesCriterion, { asked }: Subject): CaseLine {
  const { id, rows, weight } = criterion;
  const truths = rows.map(({ when }) => truthOf(when, asked));
  const { row, isUnknown, points } = bestRow(rows, truths, criterion);
  return { kind: 'case', criterion: id, row, isUnknown, points: weightedCentipoints(points, weight) };
}
