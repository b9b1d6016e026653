/** Numbers from <= x < to. */
export type Span = { readonly from: number; readonly to: number };

/** A set of numbers: spans that rise and do not touch. */
export type Spans = readonly Span[];

/** Every number. */
export const allNumbers: Spans = [{ from: -Infinity, to: Infinity }];

/** The numbers from <= x < to; null is unbounded. */
export function spanOf(from: number | null, to: number | null): Spans {
  const span = { from: from ?? -Infinity, to: to ?? Infinity };
  return span.from < span.to ? [span] : [];
}

/** The whole numbers from <= n < to, whatever fractions the bounds have. */
export function wholeSpanOf(from: number | null, to: number | null): Spans {
  return spanOf(from === null ? null : Math.ceil(from), to === null ? null : Math.ceil(to));
}

/** One number alone: numbers have 64 bits, and so a next one. */
export function singleNumber(number: number): Spans {
  return [{ from: number, to: nextAfter(number) }];
}

/** What is in both. */
export function meetSpans(a: Spans, b: Spans): Spans {
  const met: Span[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const one = a[i] as Span;
    const other = b[j] as Span;
    const from = Math.max(one.from, other.from);
    const to = Math.min(one.to, other.to);
    if (from < to) met.push({ from, to });
    if (one.to < other.to) i++;
    else j++;
  }
  return met;
}

/** What is in neither of the spans; they may come in any order, touch and overlap. */
export function outside(spans: Spans): Spans {
  const rising = spans.toSorted((a, b) => a.from - b.from);
  const holes: Span[] = [];
  let reach = -Infinity;
  for (const { from, to } of rising) {
    if (from > reach) holes.push({ from: reach, to: from });
    reach = Math.max(reach, to);
  }
  return reach < Infinity ? [...holes, { from: reach, to: Infinity }] : holes;
}

/** What is in one of the sets at least. */
export function joinSpans(sets: readonly Spans[]): Spans {
  return outside(outside(sets.flat()));
}

/** The least number above a finite one that 64 bits can say. */
function nextAfter(number: number): number {
  if (number === 0) return Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  view.setBigInt64(0, view.getBigInt64(0) + (number > 0 ? 1n : -1n));
  return view.getFloat64(0);
}
