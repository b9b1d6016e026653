import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';

/** A size as people read it: kilobytes, megabytes, gigabytes of a thousand each, rounded up so that nothing reads as nothing. */
export function sizeWords(bytes: number, t: Messages['backup']['stored'], f: Formats): string {
  if (bytes < 1_000_000) return t.kb(f.whole(Math.ceil(bytes / 1000)));
  if (bytes < 1_000_000_000) return t.mb(f.number(Math.ceil(bytes / 100_000) / 10));
  return t.gb(f.number(Math.ceil(bytes / 100_000_000) / 10));
}
