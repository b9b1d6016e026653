import type { Design } from '../../design/design.ts';
import { checkContactData } from './checkGoldenContacts.ts';
import { checkDay } from './checkQuestion.ts';
import type { ModelFault } from '../modelFault.ts';
import { checkIds, type ModelNames } from './modelNames.ts';

/** The faults of what stands behind a model: ids, days, and cases in words that the model does not have (`DE-1`). */
export function checkDesign(
  { canvas, guide, cases, signOff }: Design,
  names: ModelNames,
): readonly ModelFault[] {
  return [
    ...checkIds(canvas.lines, ['design', 'canvas', 'lines']),
    ...checkIds(guide.stages, ['design', 'guide', 'stages']),
    ...checkIds(cases, ['design', 'cases']),
    ...cases.flatMap((known, at) => checkContactData(known, names, ['design', 'cases', at])),
    ...(signOff === null
      ? []
      : (['marketing', 'sales'] as const).flatMap((side) =>
          checkDay(signOff[side].on, ['design', 'signOff', side, 'on']),
        )),
  ];
}
