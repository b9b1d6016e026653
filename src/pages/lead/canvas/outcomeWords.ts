import type { LineOutcome } from '#core/design/criteriaFromCanvas.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Text } from '#core/text.ts';
import type { Messages } from '#i18n/en.ts';

type Words = {
  readonly t: Messages['canvas']['outcome'];
  readonly say: (text: Text) => string;
  /** Points with their sign. */
  readonly signed: (points: number) => string;
};

/** What became of a line, or why it is nothing yet, in a few words. */
export function outcomeWords(outcome: LineOutcome, { criteria }: ScoringModel, words: Words): string {
  const { t, say } = words;
  switch (outcome.is) {
    case 'made': {
      const criterion = criteria.find(({ id }) => outcome.as === 'criterion' && id === outcome.id);
      return criterion ? t.criterion(criterionWords(criterion, words)) : t.gate;
    }
    case 'said': {
      const names = criteria.filter(({ id }) => outcome.by.includes(id)).map(({ label }) => say(label));
      return t.said(names.join(', '));
    }
    default:
      return t[outcome.is];
  }
}

/** The points that count most where they follow from one value, else the name of the criterion. */
function criterionWords(criterion: Criterion, { say, signed }: Words): string {
  if (criterion.kind !== 'table' && criterion.kind !== 'ranges') return say(criterion.label);
  const rows = criterion.kind === 'table' ? criterion.rows : criterion.ranges;
  const most = rows.reduce((best, { points }) => (Math.abs(points) > Math.abs(best) ? points : best), 0);
  return signed(most);
}
