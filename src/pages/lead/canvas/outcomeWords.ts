import type { LineOutcome } from '#core/design/criteriaFromCanvas.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { namesOf } from '#i18n/modelText/names.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** What became of a line, or why it is nothing yet, in a few words. */
export function outcomeWords(outcome: LineOutcome, { criteria }: ScoringModel, speaker: Speaker): string {
  const t = speaker.t.canvas.outcome;
  switch (outcome.is) {
    case 'made': {
      const criterion = criteria.find(({ id }) => outcome.as === 'criterion' && id === outcome.id);
      return criterion ? t.criterion(criterionWords(criterion, speaker)) : t.gate;
    }
    case 'said':
      return t.said(namesOf(outcome.by, criteria, speaker));
    default:
      return t[outcome.is];
  }
}

/** The points that count most where they follow from one value, else the name of the criterion. */
function criterionWords(criterion: Criterion, { f, say }: Speaker): string {
  if (criterion.kind !== 'table' && criterion.kind !== 'ranges') return say(criterion.label);
  const rows = criterion.kind === 'table' ? criterion.rows : criterion.ranges;
  const most = rows.reduce((best, { points }) => (Math.abs(points) > Math.abs(best) ? points : best), 0);
  return f.signed(most);
}
