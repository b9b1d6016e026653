import type { Centipoints } from '#core/brand.ts';
import type { LedgerPart } from './ledgerWords.ts';

/** The parts of a ledger that are shown at first, and what the others come to. */
export type LedgerFold = {
  readonly shown: ReadonlySet<LedgerPart>;
  /** How many are folded away; 0 where all are shown. */
  readonly others: number;
  readonly points: Centipoints;
};

/**
 * Folds away what gave nothing, and all but the `most` parts that weigh most, up or down (`DE-144`). To fold one part
 * alone is not worth it.
 */
export function foldLedger(parts: readonly LedgerPart[], most: number): LedgerFold {
  const heaviest = parts
    .filter((part) => weightOf(part) > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, most);
  const shown = new Set(parts.length <= heaviest.length + 1 ? parts : heaviest);
  const folded = parts.filter((part) => !shown.has(part));
  return { shown, others: folded.length, points: folded.reduce((sum, { points }) => sum + points, 0) };
}

/** What its lines move, also where they cancel each other out. */
function weightOf({ lines }: LedgerPart): Centipoints {
  return lines.reduce((sum, { points }) => sum + Math.abs(points), 0);
}
