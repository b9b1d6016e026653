import type { ScoringModel } from '#core/scoring/model.ts';
import type { ValueRule } from '#core/scoring/valueRule.ts';
import { subjectName } from '#i18n/modelText/subjectName.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** Where the value of a lead comes from, in a few words. */
export function valueRuleWords(
  { currency, size, probability }: ValueRule,
  model: ScoringModel,
  speaker: Speaker,
): string {
  const { said } = speaker.t.rules.value;
  const words =
    size.from === 'fixed'
      ? said.fixed(`${speaker.f.whole(size.size.likely)}\u00a0${currency}`)
      : said[size.from](subjectName({ about: 'field', id: size.field }, model, speaker));
  return `${words} × ${said[probability.by]}`;
}
