import type { Criterion, RangesCriterion, TableCriterion, ValueCriterion } from '../criterion.ts';
import type { Field, ScoringModel } from '../model.ts';
import type { Finding } from './finding.ts';
import { pairsOf } from './pairsOf.ts';
import { meetSpans, outside, type Spans, spanOf } from './spans.ts';

/** What one criterion gives points for: known values of its field, or numbers in ranges that rise. */
type Covered = {
  readonly criterion: ValueCriterion;
  readonly values: ReadonlySet<string>;
  readonly spans: Spans;
};

/** Values of fields that are covered twice or not at all (`SC-43`). */
export function coverageFindings({ criteria, fields }: ScoringModel): readonly Finding[] {
  const fieldOf = new Map(fields.map((field) => [field.id, field]));
  const enabled = criteria.filter(isOfValues).filter(({ enabled: isOn, weight }) => isOn && weight !== 0);
  const covered = enabled.map((criterion) => coveredBy(criterion, fieldOf.get(criterion.field)));
  return [
    ...pairsOf(covered).flatMap(([first, second]) => twiceFindings(first, second)),
    ...enabled.flatMap((criterion): readonly Finding[] => {
      const field = fieldOf.get(criterion.field);
      if (criterion.kind === 'ranges') return holeFindings(criterion);
      return field ? nameFindings(criterion, field) : [];
    }),
  ];
}

function isOfValues(criterion: Criterion): criterion is ValueCriterion {
  return criterion.kind === 'table' || criterion.kind === 'ranges';
}

function coveredBy(criterion: ValueCriterion, field: Field | undefined): Covered {
  if (criterion.kind === 'ranges') {
    const ranges = criterion.ranges.filter(({ points }) => points !== 0);
    const spans = ranges.flatMap(({ from, to }) => spanOf(from, to)).toSorted((a, b) => a.from - b.from);
    return { criterion, values: new Set(), spans };
  }
  const unknown = new Set(field?.unknown);
  const rows = criterion.rows.filter(({ points }) => points !== 0);
  const values = rows.flatMap((row) => row.values).filter((value) => value !== '' && !unknown.has(value));
  return { criterion, values: new Set(values), spans: [] };
}

function twiceFindings(first: Covered, second: Covered): readonly Finding[] {
  const { field } = first.criterion;
  if (field !== second.criterion.field) return [];
  const values = [...first.values].filter((value) => second.values.has(value));
  const spans = meetSpans(first.spans, second.spans);
  if (values.length === 0 && spans.length === 0) return [];
  const ranges = spans.map(({ from, to }) => ({ from: endOf(from), to: endOf(to) }));
  const criteria = [first.criterion.id, second.criterion.id] as const;
  return [{ severity: 'note', kind: 'valueTwice', field, criteria, values, ranges }];
}

function endOf(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}

/** Named values without a row, and values of rows without a name. */
function nameFindings(criterion: TableCriterion, { type, values: named }: Field): readonly Finding[] {
  const { id, field, rows, other } = criterion;
  const names = type === 'yesNo' ? ['yes', 'no'] : named.map(({ value }) => value);
  if (names.length === 0) return [];
  const inRows = new Set(rows.flatMap(({ values }) => values));
  const left = names.filter((name) => !inRows.has(name));
  const known = new Set(names);
  const strange = [...inRows].filter((value) => !known.has(value));
  // A yes without a no is a plain question, and a list of minus points a list of exceptions: neither forgets anything.
  const isWhole = type !== 'yesNo' && rows.some(({ points }) => points > 0) && other === 0;
  const findings: readonly Finding[] = [
    { severity: 'note', kind: 'valueNotCovered', criterion: id, field, values: isWhole ? left : [] },
    { severity: 'note', kind: 'valueNotNamed', criterion: id, field, values: strange },
  ];
  return findings.filter((finding) => !('values' in finding) || finding.values.length > 0);
}

/** Holes between ranges where both neighbours give plus points, or both minus points. */
function holeFindings({ id, field, ranges, other }: RangesCriterion): readonly Finding[] {
  if (other !== 0) return [];
  const holes = outside(ranges.flatMap(({ from, to }) => spanOf(from, to)));
  return holes.flatMap(({ from, to }): readonly Finding[] => {
    const below = ranges.find((range) => range.to === from);
    const above = ranges.find((range) => range.from === to);
    if (!below || !above || below.points * above.points <= 0) return [];
    return [{ severity: 'note', kind: 'rangeNotCovered', criterion: id, field, from, to }];
  });
}
