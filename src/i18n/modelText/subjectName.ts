import type { ScoringModel } from '#core/scoring/model.ts';
import type { QuestionSubject } from '#core/scoring/questionSubject.ts';
import type { Speaker } from '../speaker.ts';
import { nameOf } from './names.ts';

/** How that is called which a question of a condition is about. */
export function subjectName(subject: QuestionSubject, model: ScoringModel, speaker: Speaker): string {
  const { subjects } = speaker.t.modelText.conditions;
  switch (subject.about) {
    case 'field':
      return nameOf(subject.id, model.fields, speaker);
    case 'named':
      return nameOf(subject.id, model.conditions, speaker);
    case 'points':
      if (subject.of === 'side') return subjects.sides[subject.id === 'fit' ? 'fit' : 'behaviour'];
      return nameOf(subject.id, subject.of === 'group' ? model.groups : model.criteria, speaker);
    default:
      return subjects[subject.about];
  }
}
