import type { Centipoints } from '../../brand.ts';
import type { ContactScore } from '../contactScore.ts';
import type { Grade } from '../grading.ts';
import type { LedgerLine } from '../ledger.ts';

/** Why the score of one contact is another one than before (`SC-46`). */
export type WhyMoved = {
  /** Official score after less official score before, in centipoints. */
  readonly difference: Centipoints;
  /** Whose points changed, the largest change first; they add up to the difference exactly. */
  readonly lines: readonly MovedLine[];
  /** Who decided the grade besides points, where that changed: ids, null is nobody. */
  readonly gate: Turn<string | null> | null;
  readonly rule: Turn<string | null> | null;
  readonly grade: Turn<Grade> | null;
};

/** From what to what. */
export type Turn<Value> = { readonly from: Value; readonly to: Value };

/** Points of a criterion after its own clip, of another clip, or of the fraction that the official score leaves out. */
export type MovedLine = {
  readonly of: 'criterion' | 'group' | 'side' | 'total' | 'fraction';
  readonly id: string;
  readonly before: Centipoints;
  readonly after: Centipoints;
};

/** Compares two scores of one contact, line by line of their ledgers. */
export function whyMoved(before: ContactScore, after: ContactScore): WhyMoved {
  const earlier = sumsBySource(before.ledger);
  const later = sumsBySource(after.ledger);
  const sources = new Map([...earlier, ...later]);
  const lines = [...sources].map(([name, { of, id }]): MovedLine => {
    return { of, id, before: earlier.get(name)?.points ?? 0, after: later.get(name)?.points ?? 0 };
  });
  return {
    difference: (after.score - before.score) * 100,
    lines: lines.filter((line) => changeOf(line) !== 0).sort(byChange),
    gate: turn(before.gate, after.gate),
    rule: turn(ruleOf(before), ruleOf(after)),
    grade: turn(before.grade, after.grade),
  };
}

type Source = Pick<MovedLine, 'of' | 'id'> & { readonly points: Centipoints };

function sumsBySource(ledger: readonly LedgerLine[]): ReadonlyMap<string, Source> {
  const sums = new Map<string, Source>();
  for (const line of ledger) {
    const { of, id } = sourceOf(line);
    const name = `${of} ${id}`;
    sums.set(name, { of, id, points: (sums.get(name)?.points ?? 0) + line.points });
  }
  return sums;
}

function sourceOf(line: LedgerLine): Pick<MovedLine, 'of' | 'id'> {
  if (line.kind === 'clip') return { of: line.of, id: line.id };
  return line.kind === 'fraction'
    ? { of: 'fraction', id: 'fraction' }
    : { of: 'criterion', id: line.criterion };
}

function changeOf({ before, after }: MovedLine): Centipoints {
  return after - before;
}

/** The largest change first, whatever its sign. */
function byChange(a: MovedLine, b: MovedLine): number {
  return Math.abs(changeOf(b)) - Math.abs(changeOf(a));
}

function ruleOf({ route }: ContactScore): string | null {
  return route?.by === 'rule' ? route.id : null;
}

function turn<Value>(from: Value, to: Value): Turn<Value> | null {
  return from === to ? null : { from, to };
}
