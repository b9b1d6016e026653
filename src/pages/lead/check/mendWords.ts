import type { MendSays } from '#core/scoring/mend/mend.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { modelNames } from './modelNames.ts';

/** What the button of a mend says (`DE-102`). */
export function mendWords(says: MendSays, model: ScoringModel, speaker: Speaker): string {
  const { t, f } = speaker;
  const { mends } = t.modelCheck;
  const names = modelNames(model, speaker);
  switch (says.is) {
    case 'limit':
      return mends.limit(says.grade, f.whole(says.score));
    case 'fitLimit':
    case 'activityLimit':
      return mends[says.is](String(says.class), f.whole(says.points));
    case 'switchOffOne':
    case 'removeValuesFrom':
      return mends[says.is](names.criterion(says.criterion));
    case 'capAt':
      return mends.capAt(f.number(says.points));
    case 'sideMax':
      return mends.sideMax(names.side(says.side), f.number(says.max));
    case 'closeHole':
      return mends.closeHole(f.number(says.to));
    case 'windowTo':
      return mends.windowTo(f.whole(says.days));
    default:
      return mends[says.is];
  }
}
