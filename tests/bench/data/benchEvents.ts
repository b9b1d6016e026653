import type { EventList } from '#core/contacts/eventColumns.ts';
import { createNamedRandom } from '#core/random.ts';

/** The day on which the bench scores. */
export const benchDay = 20_779;

/** Kinds of events with their share of all events in percent, most to least. */
export const benchKinds = [
  ['pageVisit', 22],
  ['emailOpen', 17],
  ['emailClick', 12],
  ['pricingVisit', 9],
  ['download', 8],
  ['adClick', 7],
  ['webinar', 6],
  ['trialUse', 6],
  ['form', 5],
  ['reply', 4],
  ['fair', 2],
  ['demoRequest', 2],
] as const;

/** Eight events a contact on average, most of a contact's in a recent year, some two years old. */
export function benchEvents(count: number): EventList {
  const random = createNamedRandom(2026, 'bench events');
  const starts = new Uint32Array(count + 1);
  for (let contact = 0; contact < count; contact++) {
    // A third has few, a third a handful, a third many: 8 on average.
    const most = [3, 13, 35][random.below(3)] ?? 3;
    starts[contact + 1] = (starts[contact] ?? 0) + random.below(most);
  }
  const events = starts[count] ?? 0;
  const kinds = new Uint8Array(events);
  const days = new Int32Array(events);
  const kindOf = kindTable();
  for (let event = 0; event < events; event++) {
    kinds[event] = kindOf[random.below(100)] ?? 0;
    const share = random.uniform();
    days[event] = benchDay - Math.floor(730 * share * share);
  }
  return { starts, kinds, days, kindNames: benchKinds.map(([kind]) => kind), properties: null };
}

function kindTable(): Uint8Array {
  return Uint8Array.from(benchKinds.flatMap(([, percent], kind) => Array<number>(percent).fill(kind)));
}

/** The company of each contact: three on average, in the order of the contacts. */
export function benchCompanies(count: number): { readonly count: number; readonly of: Uint32Array } {
  const random = createNamedRandom(2026, 'bench companies');
  const of = new Uint32Array(count);
  let company = 0;
  for (let contact = 1; contact < count; contact++) {
    if (random.below(3) === 0) company++;
    of[contact] = company;
  }
  return { count: company + 1, of };
}
