import type { Question } from './conditionShape.ts';

/** What a question of a condition is about. */
export type QuestionSubject =
  | { readonly about: 'field' | 'named'; readonly id: string }
  | { readonly about: 'points'; readonly of: 'criterion' | 'group' | 'side'; readonly id: string }
  | { readonly about: 'grade' | 'fit' | 'activity' | 'score' | 'qualified' };

/** The subject of a question: its field, its named condition, whose points, or which result. */
export function subjectOfQuestion(question: Question): QuestionSubject {
  if ('field' in question) return { about: 'field', id: question.field };
  switch (question.is) {
    case 'named':
      return { about: 'named', id: question.condition };
    case 'points':
      return { about: 'points', of: question.of, id: question.id };
    default:
      return { about: question.is };
  }
}
