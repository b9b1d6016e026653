import type { ScoringModel } from '#core/scoring/model.ts';
import type { ValueRule } from '#core/scoring/valueRule.ts';
import { type RuleSpeaker, subjectWords } from './conditionWords.ts';

/** Where the value of a lead comes from, in a few words. */
export function valueRuleWords(
  { currency, size, probability }: ValueRule,
  model: ScoringModel,
  speaker: RuleSpeaker,
): string {
  const { said } = speaker.t.value;
  const words =
    size.from === 'fixed'
      ? said.fixed(`${speaker.f.whole(size.size.likely)} ${currency}`)
      : said[size.from](subjectWords({ about: 'field', id: size.field }, model, speaker));
  return `${words} × ${said[probability.by]}`;
}
