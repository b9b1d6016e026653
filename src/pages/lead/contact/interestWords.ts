import type { Interest } from '#core/scoring/interest/interestOf.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { nameOf } from './factWords.ts';
import type { Speaker } from './speaker.ts';

/** In which topic the interest peaks now, and in which over the whole history, as sentences. */
export function interestWords(
  { spoi, hat }: Interest,
  { topics }: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  const t = speaker.t.explain.interest;
  const sentences = [
    ...(spoi === null ? [] : [t.spoi(nameOf(topics, spoi, speaker))]),
    ...(hat === null ? [] : [t.hat(nameOf(topics, hat, speaker))]),
  ];
  return sentences.length === 0 ? [t.none] : sentences;
}
