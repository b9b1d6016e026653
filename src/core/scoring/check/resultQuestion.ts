import { toCentipoints } from '../centipoints.ts';
import type { ResultCondition } from '../condition.ts';
import type { Qualified } from '../contactScore.ts';
import type { ActivityClass, FitClass, Grade } from '../grading.ts';
import { anyKnown, noKnown } from './allowed.ts';
import type { Interval } from './interval.ts';
import type { Question } from './question.ts';
import { outside, type Spans, spanOf, wholeSpanOf } from './spans.ts';
import { allTextsBut, theseTexts } from './textSet.ts';

/** All that a result can be when it is asked about; never too narrow. */
export type ResultReach = {
  readonly grades: ReadonlySet<Grade>;
  readonly fit: ReadonlySet<FitClass>;
  readonly activity: ReadonlySet<ActivityClass>;
  /** Official scores. */
  readonly scores: Interval;
  /** By `criterion`, `group` or `side` and id; in centipoints. */
  readonly points: ReadonlyMap<string, Interval>;
  /** Null where it is not asked for. */
  readonly qualified: ReadonlySet<Qualified> | null;
};

/** The name of a sum in `ResultReach.points`. */
export function sumName(of: 'criterion' | 'group' | 'side', id: string): string {
  return `${of} ${id}`;
}

/** A question about the result as sets (`SC-35`); null when the result has no such thing. */
export function resultQuestion(asked: ResultCondition, reach: ResultReach): Question | null {
  switch (asked.is) {
    case 'grade':
      return oneOf('grade', asked.grades, reach.grades);
    case 'fit':
      return oneOf('fit', asked.classes, reach.fit);
    case 'activity':
      return oneOf('activity', asked.classes, reach.activity);
    case 'score':
      return within('score', wholeSpanOf(asked.from, asked.to), reach.scores);
    case 'points': {
      const name = sumName(asked.of, asked.id);
      const sums = reach.points.get(name);
      return sums ? within(name, spanOf(centipoints(asked.from), centipoints(asked.to)), sums) : null;
    }
    case 'qualified':
      return reach.qualified && qualifiedQuestion(reach.qualified);
  }
}

type Name = string | number;

function oneOf(about: string, wanted: readonly Name[], reach: ReadonlySet<Name>): Question {
  const names = wanted.map(String);
  return {
    about,
    whole: { ...anyKnown, isUnknown: false, texts: theseTexts([...reach].map(String)) },
    yes: { ...anyKnown, texts: theseTexts(names) },
    no: { ...anyKnown, texts: allTextsBut(names) },
  };
}

function within(about: string, wanted: Spans, { least, most }: Interval): Question {
  return {
    about,
    whole: { ...anyKnown, isUnknown: false, numbers: spanOf(least, most + 1) },
    yes: { ...anyKnown, numbers: wanted },
    no: { ...anyKnown, numbers: outside(wanted) },
  };
}

/** *Check first* is unknown (`SC-35`). */
function qualifiedQuestion(reach: ReadonlySet<Qualified>): Question {
  const known = [...reach].filter((qualified) => qualified !== 'checkFirst');
  const texts = theseTexts(known);
  return {
    about: 'qualified',
    whole: { ...(known.length === 0 ? noKnown : { ...anyKnown, texts }), isUnknown: reach.has('checkFirst') },
    yes: { ...anyKnown, texts: theseTexts(['yes']) },
    no: { ...anyKnown, texts: theseTexts(['no']) },
  };
}

function centipoints(points: number | null): number | null {
  return points === null ? null : toCentipoints(points);
}
