import { modelBounds } from '../bounds.ts';
import type { Criterion } from '../criterion.ts';
import type { ScoringModel } from '../model.ts';
import { cutTo, type Text } from '../../text.ts';
import { freshId } from './freshId.ts';

/** A copy of a criterion under a fresh id and another name; it came from no line of the canvas. */
export function copyCriterion(model: ScoringModel, criterion: Criterion, label: Text): Criterion {
  const { labelLength } = modelBounds;
  const name = { en: cutTo(label.en, labelLength), fi: cutTo(label.fi, labelLength) };
  return { ...criterion, id: freshId(model, criterion.id), label: name, line: null };
}
