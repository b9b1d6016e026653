import { checkModel } from '../scoring/checkModel.ts';
import { checkDay } from '../scoring/faults/checkQuestion.ts';
import type { ModelFault } from '../scoring/modelFault.ts';
import type { ModelVersion } from './modelVersion.ts';

/** Faults of a version that its schema cannot say: days that are none, and those of its model (`DE-60`). */
export function checkModelVersion({ savedOn, signOff, model }: ModelVersion): readonly ModelFault[] {
  return [
    ...checkDay(savedOn, ['savedOn']),
    ...(signOff === null
      ? []
      : (['marketing', 'sales'] as const).flatMap((side) =>
          checkDay(signOff[side].on, ['signOff', side, 'on']),
        )),
    ...checkModel(model).map((fault) => ({ ...fault, path: ['model', ...fault.path] })),
  ];
}
