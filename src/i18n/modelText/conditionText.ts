import type { Condition, FieldCondition, ResultCondition } from '#core/scoring/condition.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { rangeText } from './amounts.ts';
import { nameOf, valueName } from './names.ts';
import type { Speaker } from './speaker.ts';

/** A condition in words: names instead of ids, brackets where an *and* stands in an *or*. Begins with a small letter or a name. */
export function conditionText(condition: Condition, model: ScoringModel, speaker: Speaker): string {
  const words = speaker.t.modelText.conditions;
  switch (condition.is) {
    case 'and':
    case 'or':
      return joined(condition, model, speaker);
    case 'not':
      return condition.of.is === 'known'
        ? words.notKnown(nameOf(condition.of.field, model.fields, speaker))
        : words.not(conditionText(condition.of, model, speaker));
    case 'named':
      return words.named(nameOf(condition.condition, model.conditions, speaker));
    case 'grade':
    case 'fit':
    case 'activity':
    case 'score':
    case 'points':
    case 'qualified':
      return resultText(condition, model, speaker);
    default:
      return fieldText(condition, model, speaker);
  }
}

function joined(
  { is, of }: Extract<Condition, { readonly is: 'and' | 'or' }>,
  model: ScoringModel,
  speaker: Speaker,
): string {
  const words = speaker.t.modelText.conditions;
  if (of.length === 0) return is === 'and' ? words.always : words.never;
  const parts = of.map((part) => {
    const text = conditionText(part, model, speaker);
    return (part.is === 'and' || part.is === 'or') && part.is !== is && part.of.length > 1
      ? `(${text})`
      : text;
  });
  return parts.join(` ${words[is]} `);
}

function fieldText(condition: FieldCondition, model: ScoringModel, speaker: Speaker): string {
  const { t, f } = speaker;
  const words = t.modelText.conditions;
  const field = nameOf(condition.field, model.fields, speaker);
  switch (condition.is) {
    case 'equals':
      return words.equals(field, valueName(condition.field, condition.value, model, speaker));
    case 'oneOf':
      return words.equals(
        field,
        oneOfText(
          condition.values.map((value) => valueName(condition.field, value, model, speaker)),
          speaker,
        ),
      );
    case 'range':
      return words.range(field, rangeText(condition, speaker));
    case 'before':
    case 'after':
      return words[condition.is](field, f.date(condition.day));
    case 'age':
      return ageText(field, condition, speaker);
    case 'contains':
    case 'startsWith':
      return words[condition.is](field, condition.text);
    case 'known':
      return words.known(field);
  }
}

function ageText(
  field: string,
  { from, to }: { readonly from: number | null; readonly to: number | null },
  speaker: Speaker,
): string {
  const { t, f } = speaker;
  const words = t.modelText.conditions;
  if (from === 0 && to !== null) return words.ageUnder(field, f.whole(to));
  if (from !== null && from > 0 && to === null) return words.ageFrom(field, f.whole(from));
  return words.age(field, rangeText({ from, to }, speaker));
}

function resultText(condition: ResultCondition, model: ScoringModel, speaker: Speaker): string {
  const words = speaker.t.modelText.conditions;
  switch (condition.is) {
    case 'grade':
      return words.grade(oneOfText(condition.grades, speaker));
    case 'fit':
      return words.fit(oneOfText(condition.classes, speaker));
    case 'activity':
      return words.activity(oneOfText(condition.classes, speaker));
    case 'score':
      return words.score(rangeText(condition, speaker));
    case 'points':
      return words.points(pointsOf(condition, model, speaker), rangeText(condition, speaker));
    case 'qualified':
      return words.qualified;
  }
}

/** Whose points a condition asks for. */
function pointsOf(
  { of, id }: Extract<ResultCondition, { readonly is: 'points' }>,
  model: ScoringModel,
  speaker: Speaker,
): string {
  if (of === 'side') return speaker.t.lead.build[id === 'fit' ? 'fit' : 'behaviour'];
  return nameOf(id, of === 'group' ? model.groups : model.criteria, speaker);
}

/** Several things of which one is enough: `A, B or C`. */
function oneOfText(items: readonly (string | number)[], { t }: Speaker): string {
  const { or } = t.modelText.conditions;
  if (items.length < 2) return String(items[0] ?? t.modelText.nothing);
  return `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;
}
