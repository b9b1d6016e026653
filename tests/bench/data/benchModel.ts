import { emptyDesign } from '#core/design/design.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { CriterionGroup, ScoringModel } from '#core/scoring/model.ts';
import type { Side } from '#core/scoring/sides.ts';
import { sameInBoth } from '#core/text.ts';
import { benchKinds } from './benchEvents.ts';
import { benchFields, explicitCriteria } from './explicitCriteria.ts';
import { implicitCriteria } from './implicitCriteria.ts';

/** The model of the bench: 18 explicit and 12 implicit criteria in seven capped groups. */
export function benchModel(): ScoringModel {
  return modelOf(
    [...explicitCriteria(), ...implicitCriteria()],
    [
      group('firmographic', 'fit', 25),
      group('role', 'fit', 15),
      group('bant', 'fit', 20),
      group('situation', 'fit', 15),
      group('web', 'behaviour', 30),
      group('mail', 'behaviour', 15),
      group('meet', 'behaviour', 30),
    ],
  );
}

/** The explicit criteria alone, without caps of groups: what the rivals compute. */
export function explicitModel(): ScoringModel {
  const groups = ['firmographic', 'role', 'bant', 'situation'].map((id) => group(id, 'fit', null));
  const model = modelOf(explicitCriteria(), groups);
  return { ...model, sides: { fit: { max: 100, min: null }, behaviour: { max: 0, min: null } } };
}

function group(id: string, side: Side, max: number | null): CriterionGroup {
  return { id, label: sameInBoth(id), side, cap: { min: null, max } };
}

function modelOf(criteria: readonly Criterion[], groups: readonly CriterionGroup[]): ScoringModel {
  return {
    title: 'bench',
    note: '',
    template: '',
    zone: 'Europe/Helsinki',
    fields: benchFields(),
    eventKinds: benchKinds.map(([id]) => ({ id, label: sameInBoth(id) })),
    topics: [],
    conditions: [],
    sides: { fit: { max: 50, min: null }, behaviour: { max: 50, min: null } },
    total: { min: 0, max: 100 },
    groups,
    criteria,
    gates: [],
    grading: { by: 'total', limits: { A: 60, B: 45, C: 25 }, leaving: null },
    classes: {
      fit: { A: 35, B: 25, C: 15 },
      activity: { 1: 35, 2: 25, 3: 15 },
      leaving: null,
    },
    qualified: { is: 'grade', grades: ['A', 'B'] },
    value: null,
    routing: [],
    interest: null,
    company: null,
    golden: [],
    design: emptyDesign,
  };
}
