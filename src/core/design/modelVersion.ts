import type { IsoDate } from '../brand.ts';
import { isSameData } from '../scoring/isSameData.ts';
import type { ScoringModel } from '../scoring/model.ts';
import { cutTo } from '../text.ts';
import { modelBounds } from '../scoring/bounds.ts';
import type { Signatures } from './signOff.ts';

/** The body of a version document: a model as it was on a day, never edited but for its name and note (`DE-60`). */
export type ModelVersion = {
  /** Name of the version, such as *Draft 3*. */
  readonly title: string;
  readonly note: string;
  /** Id of the document of the model. */
  readonly of: string;
  /** 1 for the first version of a model, and one more for each that follows. */
  readonly number: number;
  readonly savedOn: IsoDate;
  /** Who agreed to it; null is a draft. */
  readonly signOff: Signatures | null;
  /** Without the sign-off of the model itself, and not archived. */
  readonly model: ScoringModel;
};

/** The model as a version keeps it: what says where the model stands today is not of it (`DE-60`). */
export function keptModel(model: ScoringModel): ScoringModel {
  const { signOff, archived } = model.design;
  if (signOff === null && !archived) return model;
  return { ...model, design: { ...model.design, signOff: null, archived: false } };
}

/** Whether a model stands as a version has it, whatever its name and however far it is agreed (`DE-64`). */
export function isAsKept(model: ScoringModel, version: Pick<ModelVersion, 'model'>): boolean {
  return isSameData({ ...keptModel(model), title: '' }, { ...keptModel(version.model), title: '' });
}

/** Gives a version another name; an empty one changes nothing. */
export function renameVersion(version: ModelVersion, title: string): ModelVersion {
  const within = cutTo(title.trim(), modelBounds.labelLength);
  return within === '' || within === version.title ? version : { ...version, title: within };
}

/** Writes another note on a version. */
export function noteVersion(version: ModelVersion, note: string): ModelVersion {
  const within = cutTo(note, modelBounds.proseLength);
  return within === version.note ? version : { ...version, note: within };
}
