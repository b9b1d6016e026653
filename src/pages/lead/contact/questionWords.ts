import type { NextQuestion } from '#core/scoring/explain/nextQuestion.ts';
import type { ScoreInterval } from '#core/scoring/explain/scoreInterval.ts';
import { grades } from '#core/scoring/grade.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { eitherOf, nameOf } from '#i18n/modelText/names.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** What is not known of a contact, and what to ask: sentences, each empty where there is nothing to say (`DE-54`). */
export type QuestionWords = {
  /** Between which points and grades the score lies. */
  readonly interval: string;
  readonly unknown: string;
  readonly ask: string;
  /** What the answer does to the interval. */
  readonly gain: string;
};

/** The interval and the next question in words (`DE-54`). */
export function questionWords(
  interval: ScoreInterval,
  question: NextQuestion | null,
  model: ScoringModel,
  speaker: Speaker,
): QuestionWords {
  const { explain } = speaker.t;
  if (interval.unknown.length === 0) {
    return { interval: explain.interval.known, unknown: '', ask: '', gain: '' };
  }
  const names = interval.unknown.map((id) => nameOf(id, model.fields, speaker));
  return {
    interval: intervalWords(interval, speaker),
    unknown: explain.interval.unknown(names.join(', ')),
    ask: question ? explain.question.ask(nameOf(question.field, model.fields, speaker)) : '',
    gain: question ? gainWords(question, speaker) : '',
  };
}

function intervalWords({ score, isExact, best, worst }: ScoreInterval, speaker: Speaker): string {
  const { f } = speaker;
  const words = speaker.t.explain.interval;
  const between = isExact ? words.between : words.atMost;
  const points =
    score.least === score.greatest
      ? words.exactly(f.whole(score.least))
      : between(f.whole(score.least), f.whole(score.greatest));
  const possible = grades.slice(grades.indexOf(best), grades.indexOf(worst) + 1);
  return `${points}, ${words.grade(eitherOf(possible, speaker))}.`;
}

function gainWords({ before, after }: NextQuestion, { t, f }: Speaker): string {
  const words = t.explain.question;
  if (before === 0) return words.grade;
  return after === 0 ? words.exact(f.whole(before)) : words.narrows(f.whole(before), f.whole(after));
}
