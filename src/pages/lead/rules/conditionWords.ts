import type { Condition } from '#core/scoring/condition.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Text } from '#core/text.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';
import { type Question, shapeOf } from './conditionShape.ts';
import { valuesOf } from './question.ts';
import { type Subject, subjectOf } from './subjects.ts';

/** The words that rules are told in: the messages, the formats, and how a text of the content is said. */
export type RuleSpeaker = {
  readonly t: Messages['rules'];
  readonly f: Formats;
  readonly say: (text: Text) => string;
};

type Span = { readonly from: number | null; readonly to: number | null };

/** A condition in words, in one sentence without its full stop (`DE-120`). */
export function conditionWords(condition: Condition, model: ScoringModel, speaker: RuleSpeaker): string {
  const { words } = speaker.t;
  const shape = shapeOf(condition);
  if (shape.kind === 'question') return questionWords(shape.question, shape.isNegated, model, speaker);
  const { mode, parts } = shape;
  const isTurned = mode === 'none' || mode === 'notAll';
  const isAll = mode === 'all' || mode === 'notAll';
  if (parts.length === 0) return isAll === isTurned ? words.nobody : words.everybody;
  const said = parts.map((part) => {
    const inner = shapeOf(part);
    const isLong = inner.kind === 'group' && inner.mode === (isAll ? 'any' : 'all') && inner.parts.length > 1;
    const text = conditionWords(part, model, speaker);
    return isLong && parts.length > 1 ? words.together(text) : text;
  });
  const joined = said.join(isAll ? words.and : words.or);
  return isTurned ? words.not(joined) : joined;
}

/** The name of what a question is about; what is no more there keeps its id. */
export function subjectWords(subject: Subject, model: ScoringModel, { t, say }: RuleSpeaker): string {
  const nameIn = (list: readonly { readonly id: string; readonly label: Text }[], id: string) => {
    const label = list.find((each) => each.id === id)?.label;
    return label === undefined ? id : say(label);
  };
  switch (subject.about) {
    case 'field':
      return nameIn(model.fields, subject.id);
    case 'named':
      return nameIn(model.conditions, subject.id);
    case 'points': {
      if (subject.of === 'side') return t.subjects.sides[subject.id === 'fit' ? 'fit' : 'behaviour'];
      return nameIn(subject.of === 'group' ? model.groups : model.criteria, subject.id);
    }
    default:
      return t.subjects[subject.about];
  }
}

/** A value of a field as it is said on screen. */
export function valueWords(
  field: string,
  value: string,
  model: ScoringModel,
  { t, f, say }: RuleSpeaker,
): string {
  const known = model.fields.find(({ id }) => id === field);
  const label = known?.values.find((each) => each.value === value)?.label;
  if (label !== undefined) return say(label);
  if (known?.type === 'yesNo' && (value === 'yes' || value === 'no')) return t.words[value];
  if (known?.type === 'number' && value.trim() !== '' && Number.isFinite(Number(value)))
    return f.number(Number(value));
  return known?.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? f.date(value) : value;
}

function questionWords(
  question: Question,
  isNegated: boolean,
  model: ScoringModel,
  speaker: RuleSpeaker,
): string {
  const { t, f } = speaker;
  const { words } = t;
  const name = subjectWords(subjectOf(question), model, speaker);
  const way = isNegated ? words.isNot : words.is;
  const listed = (list: readonly (string | number)[]) => list.join(words.or);
  switch (question.is) {
    case 'equals':
    case 'oneOf': {
      const values = valuesOf(question).map((value) => valueWords(question.field, value, model, speaker));
      return way.oneOf(name, listed(values));
    }
    case 'grade':
      return way.oneOf(name, listed(question.grades));
    case 'fit':
    case 'activity':
      return way.oneOf(name, listed(question.classes));
    case 'range':
    case 'score':
      return way.range(name, spanWords(question, speaker));
    case 'points':
      return way.points(name, spanWords(question, speaker));
    case 'age':
      return way.age(name, ageWords(question, speaker));
    case 'before':
    case 'after':
      return way[question.is](name, f.date(question.day));
    case 'contains':
    case 'startsWith':
      return way[question.is](name, question.text);
    case 'known':
      return way.known(name);
    case 'qualified':
      return way.qualified;
    case 'named':
      return way.named(name);
  }
}

/** A range of numbers: *10 to under 50*. */
export function spanWords({ from, to }: Span, { t, f }: RuleSpeaker): string {
  const { spans } = t.words;
  if (from === null) return to === null ? spans.all : spans.under(f.number(to));
  return to === null ? spans.from(f.number(from)) : spans.between(f.number(from), f.number(to));
}

/** How long ago something was, in days. Where the time to come plays a part, the age is said as a number. */
function ageWords({ from, to }: Span, { t, f }: RuleSpeaker): string {
  const { ages } = t.words;
  const isPast = (from ?? 0) >= 0 && (to ?? 1) > 0;
  if (!isPast) return ages.number(spanWords({ from, to }, { t, f, say: (text) => text.en }));
  if (from === null) return to === null ? ages.all : ages.under(f.whole(to));
  return to === null ? ages.from(f.whole(from)) : ages.between(f.whole(from), f.whole(to));
}
