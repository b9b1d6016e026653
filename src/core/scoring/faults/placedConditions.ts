import type { Condition } from '../condition.ts';
import type { ScoringModel } from '../model.ts';
import type { FaultPath } from '../modelFault.ts';

/** A condition where it stands. What may be asked depends on it: a named one is judged where it is used. */
export type PlacedCondition = {
  readonly path: FaultPath;
  readonly when: Condition;
  readonly mayAsk: 'contact' | 'result' | 'qualified';
};

/** Every condition of a model, in the order of the file. */
export function placedConditions(model: ScoringModel): readonly PlacedCondition[] {
  return [
    ...model.conditions.map(({ when }, at) => placed(['conditions', at, 'when'], when, 'qualified')),
    ...model.criteria.flatMap((criterion, at) =>
      criterion.kind === 'cases'
        ? criterion.rows.map(({ when }, row) =>
            placed(['criteria', at, 'rows', row, 'when'], when, 'contact'),
          )
        : [],
    ),
    ...model.gates.map(({ when }, at) => placed(['gates', at, 'when'], when, 'contact')),
    placed(['qualified'], model.qualified, 'result'),
    ...model.routing.flatMap(({ when }, at) =>
      when === null ? [] : [placed(['routing', at, 'when'], when, 'qualified')],
    ),
  ];
}

function placed(path: FaultPath, when: Condition, mayAsk: PlacedCondition['mayAsk']): PlacedCondition {
  return { path, when, mayAsk };
}
