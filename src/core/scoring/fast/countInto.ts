import { isSome } from './mask.ts';
import type { Seen } from './seen.ts';
import { type RunVisitor, startOf } from './visitRuns.ts';

/** Counts the events of each contact of a block. */
export function countInto(counts: Int32Array): RunVisitor {
  return (events, first, end) => {
    const { contacts } = events;
    const to = startOf(events, end);
    for (let event = startOf(events, first); event < to; event++) {
      const contact = contacts[event] as number;
      counts[contact] = ((counts[contact] as number) + 1) | 0;
    }
  };
}

/** The same, and lists the contacts that have any. */
export function countAndList(counts: Int32Array, seen: Seen): RunVisitor {
  const { places } = seen;
  return (events, first, end) => {
    const { contacts } = events;
    const to = startOf(events, end);
    let { count } = seen;
    for (let event = startOf(events, first); event < to; event++) {
      const contact = contacts[event] as number;
      const before = counts[contact] as number;
      // Written over by the next one unless it is new: no branch that nobody can foresee.
      places[count] = contact;
      count += isSome(before) ^ 1;
      counts[contact] = (before + 1) | 0;
    }
    seen.count = count;
  };
}
