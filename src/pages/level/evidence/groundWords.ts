import { answerOf, practiceAnswer } from '#core/level/answer.ts';
import type { Assessment } from '#core/level/assessment.ts';
import type { Ground } from '#core/level/grounds.ts';
import { numberIds } from '#core/level/numbers.ts';
import type { LevelTest } from '#core/level/test.ts';
import type { Messages } from '#i18n/en.ts';
import type { Text } from '#core/text.ts';

/** What a question says, and how it was answered in a word or two. */
export type GroundWords = { readonly text: string; readonly answer: string };

type Speaker = { readonly t: Messages; readonly say: (text: Text) => string };

/** A question that has evidence, or should have, in words. */
export function groundWords(
  ground: Ground,
  test: LevelTest,
  body: Assessment,
  { t, say }: Speaker,
): GroundWords {
  const words = t.deepen.evidence;
  const dimension = test.dimensions.find(({ id }) => id === ground.dimension);
  if (ground.is === 'ladder' && dimension) {
    const { now } = answerOf(body, dimension.id);
    if (typeof now !== 'number') return { text: say(dimension.question), answer: words.ladderPlain };
    return { text: say(dimension.ladder[now]), answer: words.ladder(now) };
  }
  if (ground.is === 'practice' && dimension) {
    const practice = dimension.practices.find(({ id }) => id === ground.id);
    const { now } = practiceAnswer(body, ground.id);
    const answer = typeof now === 'number' ? t.deepen.card.coverage[now] : '';
    return { text: practice ? say(practice.text) : ground.id, answer };
  }
  const number = numberIds.find((id) => ground.is === 'number' && id === ground.id);
  return { text: number ? t.deepen.numbers.names[number] : ground.on, answer: '' };
}
