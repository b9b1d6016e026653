import type { BlockingAnswer } from '#core/level/proof.ts';
import type { LadderChoice, PracticeChoice } from '#core/level/assessment.ts';
import { nameOf, type ReportCase } from './reportCase.ts';

/** An answer that keeps a dimension from a step: what it is now, and what would be enough (`LT-142`). */
export function blockingLines({ change, now }: BlockingAnswer, at: ReportCase): readonly string[] {
  const { speaker, test } = at;
  const { why } = speaker.t.levelReport;
  if (change.is === 'practice') {
    const needed = change.to === 0 ? why.anyAnswer : speaker.t.levelReport.coverage[change.to];
    return [why.practice(practiceText(change.practice, at), choiceText(now, at), needed)];
  }
  const ladder = test.dimensions.find(({ id }) => id === change.dimension)?.ladder;
  const said = ladder && typeof now === 'number' && now > 0 ? speaker.say(ladder[now as 1 | 2 | 3 | 4]) : '';
  const wished = ladder ? speaker.say(ladder[change.to]) : '';
  return [why.now(said || choiceText(now, at)), why.needed(change.to, wished)];
}

/** An answer of a dimension in one line, as it would have to be. */
export function neededLine(dimension: string, answer: BlockingAnswer, at: ReportCase): string {
  const { why } = at.speaker.t.levelReport;
  const { change } = answer;
  const name = nameOf(at, dimension);
  if (change.is === 'practice') return why.smallestPractice(name, blockingLines(answer, at).join(' '));
  const ladder = at.test.dimensions.find(({ id }) => id === change.dimension)?.ladder;
  return why.smallestLadder(name, change.to, ladder ? at.speaker.say(ladder[change.to]) : '');
}

/** What a practice says. */
export function practiceText(practice: string, { test, speaker }: ReportCase): string {
  const found = test.dimensions.flatMap(({ practices }) => practices).find(({ id }) => id === practice);
  return found ? speaker.say(found.text) : practice;
}

/** What was tapped on a practice, or that nothing known was tapped on a ladder. */
export function choiceText(now: LadderChoice | PracticeChoice | null, { speaker }: ReportCase): string {
  const t = speaker.t.levelReport;
  if (now === null) return t.unanswered;
  if (now === 'dontKnow') return t.dontKnow;
  if (now === 'notApplicable') return t.notApplicable;
  return now === 4 ? String(now) : t.coverage[now];
}
