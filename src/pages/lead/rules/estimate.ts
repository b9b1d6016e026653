import type { Estimate, ProbabilityRule, SizeRule } from '#core/scoring/valueRule.ts';

/** An estimate with another number; the others give way so that low <= likely <= high. */
export function withEstimate(estimate: Estimate, which: keyof Estimate, value: number): Estimate {
  const next: Estimate = { ...estimate, [which]: Math.max(0, value) };
  const { low, likely, high } = next;
  if (which === 'low') return { low, likely: Math.max(low, likely), high: Math.max(low, likely, high) };
  if (which === 'high') return { low: Math.min(low, high), likely: Math.min(likely, high), high };
  return { low: Math.min(low, likely), likely, high: Math.max(likely, high) };
}

/** The size of a deal found in another way; a size that was there goes along. Null without a field that fits. */
export function sizeFrom(
  from: SizeRule['from'],
  before: SizeRule,
  field: string | undefined,
): SizeRule | null {
  const size = firstSize(before);
  if (from === 'fixed') return { from, size };
  if (field === undefined) return null;
  switch (from) {
    case 'field':
      return { from, field, unknown: size };
    case 'table':
      return { from, field, rows: [], other: size, unknown: null };
    case 'ranges':
      return { from, field, ranges: [{ from: null, to: null, size }], other: null, unknown: null };
  }
}

/** Some size of a rule, to begin another one with. */
export function firstSize(rule: SizeRule): Estimate {
  const first = { low: 5_000, likely: 20_000, high: 50_000 };
  switch (rule.from) {
    case 'fixed':
      return rule.size;
    case 'field':
      return rule.unknown ?? first;
    case 'table':
      return rule.rows[0]?.size ?? rule.other ?? first;
    case 'ranges':
      return rule.ranges[0]?.size ?? rule.other ?? first;
  }
}

/** The probability told in another way; by score it begins with four rows that say what the grades said. */
export function probabilityBy(by: ProbabilityRule['by'], before: ProbabilityRule): ProbabilityRule {
  if (by === before.by) return before;
  const { origin } = before;
  if (before.by === 'grade') {
    const { A, B, C, D } = before;
    const rows = [
      { from: 0, percent: D },
      { from: 30, percent: C },
      { from: 50, percent: B },
      { from: 70, percent: A },
    ];
    return { origin, by: 'score', rows };
  }
  const at = (score: number): Estimate =>
    before.rows.findLast(({ from }) => from <= score)?.percent ?? { low: 0, likely: 0, high: 0 };
  return { origin, by: 'grade', A: at(70), B: at(50), C: at(30), D: at(0) };
}

type ScoreRows = Extract<ProbabilityRule, { readonly by: 'score' }>['rows'];

/** The rows with another score in one of them, in rising order; the first stays at 0. */
export function withRowFrom(rows: ScoreRows, at: number, from: number): ScoreRows {
  const row = rows[at];
  if (row === undefined || at === 0) return rows;
  const score = Math.min(100, Math.max(1, Math.round(from)));
  return rows.with(at, { ...row, from: score }).toSorted((a, b) => a.from - b.from);
}

/** The rows with one more on top, halfway to 100; as they were when there is no room. */
export function rowAdded(rows: ScoreRows): ScoreRows {
  const last = rows.at(-1);
  if (last === undefined || last.from >= 100) return rows;
  return [...rows, { from: Math.ceil((last.from + 100) / 2), percent: last.percent }];
}
