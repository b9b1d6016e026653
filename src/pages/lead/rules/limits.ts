import type { Classes, Grading, Limits } from '#core/scoring/grading.ts';

/** Three limits from best to worst, by name. */
type Levels<Name extends string | number> = { readonly [name in Name]: number };
type Order<Name> = readonly [Name, Name, Name];

export const gradeOrder = ['A', 'B', 'C'] as const;
export const activityOrder = [1, 2, 3] as const;

/** A limit moved; the others give way just so far that each stays under the better one, all within 1 to 100. */
export function pushedLimits<Name extends string | number>(
  order: Order<Name>,
  levels: Levels<Name>,
  name: Name,
  value: number,
): Levels<Name> {
  const at = order.indexOf(name);
  const limit = Math.min(100 - at, Math.max(3 - at, Math.round(value)));
  const pushed = order.map((each, place): readonly [Name, number] => {
    const away = at - place;
    if (away === 0) return [each, limit];
    return [each, away > 0 ? Math.max(levels[each], limit + away) : Math.min(levels[each], limit + away)];
  });
  return Object.fromEntries(pushed) as Levels<Name>;
}

/** Limits for leaving are nowhere above those for entering (`SC-34`). */
export function atMost<Name extends string | number>(
  order: Order<Name>,
  leaving: Levels<Name>,
  entering: Levels<Name>,
): Levels<Name> {
  return Object.fromEntries(
    order.map((name) => [name, Math.min(leaving[name], entering[name])]),
  ) as Levels<Name>;
}

/** The grading by total with another limit for leaving a grade. */
export function withLeavingLimit(
  grading: Extract<Grading, { readonly by: 'total' }>,
  grade: keyof Limits,
  value: number,
): Grading {
  const pushed = pushedLimits(gradeOrder, grading.leaving ?? grading.limits, grade, value);
  return { ...grading, leaving: atMost(gradeOrder, pushed, grading.limits) };
}

/** Limits for leaving, a little under those for entering. */
export function leavingOf(entering: Limits): Limits {
  return { A: Math.max(3, entering.A - 5), B: Math.max(2, entering.B - 5), C: Math.max(1, entering.C - 5) };
}

/** Limits for leaving a class, a little under those for entering. */
export function classLeavingOf({ fit, activity }: Classes): NonNullable<Classes['leaving']> {
  const lower = leavingOf({ A: activity[1], B: activity[2], C: activity[3] });
  return { fit: leavingOf(fit), activity: { 1: lower.A, 2: lower.B, 3: lower.C } };
}

/** The classes with another limit for leaving one of fit. */
export function withFitLeaving(classes: Classes, letter: keyof Limits, value: number): Classes {
  const leaving = classes.leaving ?? classLeavingOf(classes);
  const pushed = pushedLimits(gradeOrder, leaving.fit, letter, value);
  return { ...classes, leaving: { ...leaving, fit: atMost(gradeOrder, pushed, classes.fit) } };
}

/** The classes with another limit for leaving one of activity. */
export function withActivityLeaving(classes: Classes, number: 1 | 2 | 3, value: number): Classes {
  const leaving = classes.leaving ?? classLeavingOf(classes);
  const pushed = pushedLimits(activityOrder, leaving.activity, number, value);
  return { ...classes, leaving: { ...leaving, activity: atMost(activityOrder, pushed, classes.activity) } };
}

/** The classes with another limit of fit. */
export function withFitLimit(classes: Classes, letter: keyof Limits, value: number): Classes {
  const fit = pushedLimits(gradeOrder, classes.fit, letter, value);
  const { leaving } = classes;
  return {
    ...classes,
    fit,
    leaving: leaving && { ...leaving, fit: atMost(gradeOrder, leaving.fit, fit) },
  };
}

/** The classes with another limit of activity. */
export function withActivityLimit(classes: Classes, number: 1 | 2 | 3, value: number): Classes {
  const activity = pushedLimits(activityOrder, classes.activity, number, value);
  const { leaving } = classes;
  return {
    ...classes,
    activity,
    leaving: leaving && { ...leaving, activity: atMost(activityOrder, leaving.activity, activity) },
  };
}
