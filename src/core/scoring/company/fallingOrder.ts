import { modelBounds } from '../bounds.ts';
import { toCentipoints } from '../centipoints.ts';
import type { Totals } from './totals.ts';

const most = toCentipoints(modelBounds.total);

/** The contacts from the highest total down, each total 0..10,000; those with equal totals in their order. */
export function fallingOrder(totals: Totals): Uint32Array {
  // `next[most - total]` is the place of the next contact with this total: first it counts how many stand before.
  const next = new Uint32Array(most + 2);
  for (let contact = 0; contact < totals.length; contact++) {
    const after = most - (totals[contact] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let place = 1; place < next.length; place++) {
    next[place] = (next[place] as number) + (next[place - 1] as number);
  }
  const order = new Uint32Array(totals.length);
  for (let contact = 0; contact < totals.length; contact++) {
    const place = most - (totals[contact] as number);
    order[next[place] as number] = contact;
    next[place] = (next[place] as number) + 1;
  }
  return order;
}
