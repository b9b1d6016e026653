import { type FaultPath, faultWhen, type ModelFault } from '../modelFault.ts';

type Span = { readonly from: number | null; readonly to: number | null };

/** Values that stood earlier in the rows of a table. The path is that of the rows. */
export function checkRowValues(
  rows: readonly { readonly values: readonly string[] }[],
  path: FaultPath,
): readonly ModelFault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ values }, row) =>
    values.flatMap((value, index) => {
      const isTwice = seen.has(value);
      seen.add(value);
      return faultWhen(isTwice, [...path, row, 'values', index], 'valueTwice');
    }),
  );
}

/** A range that ends where it begins, or before. */
export function checkSpan({ from, to }: Span, path: FaultPath): readonly ModelFault[] {
  return faultWhen(from !== null && to !== null && from >= to, path, 'rangeReversed');
}

/** Ranges that are reversed, or overlap: then at the one that begins later. The path is that of the ranges. */
export function checkSpans(spans: readonly Span[], path: FaultPath): readonly ModelFault[] {
  return [
    ...spans.flatMap((span, index) => checkSpan(span, [...path, index])),
    ...overlapping(spans).map((index): ModelFault => ({ path: [...path, index], reason: 'rangesOverlap' })),
  ];
}

/** Numbers that do not rise from row to row. The path is that of the rows. */
export function checkRising(
  rows: readonly { readonly from: number }[],
  path: FaultPath,
): readonly ModelFault[] {
  return rows.flatMap(({ from }, index) => {
    const before = rows[index - 1];
    return faultWhen(before !== undefined && from <= before.from, [...path, index, 'from'], 'stepsOrder');
  });
}

/** Indexes of the ranges that begin inside one that begins earlier, by rising begin. */
function overlapping(spans: readonly Span[]): readonly number[] {
  const rising = spans
    .map(({ from, to }, index) => ({ from: from ?? -Infinity, to: to ?? Infinity, index }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => (a.from === b.from ? a.index - b.index : a.from - b.from));
  let reach = -Infinity;
  return rising.flatMap(({ from, to, index }, position) => {
    const isOverlapping = position > 0 && from < reach;
    reach = Math.max(reach, to);
    return isOverlapping ? [index] : [];
  });
}
