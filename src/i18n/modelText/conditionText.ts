import type { Condition } from '#core/scoring/condition.ts';
import { type Question, shapeOf } from '#core/scoring/conditionShape.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { subjectOfQuestion } from '#core/scoring/questionSubject.ts';
import type { Speaker } from '../speaker.ts';
import { rangeText } from './amounts.ts';
import { eitherOf, valueName } from './names.ts';
import { subjectName } from './subjectName.ts';

/**
 * A condition in words: one sentence without its full stop, with names instead of ids, and brackets where parts join
 * otherwise (`DE-120`).
 */
export function conditionText(condition: Condition, model: ScoringModel, speaker: Speaker): string {
  const words = speaker.t.modelText.conditions;
  const shape = shapeOf(condition);
  if (shape.kind === 'question') return questionText(shape.question, shape.isNegated, model, speaker);
  const { mode, parts } = shape;
  const isTurned = mode === 'none' || mode === 'notAll';
  const isAll = mode === 'all' || mode === 'notAll';
  if (parts.length === 0) return isAll === isTurned ? words.nobody : words.everybody;
  const said = parts.map((part) => {
    const inner = shapeOf(part);
    const isLong = inner.kind === 'group' && inner.mode === (isAll ? 'any' : 'all') && inner.parts.length > 1;
    const text = conditionText(part, model, speaker);
    return isLong && parts.length > 1 ? `(${text})` : text;
  });
  const joined = said.join(` ${isAll ? words.and : words.or} `);
  return isTurned ? words.not(joined) : joined;
}

function questionText(question: Question, isNegated: boolean, model: ScoringModel, speaker: Speaker): string {
  const { t, f } = speaker;
  const words = t.modelText.conditions[isNegated ? 'isNot' : 'is'];
  const name = subjectName(subjectOfQuestion(question), model, speaker);
  const value = (each: string) => valueName('field' in question ? question.field : '', each, model, speaker);
  switch (question.is) {
    case 'equals':
      return words.oneOf(name, value(question.value));
    case 'oneOf':
      return words.oneOf(name, eitherOf(question.values.map(value), speaker));
    case 'grade':
      return words.oneOf(name, eitherOf(question.grades, speaker));
    case 'fit':
    case 'activity':
      return words.oneOf(name, eitherOf(question.classes, speaker));
    case 'range':
    case 'score':
      return words.range(name, rangeText(question, speaker));
    case 'points':
      return words.points(name, rangeText(question, speaker));
    case 'age':
      return words.age(name, ageText(question, speaker));
    case 'before':
    case 'after':
      return words[question.is](name, f.date(question.day));
    case 'contains':
    case 'startsWith':
      return words[question.is](name, question.text);
    case 'known':
      return words.known(name);
    case 'qualified':
      return words.qualified;
    case 'named':
      return words.named(name);
  }
}

type Span = { readonly from: number | null; readonly to: number | null };

/** How long ago something was, in days. Where the time to come plays a part, the age is said as a number. */
function ageText({ from, to }: Span, speaker: Speaker): string {
  const { t, f } = speaker;
  const { ages } = t.modelText.conditions;
  const isPast = (from ?? 0) >= 0 && (to ?? 1) > 0;
  if (!isPast) return ages.number(rangeText({ from, to }, speaker));
  if (from === null) return to === null ? ages.all : ages.under(f.whole(to));
  return to === null ? ages.from(f.whole(from)) : ages.between(f.whole(from), f.whole(to));
}
