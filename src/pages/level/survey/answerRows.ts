import { currentTest, builtInTest } from '#content/level/levelTests.ts';
import { newAssessment } from '#core/level/edit.ts';
import { type LevelResult, levelResult } from '#core/level/levelResult.ts';
import type { Survey, SurveyAnswer } from '#core/level/survey/survey.ts';
import type { LevelTest } from '#core/level/test.ts';

/** One answer with what it comes to. */
export type AnswerRow = { readonly answer: SurveyAnswer; readonly result: LevelResult };

/** The test of a survey. */
export function testOfSurvey({ test }: Pick<Survey, 'test'>): LevelTest {
  return builtInTest(test) ?? currentTest;
}

/** Every answer with its result, the latest first. */
export function answerRows(survey: Survey): readonly AnswerRow[] {
  const test = testOfSurvey(survey);
  return survey.answers
    .map((answer) => {
      const { guess, ladders, receivedOn } = answer;
      const assessment = { ...newAssessment(receivedOn, survey.test), guess, ladders };
      return { answer, result: levelResult(test, assessment) };
    })
    .toReversed();
}
