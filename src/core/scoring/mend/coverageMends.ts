import { sameInBoth } from '../../text.ts';
import type { CoverageProof } from '../check/finding.ts';
import type { Criterion, TableCriterion } from '../criterion.ts';
import type { ScoringModel } from '../model.ts';
import type { Mend } from './mend.ts';

/** What is counted twice goes from the second criterion, what is left out comes in. */
export function coverageMends(proof: CoverageProof, model: ScoringModel): readonly Mend[] {
  switch (proof.kind) {
    case 'valueTwice': {
      const second = criterionOf(model, proof.criteria[1]);
      if (second?.kind !== 'table') return switchedOff(proof.criteria[1]);
      const says = { is: 'removeValuesFrom', criterion: second.id } as const;
      return [{ step: put(withoutValues(second, proof.values)), says }];
    }
    case 'countsTheSame':
      return switchedOff(proof.criteria[1]);
    case 'valueNotCovered': {
      const table = criterionOf(model, proof.criterion);
      if (table?.kind !== 'table') return [];
      const rows = [...table.rows, { values: proof.values, points: 0 }];
      return [{ step: put({ ...table, rows }), says: { is: 'addAtZero' } }];
    }
    case 'valueNotNamed':
      return nameMends(proof, model);
    case 'rangeNotCovered':
      return holeMends(proof, model);
  }
}

function nameMends(
  { criterion, field: id, values }: Extract<CoverageProof, { readonly kind: 'valueNotNamed' }>,
  model: ScoringModel,
): readonly Mend[] {
  const table = criterionOf(model, criterion);
  const field = model.fields.find((each) => each.id === id);
  if (field === undefined || table?.kind !== 'table') return [];
  const remove: Mend = { step: put(withoutValues(table, values)), says: { is: 'removeValues' } };
  if (field.type === 'yesNo') return [remove];
  const named = values.map((value) => ({ value, label: sameInBoth(value) }));
  const item = { ...field, values: [...field.values, ...named] };
  return [{ step: { command: 'model.field', args: { item } }, says: { is: 'nameValues' } }, remove];
}

function holeMends(
  { criterion, from, to }: Extract<CoverageProof, { readonly kind: 'rangeNotCovered' }>,
  model: ScoringModel,
): readonly Mend[] {
  const ranges = criterionOf(model, criterion);
  if (ranges?.kind !== 'ranges') return [];
  const closed = ranges.ranges.map((range) => (range.to === from ? { ...range, to } : range));
  return [{ step: put({ ...ranges, ranges: closed }), says: { is: 'closeHole', to } }];
}

function withoutValues(table: TableCriterion, values: readonly string[]): TableCriterion {
  const gone = new Set(values);
  const rows = table.rows
    .map((row) => ({ ...row, values: row.values.filter((value) => !gone.has(value)) }))
    .filter((row) => row.values.length > 0);
  return { ...table, rows };
}

function switchedOff(id: string): readonly Mend[] {
  const step = { command: 'model.enabled', args: { id, enabled: false } } as const;
  return [{ step, says: { is: 'switchOffOne', criterion: id } }];
}

function put(item: Criterion) {
  return { command: 'model.criterion', args: { item } } as const;
}

function criterionOf({ criteria }: ScoringModel, id: string): Criterion | undefined {
  return criteria.find((each) => each.id === id);
}
