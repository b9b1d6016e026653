import { activityClassOf, fitClassOf } from '../classes.ts';
import { gradeByLimits, grades } from '../grade.ts';
import type { ActivityClass, Classes, Grade, Grading } from '../grading.ts';

/** Ranks by [earlier rank * 101 + whole points]: 0..3; an earlier rank of 4 is none (`SC-34`). */
export type RankTable = Uint8Array;

const ranks = 5;

/** Index of the grade by earlier grade and official score; null for a model that grades by matrix. */
export function gradeTable(grading: Grading): RankTable | null {
  if (grading.by !== 'total') return null;
  return rankTable((score, before) =>
    grades.indexOf(gradeByLimits(score, grading.limits, grading.leaving, gradeAt(before))),
  );
}

/** Index of the class of fit by earlier class and whole points. */
export function fitTable({ fit, leaving }: Classes): RankTable {
  return rankTable((points, before) =>
    grades.indexOf(fitClassOf(points, fit, leaving?.fit ?? null, gradeAt(before))),
  );
}

/** Index of the class of behaviour by earlier class and whole points. */
export function activityTable({ activity, leaving }: Classes): RankTable {
  return rankTable((points, before) => {
    const earlier = before === 4 ? null : ((before + 1) as ActivityClass);
    return activityClassOf(points, activity, leaving?.activity ?? null, earlier) - 1;
  });
}

/** The rank of whole points for a contact with an earlier rank. */
export function rankAt(table: RankTable, earlier: number, points: number): number {
  return table[earlier * 101 + points] as number;
}

function rankTable(rankOf: (points: number, earlier: number) => number): RankTable {
  return Uint8Array.from({ length: ranks * 101 }, (_, at) => rankOf(at % 101, Math.floor(at / 101)));
}

function gradeAt(index: number): Grade | null {
  return grades[index] ?? null;
}
