import { dayNumber } from '../calendar.ts';
import type { ContactEvent } from '../contacts/table.ts';
import type { GoldenEvent } from './goldenContact.ts';

/** Events that stand in a model by their calendar days, as the engine takes them: what is null is left out. */
export function writtenEvents(events: readonly GoldenEvent[]): readonly ContactEvent[] {
  return events.map(({ kind, day, topic, asset, channel, amount }) => ({
    kind,
    day: dayNumber(day),
    ...(topic === null ? {} : { topic }),
    ...(asset === null ? {} : { asset }),
    ...(channel === null ? {} : { channel }),
    ...(amount === null ? {} : { amount }),
  }));
}
