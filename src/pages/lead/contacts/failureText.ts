import type { ReadFailure } from '#core/contacts/readSummary.ts';
import { csvLimits } from '#core/csv/limits.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';

/** Why a file could not be read, and what to do about it. */
export function failureText(
  name: string,
  { reason, line }: ReadFailure,
  { t, f }: { readonly t: Messages; readonly f: Formats },
): string {
  const { failed } = t.contacts;
  switch (reason) {
    case 'binary':
      return isWorkbook(name) ? failed.workbook : failed.binary;
    case 'too-many-columns':
      return failed[reason](f.whole(csvLimits.maxColumns));
    case 'too-many-rows':
      return failed[reason](f.whole(csvLimits.maxRows));
    case 'field-too-long':
      return failed[reason](line === null ? null : f.whole(line));
    case 'cancelled':
      return '';
    default:
      return failed[reason];
  }
}

/** True for the names that spreadsheet programs give. */
function isWorkbook(name: string): boolean {
  return /\.(?:xlsx?|xlsm|xlsb|ods|numbers)$/i.test(name.trim());
}
