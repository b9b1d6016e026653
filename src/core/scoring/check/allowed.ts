import { allNumbers, meetSpans, type Spans } from './spans.ts';
import { allTexts, isEmptyTexts, meetTexts, type TextSet, theseTexts } from './textSet.ts';

/**
 * What a known value may be: as a text, as a number (of a date: its day), and as an age in days. A field is asked in one
 * way, a date in two, and what is not asked is everything.
 */
export type Known = { readonly texts: TextSet; readonly numbers: Spans; readonly ages: Spans };

/** What a value may be, and whether it may be unknown. */
export type Allowed = Known & { readonly isUnknown: boolean };

/** Any known value. */
export const anyKnown: Known = { texts: allTexts, numbers: allNumbers, ages: allNumbers };

/** No known value. */
export const noKnown: Known = { texts: theseTexts([]), numbers: [], ages: [] };

/** What both allow. */
export function meetAllowed(a: Allowed, b: Allowed): Allowed {
  return {
    isUnknown: a.isUnknown && b.isUnknown,
    texts: meetTexts(a.texts, b.texts),
    numbers: meetSpans(a.numbers, b.numbers),
    ages: meetSpans(a.ages, b.ages),
  };
}

/** True only when nothing is allowed. */
export function isNothing({ isUnknown, texts, numbers, ages }: Allowed): boolean {
  return !isUnknown && (numbers.length === 0 || ages.length === 0 || isEmptyTexts(texts));
}
