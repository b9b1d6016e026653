import type { CsvProblem, ProblemReason } from './csvRead.ts';

/** How many line numbers a problem remembers. */
const linesKept = 5;

/** Problems as they are met: a count and the first lines for each reason. */
export type ProblemLog = Map<ProblemReason, { count: number; lines: number[] }>;

/** Notes one more case of a problem; `line` 0 is no line (`EX-12`). */
export function noteProblem(log: ProblemLog, reason: ProblemReason, line: number): void {
  const entry = log.get(reason) ?? { count: 0, lines: [] };
  entry.count++;
  if (line > 0 && entry.lines.length < linesKept) entry.lines.push(line);
  log.set(reason, entry);
}

/** The log as data, in the order in which the reasons were first met (`EX-12`). */
export function listProblems(log: ProblemLog): readonly CsvProblem[] {
  return [...log].map(([reason, entry]) => ({ reason, count: entry.count, lines: entry.lines }));
}
