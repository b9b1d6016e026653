import { asWritten, isSound } from '../scoring/editParts.ts';
import { isSameData } from '../scoring/isSameData.ts';
import type { ScoringModel } from '../scoring/model.ts';
import type { Design } from './design.ts';

/** Changes what stands behind a model; what would leave it with a fault changes nothing (`DE-2`). */
export function setDesign(model: ScoringModel, change: Partial<Design>): ScoringModel {
  const wanted = { ...model.design, ...change };
  if (!isSound({ ...model, design: wanted })) return model;
  const design = asWritten(wanted);
  return isSameData(model.design, design) ? model : { ...model, design };
}
