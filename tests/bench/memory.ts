import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createScorer } from '#core/scoring/createScorer.ts';
import { benchDay } from './data/benchEvents.ts';
import { benchModel } from './data/benchModel.ts';
import { benchTable } from './data/benchTable.ts';
import { withWeight } from './data/variants.ts';

/** Bytes a contact in typed arrays: columns, events, everything that a scorer keeps, and the outcomes of all contacts. */
export function measureMemory(contacts: number): number {
  const before = bytesInUse();
  const table = benchTable(contacts);
  const scorer = createScorer(table, benchDay);
  const model = benchModel();
  scorer.score(model);
  // What moves under a hand may need room of its own.
  scorer.score(withWeight(model, 'pages', 0.25));
  scorer.score(withWeight(model, 'colleagues', 0.25));
  scorer.score(model);
  const outcomes = scorer.outcomes(model);
  const used = bytesInUse() - before;
  // Still needed here, so that nothing of it was let go.
  if (outcomes.grades.length + scorer.sumsAt(0).fit === 0) throw new Error('There are no contacts.');
  return used / contacts;
}

function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().arrayBuffers;
}
