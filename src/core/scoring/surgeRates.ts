import type { DayNumber } from '../brand.ts';
import { blockContacts } from '../contacts/eventColumns.ts';
import type { ContactTable } from '../contacts/table.ts';
import { roundHalfAway } from './centipoints.ts';
import type { SurgeCriterion } from './criterion.ts';
import { type Block, blocksOf } from './fast/block.ts';
import { countInto } from './fast/countInto.ts';
import { createEventSources, type EventSource } from './fast/eventSource.ts';
import { visitRuns } from './fast/visitRuns.ts';

/** What the active and the inactive do on average: events in 30 days, two decimals, 0 where there is nobody (`SC-29`). */
export type SurgeRates = SurgeCriterion['population'];

/** Measures on all contacts of a table what the criterion compares a contact with (`SC-29`). */
export function surgeRates(criterion: SurgeCriterion, table: ContactTable, asOf: DayNumber): SurgeRates {
  const source = createEventSources(table.events).of(criterion);
  const active = { contacts: 0, events: 0 };
  const inactive = { contacts: 0, events: 0 };
  for (const block of blocksOf(table.count)) {
    const { recent, earlier } = countBlock(criterion, source, block, asOf);
    for (let place = 0; place < block.length; place++) {
      const before = earlier[place] as number;
      const group = before > 0 ? active : inactive;
      group.contacts++;
      group.events += before > 0 ? before : (recent[place] as number);
    }
  }
  return {
    active: monthlyRate(active, criterion.baselineDays),
    inactive: monthlyRate(inactive, criterion.recentDays),
  };
}

type Counts = { readonly recent: Int32Array; readonly earlier: Int32Array };

function countBlock(
  { recentDays, baselineDays }: SurgeCriterion,
  source: EventSource,
  { index }: Block,
  asOf: DayNumber,
): Counts {
  const recent = new Int32Array(blockContacts);
  const earlier = new Int32Array(blockContacts);
  const recentAges = { least: 0, greatest: recentDays - 1 };
  const earlierAges = { least: recentDays, greatest: recentDays + baselineDays - 1 };
  visitRuns(source, index, asOf, recentAges, countInto(recent));
  visitRuns(source, index, asOf, earlierAges, countInto(earlier));
  return { recent, earlier };
}

type Group = { readonly contacts: number; readonly events: number };

function monthlyRate({ contacts, events }: Group, days: number): number {
  // Whole numbers up to the one division, and hundredths of the rate: it is rounded once.
  return contacts === 0 ? 0 : roundHalfAway((events * 30 * 100) / (contacts * days)) / 100;
}
