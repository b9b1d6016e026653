import type { DateOrder } from './columnProfile.ts';

// Year first with - / or .; else two numbers and a year with . / or -. A time of day may follow.
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]|$)/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ]|$)/;
const longest = 40;

/** In which orders a text is a calendar date; none when it is no date (`EX-15`). A day above 12 settles the order. */
export function readDateOrders(text: string): readonly DateOrder[] {
  const bare = text.trim();
  if (bare.length > longest) return [];
  const first = yearFirst.exec(bare);
  if (first !== null) return isDay(Number(first[3]), Number(first[4])) ? ['yearFirst'] : [];
  const last = yearLast.exec(bare);
  if (last === null) return [];
  const [one, two] = [Number(last[1]), Number(last[3])];
  const orders: DateOrder[] = [];
  if (isDay(two, one)) orders.push('dayFirst');
  if (isDay(one, two) && last[2] !== '.') orders.push('monthFirst');
  return orders;
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
