import type { ScoringModel } from '#core/scoring/model.ts';

/** A model without a line: for contacts of one's own. All 100 points are for fit until behaviour comes in. */
export function blankModel(title: string): ScoringModel {
  return {
    title,
    note: '',
    template: '',
    zone: 'Europe/Helsinki',
    fields: [],
    eventKinds: [],
    sides: { fit: { max: 100 }, behaviour: { max: 0 } },
    groups: [],
    criteria: [],
    grading: { by: 'total', limits: { A: 70, B: 50, C: 30 } },
  };
}
