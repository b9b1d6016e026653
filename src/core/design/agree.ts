import { asWritten, isSound } from '../scoring/editParts.ts';
import { isSameData } from '../scoring/isSameData.ts';
import type { ScoringModel } from '../scoring/model.ts';
import { setDesign } from './editDesign.ts';
import { keptModel } from './modelVersion.ts';
import type { SignOff } from './signOff.ts';

/** Agrees to a model, when it still is the one that was signed: what another tab changed meanwhile nobody agreed to (`DE-65`). */
export function agreeTo(model: ScoringModel, signOff: SignOff, signed: ScoringModel): ScoringModel {
  return isSameData(keptModel(model), keptModel(signed)) ? setDesign(model, { signOff }) : model;
}

/** The model as a version has it, under the name that it has today, agreed or archived as it is today (`DE-64`). */
export function goBackTo(model: ScoringModel, kept: ScoringModel): ScoringModel {
  const { signOff, archived } = model.design;
  const wanted = { ...kept, title: model.title, design: { ...kept.design, signOff, archived } };
  if (!isSound(wanted)) return model;
  const body = asWritten(wanted);
  return isSameData(model, body) ? model : body;
}
