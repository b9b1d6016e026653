import type { ScoredCase } from '#core/design/cases/compareCases.ts';

/** Where the mark of a case lies: at its points, and in which row above the line, 0 the lowest. */
export type CaseMark = { readonly scored: ScoredCase; readonly row: number };

/** Points that a mark takes up on a narrow screen; marks nearer to each other lie above each other. */
const room = 6;

/** Lays the marks of the cases on one line 0..100: the lowest points first, each in the lowest row that is free. */
export function caseMarks(cases: readonly ScoredCase[]): readonly CaseMark[] {
  const ends: number[] = [];
  return cases
    .toSorted((a, b) => a.score - b.score)
    .map((scored) => {
      const free = ends.findIndex((end) => scored.score - end >= room);
      const row = free < 0 ? ends.length : free;
      ends[row] = scored.score;
      return { scored, row };
    });
}

/** Where points stand in the field, 14 pixels from its edges at least: a mark at 0 or 100 is in it as a whole (`DE-46`). */
export function placeOf(score: number): string {
  return `calc(${score}% + ${((50 - score) * 7) / 25}px)`;
}
