import { type Allowed, anyKnown, isNothing, type Known, meetAllowed, noKnown } from './allowed.ts';
import { type Boxes, everybody } from './boxes.ts';

/** Which answers of a condition are asked for (`SC-24`). */
export type Answer = 'true' | 'false' | 'unknown' | 'notTrue' | 'notFalse';

/** A question about one value: its name, all that it may be, and the known values that answer yes and no. */
export type Question = {
  readonly about: string;
  readonly whole: Allowed;
  readonly yes: Known;
  readonly no: Known;
};

/** Who answers a question so. A null question is one of which nothing is said: anybody may. */
export function whoAnswers(question: Question | null, answer: Answer): Boxes {
  if (question === null) return everybody;
  const { about, whole, yes, no } = question;
  const wanted: { readonly [name in Answer]: Allowed } = {
    true: { ...yes, isUnknown: false },
    false: { ...no, isUnknown: false },
    unknown: { ...noKnown, isUnknown: true },
    notTrue: { ...no, isUnknown: true },
    notFalse: { ...yes, isUnknown: true },
  };
  return boxOf(about, meetAllowed(whole, wanted[answer]));
}

/** Who has a known value, or none: the answer is never unknown (`SC-24`). */
export function whoIsKnown(about: string, whole: Allowed, answer: Answer): Boxes {
  if (answer === 'unknown') return [];
  const isKnown = answer === 'true' || answer === 'notFalse';
  const known = isKnown ? { ...anyKnown, isUnknown: false } : { ...noKnown, isUnknown: true };
  return boxOf(about, meetAllowed(whole, known));
}

function boxOf(about: string, allowed: Allowed): Boxes {
  return isNothing(allowed) ? [] : [new Map([[about, allowed]])];
}
