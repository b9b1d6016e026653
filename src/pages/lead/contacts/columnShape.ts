import type { Share } from '#core/brand.ts';
import type { ColumnSummary } from '#core/contacts/readSummary.ts';

/** A column as a picture: the shares of its common values, or where its numbers lie; and how much is unknown. */
export type ColumnShape = {
  /** Shares of the commonest values; together with `rest` and `unknown` they are all contacts. Empty for numbers. */
  readonly parts: readonly Share[];
  readonly rest: Share;
  readonly unknown: Share;
  /** Where the middle half of the numbers and their median lie between least (0) and greatest (1). */
  readonly box: { readonly from: Share; readonly median: Share; readonly to: Share } | null;
};

/** How many values have a part of their own. */
const mostParts = 4;

/** The picture of a column. */
export function shapeOf(column: ColumnSummary): ColumnShape {
  const { unknownShare: unknown, profile } = column;
  if (profile.number) return { parts: [], rest: 1 - unknown, unknown, box: boxOf(profile.number) };
  const parts = offeredValues(column)
    .slice(0, mostParts)
    .map(({ share }) => share);
  const rest = Math.max(0, 1 - unknown - parts.reduce((sum, share) => sum + share, 0));
  return { parts, rest, unknown, box: null };
}

function boxOf(number: NonNullable<ColumnSummary['profile']['number']>): NonNullable<ColumnShape['box']> {
  const { min, max, lowerQuartile, median, upperQuartile } = number;
  const place = (value: number): Share => (max > min ? (value - min) / (max - min) : 0.5);
  return { from: place(lowerQuartile), median: place(median), to: place(upperQuartile) };
}

/** A value that can be called good. The empty one is offered where it says no: a box without a mark. */
export type OfferedValue = { readonly value: string; readonly share: Share };

/** The values of a category or yes/no column, most common first. */
export function offeredValues({ top, rows, profile }: ColumnSummary): readonly OfferedValue[] {
  const shareOf = (contacts: number): Share => (rows === 0 ? 0 : contacts / rows);
  const named = top.map(({ value, contacts }) => ({ value, share: shareOf(contacts) }));
  if (profile.yesNo?.no.includes('') !== true) return named;
  const marked = named.reduce((sum, { share }) => sum + share, 0);
  return [...named, { value: '', share: Math.max(0, 1 - marked - profile.unknownShare) }];
}

/** The values shown at first: the commonest, and those ticked further down, so that none is hidden. */
export function shownValues(
  values: readonly OfferedValue[],
  good: readonly string[],
  most: number,
): readonly OfferedValue[] {
  return values.filter(({ value }, at) => at < most || good.includes(value));
}
