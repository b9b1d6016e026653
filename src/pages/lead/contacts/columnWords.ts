import type { Share } from '#core/brand.ts';
import type { ColumnUse } from '#core/contacts/columnsToCriteria.ts';
import type { ColumnSummary } from '#core/contacts/readSummary.ts';
import type { Formats } from '#i18n/format.ts';
import type { Messages } from '#i18n/en.ts';
import { offeredValues } from './columnShape.ts';

type Words = { readonly t: Messages; readonly f: Formats };

/** How many common values a row names. */
const namedValues = 3;
/** Below this share a number would show as nothing. */
const leastShown: Share = 0.001;

/** The name of a column; one that the file does not name is called by its place. */
export function columnName({ name, isNamed, index }: ColumnSummary, { t, f }: Words): string {
  return isNamed ? name : t.contacts.columns.unnamed(f.whole(index + 1));
}

/** A share that is not nothing never reads as nothing. */
export function shareText(share: Share, { t, f }: Words): string {
  if (share > 0 && share < leastShown) return t.contacts.columns.under(f.finePercent(leastShown));
  return share >= 0.1 ? f.percent(share) : f.finePercent(share);
}

/** What is in a column, in one line: its spread or its common values. */
export function contentText(column: ColumnSummary, words: Words): string {
  const { t, f } = words;
  const { number } = column.profile;
  if (number)
    return t.contacts.columns.spread(f.number(number.min), f.number(number.median), f.number(number.max));
  return offeredValues(column)
    .slice(0, namedValues)
    .map(({ value, share }) =>
      t.contacts.columns.share(value || t.contacts.choice.empty, shareText(share, words)),
    )
    .join(', ');
}

/** Its kind, how many different values it has, and how much of it is not known. */
export function kindText(column: ColumnSummary, words: Words): string {
  const { t, f } = words;
  const { kind, distinct, isDistinctExact } = column.profile;
  const parts = [
    t.contacts.columns.kinds[kind],
    t.contacts.columns.distinct(distinct, f.whole(distinct), isDistinctExact),
  ];
  if (column.unknownShare > 0) parts.push(t.contacts.columns.unknown(shareText(column.unknownShare, words)));
  return parts.join(' · ');
}

/** What was decided of it, in a few words; empty when it is left out. */
export function useText(
  { profile }: ColumnSummary,
  use: ColumnUse,
  fieldLabel: string,
  { t, f }: Words,
): string {
  const { columns } = t.contacts;
  if (use.as === 'left') return '';
  if (use.as === 'field') return columns.asField(fieldLabel);
  if (profile.kind === 'number') return use.isMoreBetter ? columns.more : columns.less;
  return use.good.length === 0 ? columns.chooseGood : columns.good(use.good.length, f.whole(use.good.length));
}
