import type { Days, Points } from '../../brand.ts';
import type { ModelStep } from '../../commands/modelStep.ts';
import type { ActivityClass, FitClass, Grade } from '../grading.ts';
import type { Side } from '../sides.ts';

/** A step after which a finding is gone, and what its button says (`DE-101`). Only `i18n` turns it into words. */
export type Mend = { readonly step: ModelStep; readonly says: MendSays };

/** What the button of a mend says; ids name criteria where it is not plain which one is meant. */
export type MendSays =
  | { readonly is: 'limit'; readonly grade: Grade; readonly score: number }
  | { readonly is: 'fitLimit'; readonly class: FitClass; readonly points: number }
  | { readonly is: 'activityLimit'; readonly class: ActivityClass; readonly points: number }
  | { readonly is: 'switchOffOne'; readonly criterion: string }
  | { readonly is: 'capAt'; readonly points: Points }
  | { readonly is: 'sideMax'; readonly side: Side; readonly max: Points }
  | { readonly is: 'removeValuesFrom'; readonly criterion: string }
  | { readonly is: 'closeHole'; readonly to: number }
  | { readonly is: 'windowTo'; readonly days: Days }
  | {
      readonly is:
        | 'switchOff'
        | 'remove'
        | 'removeRow'
        | 'removeCap'
        | 'wholeScale'
        | 'removeValues'
        | 'addAtZero'
        | 'nameValues'
        | 'noWindow'
        | 'noFading'
        | 'removeStep'
        | 'moveUp';
    };
