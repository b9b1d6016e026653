import type { DayNumber } from '../../brand.ts';
import { isSome } from './mask.ts';
import type { Seen } from './seen.ts';
import { type RunVisitor, startOf } from './visitRuns.ts';

/** Older than any event. */
export const never = 0x7fffffff;

/**
 * Keeps the age of the newest event of each contact, and lists the contacts that have one: `ages` is `never` for all of
 * a block at first. Kinds may come one after another.
 */
export function keepNewest(ages: Int32Array, seen: Seen, asOf: DayNumber): RunVisitor {
  const { places } = seen;
  return (events, first, end) => {
    const { contacts, days, ends } = events;
    let { count } = seen;
    let event = startOf(events, first);
    for (let run = first; run < end; run++) {
      const age = (asOf - (days[run] as number)) | 0;
      const to = ends[run] as number;
      for (; event < to; event++) {
        const contact = contacts[event] as number;
        const before = ages[contact] as number;
        // Written over by the next one unless it is new; masks by the sign: no branch that nobody can foresee.
        places[count] = contact;
        count += isSome(before ^ never) ^ 1;
        const newer = (age - before) | 0;
        ages[contact] = (before + (newer & (newer >> 31))) | 0;
      }
    }
    seen.count = count;
  };
}

/** The same without a list: quicker where nearly everybody has one. */
export function keepNewestOnly(ages: Int32Array, asOf: DayNumber): RunVisitor {
  return (events, first, end) => {
    const { contacts, days, ends } = events;
    let event = startOf(events, first);
    for (let run = first; run < end; run++) {
      const age = (asOf - (days[run] as number)) | 0;
      const to = ends[run] as number;
      for (; event < to; event++) {
        const contact = contacts[event] as number;
        const before = ages[contact] as number;
        const newer = (age - before) | 0;
        ages[contact] = (before + (newer & (newer >> 31))) | 0;
      }
    }
  };
}
