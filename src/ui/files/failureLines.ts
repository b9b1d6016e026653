import type { OpenFailure } from '#core/documents/openOutcome.ts';
import type { FileFault } from '#core/documents/fault.ts';
import { writePath } from '#core/json/writePath.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';

/** Why a file was not opened, in words: a sentence, and the places that it speaks of. */
export type FailureLines = {
  readonly sentence: string;
  readonly places: readonly { readonly place: string; readonly what: string }[];
  /** How many places more there are. */
  readonly more: number;
};

const mostPlaces = 5;

/** The words for a failure of opening; every reason has a sentence that says what to do (`EX-39`). */
export function failureLines(failure: OpenFailure, t: Messages['files'], f: Formats): FailureLines {
  const said = (sentence: string): FailureLines => ({ sentence, places: [], more: 0 });
  switch (failure.reason) {
    case 'too-new':
      return said(t.tooNew(f.whole(failure.version), f.whole(failure.ours)));
    case 'forbidden-key':
      return said(t.forbiddenKey(writePath(failure.path)));
    case 'endless-number':
      return said(t.endlessNumber(writePath(failure.path)));
    case 'invalid': {
      const places = failure.faults.slice(0, mostPlaces).map((fault) => placeOf(fault, t, f));
      if (failure.count === null) return { sentence: t.invalidFirst, places, more: 0 };
      return { sentence: t.invalid(failure.count), places, more: failure.count - places.length };
    }
    default:
      return said(t.failures[failure.reason]);
  }
}

function placeOf({ path, reason, limit }: FileFault, t: Messages['files'], f: Formats) {
  return { place: writePath(path), what: t.faults[reason](limit === undefined ? '' : f.number(limit)) };
}
