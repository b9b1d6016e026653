import type { Centipoints } from '../brand.ts';
import type { LedgerLine } from './ledger.ts';

/** What the points of one contact come to, each sum after its clip (`SC-8`). */
export type Sums = {
  /** By id; 0 for a criterion that is switched off (`SC-16`). */
  readonly criteria: ReadonlyMap<string, Centipoints>;
  readonly groups: ReadonlyMap<string, Centipoints>;
  readonly fit: Centipoints;
  readonly behaviour: Centipoints;
  readonly total: Centipoints;
  /** The official score: whole points, 0..100 (`SC-14`). */
  readonly score: number;
  /** Adds up to `score` times 100 (`SC-15`). */
  readonly ledger: readonly LedgerLine[];
};
