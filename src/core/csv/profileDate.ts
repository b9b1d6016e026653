import type { DateOrder, DateProfile } from './columnProfile.ts';
import { leastReadable } from './profileRules.ts';
import { readDateOrders } from './readDateOrders.ts';
import { sampleOf } from './sampleOf.ts';

const orders: readonly DateOrder[] = ['yearFirst', 'dayFirst', 'monthFirst'];

/** The order in which most of the values are dates, null when they are none (`EX-15`). Day first wins a tie. */
export function profileDate(values: readonly string[]): DateProfile | null {
  const sample = sampleOf(values);
  const readings = sample.map(readDateOrders);
  const counts = orders.map((order) => readings.filter((reading) => reading.includes(order)).length);
  const most = Math.max(...counts);
  const order = orders[counts.indexOf(most)];
  if (order === undefined || most === 0 || most < leastReadable * sample.length) return null;
  return { order, isSure: counts.filter((count) => count === most).length === 1 };
}
