import { namedFacts } from '#core/scoring/faults/namedConditions.ts';
import { placedConditions } from '#core/scoring/faults/placedConditions.ts';
import { partsOf } from '#core/scoring/faults/conditionParts.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { QuestionSubject } from '#core/scoring/questionSubject.ts';

/** What a condition may ask where it stands: fields; results too; and in routing whether the contact is qualified. */
export type Allowed = 'fields' | 'results' | 'routing';

/** A subject as one word, as a list of choices wants it. */
export function subjectKey(subject: QuestionSubject): string {
  if (subject.about === 'points') return `points ${subject.of} ${subject.id}`;
  return 'id' in subject ? `${subject.about} ${subject.id}` : subject.about;
}

/** Everything that may be asked about, in the order of the model. */
export function subjectsFor(
  model: ScoringModel,
  allows: Allowed,
  /** The named condition that is being edited: nothing that leads back to it is offered. */
  inside: string | null,
): readonly QuestionSubject[] {
  const { fields, groups, criteria } = model;
  const ofFields = fields.map(({ id }): QuestionSubject => ({ about: 'field', id }));
  const named = namedFor(model, allows, inside).map((id): QuestionSubject => ({ about: 'named', id }));
  if (allows === 'fields') return [...ofFields, ...named];
  const results = ['grade', 'fit', 'activity', 'score'] as const;
  return [
    ...ofFields,
    ...results.map((about): QuestionSubject => ({ about })),
    ...(allows === 'routing' ? [{ about: 'qualified' } as const] : []),
    ...(['fit', 'behaviour'] as const).map((id): QuestionSubject => ({ about: 'points', of: 'side', id })),
    ...groups.map(({ id }): QuestionSubject => ({ about: 'points', of: 'group', id })),
    ...criteria.map(({ id }): QuestionSubject => ({ about: 'points', of: 'criterion', id })),
    ...named,
  ];
}

/** What a named condition may ask, by the places that name it: as much as all of them allow. */
export function allowedInNamed(model: ScoringModel, id: string): Allowed {
  const asked = placedConditions(model)
    .filter(({ path, when }) => path[0] !== 'conditions' && leadsTo(model, namesIn(when), id))
    .map(({ mayAsk }) => mayAsk);
  if (asked.includes('contact')) return 'fields';
  return asked.includes('result') ? 'results' : 'routing';
}

/** Whether any condition of the model names this one: then it cannot be taken out. */
export function isNamedAnywhere(model: ScoringModel, id: string): boolean {
  return placedConditions(model).some(({ when }) => namesIn(when).includes(id));
}

/** The named conditions that may be used where so much is allowed. */
function namedFor(model: ScoringModel, allows: Allowed, inside: string | null): readonly string[] {
  const facts = namedFacts(model.conditions);
  return model.conditions
    .map(({ id }) => id)
    .filter((id) => {
      const { asksResult, asksQualified } = facts.get(id) ?? { asksResult: false, asksQualified: false };
      if (allows === 'fields' && asksResult) return false;
      if (allows !== 'routing' && asksQualified) return false;
      return inside === null || !leadsTo(model, [id], inside);
    });
}

/** Whether one of the named conditions is that one, or leads to it. */
function leadsTo({ conditions }: ScoringModel, from: readonly string[], id: string): boolean {
  const seen = new Set<string>();
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === id) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    const named = conditions.find((each) => each.id === at);
    if (named) open.push(...namesIn(named.when));
  }
  return false;
}

function namesIn(when: Parameters<typeof partsOf>[0]): readonly string[] {
  return partsOf(when).flatMap(({ condition }) => (condition.is === 'named' ? [condition.condition] : []));
}

/** Where a condition stands: its model, what may be asked, and the named condition that it is the inside of. */
export type Around = {
  readonly model: ScoringModel;
  readonly allows: Allowed;
  readonly inside: string | null;
};
