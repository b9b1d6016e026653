import type { IsoDate } from '../brand.ts';
import type { ReadAnswer } from '../level/survey/answerCode.ts';
import { type Survey, surveyBounds } from '../level/survey/survey.ts';
import { addAnswer, removeAnswer, renameAnswer } from '../level/survey/surveyAnswers.ts';
import { cutTo } from '../text.ts';

type OnAnswer = { readonly mark: number };

/** Commands on a survey. */
export const surveyCommands = {
  'survey.rename': (survey: Survey, { title }: { readonly title: string }): Survey => {
    const within = cutTo(title, surveyBounds.title);
    return within === survey.title ? survey : { ...survey, title: within };
  },
  'survey.answer': (survey: Survey, { read, day }: { readonly read: ReadAnswer; readonly day: IsoDate }) =>
    addAnswer(survey, read, day),
  'survey.nameAnswer': (survey: Survey, { mark, name }: OnAnswer & { readonly name: string }) =>
    renameAnswer(survey, mark, name),
  'survey.removeAnswer': (survey: Survey, { mark }: OnAnswer) => removeAnswer(survey, mark),
} as const;
