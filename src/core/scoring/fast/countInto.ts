import type { RunVisitor } from './visitRuns.ts';

/** Counts the events of each contact of a block. */
export function countInto(counts: Int32Array): RunVisitor {
  return ({ contacts }, from, to) => {
    for (let event = from; event < to; event++) {
      const contact = contacts[event] as number;
      counts[contact] = (counts[contact] as number) + 1;
    }
  };
}
