import type { ScoringModel } from '#core/scoring/model.ts';
import { commonModel } from './modelParts.ts';

/** A model without a line, to be put together piece by piece: half of the points for each side. */
export function modelFromNothing(title: string): ScoringModel {
  const { sides, classes } = commonModel;
  return { ...blankModel(title), sides, classes };
}

/** A model without a line: for contacts of one's own. All 100 points are for fit until behaviour comes in. */
export function blankModel(title: string): ScoringModel {
  return {
    ...commonModel,
    title,
    template: '',
    fields: [],
    eventKinds: [],
    sides: { fit: { max: 100, min: null }, behaviour: { max: 0, min: null } },
    criteria: [],
    gates: [],
    classes: { ...commonModel.classes, fit: { A: 70, B: 50, C: 30 } },
    value: null,
    routing: [],
    company: null,
    golden: [],
  };
}
