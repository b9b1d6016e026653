import type { Interest } from '#core/scoring/interest/interestOf.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { nameOf } from '#i18n/modelText/names.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** In which topic the interest peaks now, and in which over the whole history, as sentences. */
export function interestWords(
  { spoi, hat }: Interest,
  { topics }: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  const t = speaker.t.explain.interest;
  const sentences = [
    ...(spoi === null ? [] : [t.spoi(nameOf(spoi, topics, speaker))]),
    ...(hat === null ? [] : [t.hat(nameOf(hat, topics, speaker))]),
  ];
  return sentences.length === 0 ? [t.none] : sentences;
}
