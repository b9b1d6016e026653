import type { ContactTable } from '../../contacts/table.ts';
import type { ScoringModel } from '../model.ts';
import type { Block } from './block.ts';
import { createJudge } from './judge.ts';
import type { Outcomes } from './outcomeColumns.ts';
import type { Settled } from './settled.ts';

/** Outcomes of all contacts of a finished run, block by block; what is answered comes with the last step (`SC-47`). */
export function* outcomesOf(
  model: ScoringModel,
  table: ContactTable,
  settled: Settled,
  blocks: readonly Block[],
): Generator<undefined, Outcomes> {
  const outcomes = emptyOutcomes(table.count, model.value !== null);
  const judge = createJudge(model, table, settled);
  for (const block of blocks) {
    judge(block, outcomes);
    yield;
  }
  return outcomes;
}

function emptyOutcomes(count: number, hasValue: boolean): Outcomes {
  return {
    grades: new Uint8Array(count),
    pairs: new Uint8Array(count),
    qualified: new Uint8Array(count),
    routes: new Uint16Array(count),
    values: hasValue ? new Float64Array(count) : null,
  };
}
