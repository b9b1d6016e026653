import type { Points } from '../brand.ts';
import { modelBounds } from './bounds.ts';
import { capWithin } from './editCriterion.ts';
import { partsOf } from './faults/conditionParts.ts';
import { placedConditions } from './faults/placedConditions.ts';
import { isSameData } from './isSameData.ts';
import type { Criterion } from './criterion.ts';
import type { Grade, Limits } from './grading.ts';
import type { Field, ScoringModel } from './model.ts';
import type { Clip, Side } from './sides.ts';
import { cutTo } from '../text.ts';
import { pointsWithin, wholeWithin } from './within.ts';

// Edits of a model as a whole. Each returns a new model, or the same object when nothing changes (`SC-19`).

/** Sets the title; longer than 200 characters it is cut. */
export function setTitle(model: ScoringModel, title: string): ScoringModel {
  return changeModel(model, { title: cutTo(title, modelBounds.labelLength) });
}

/**
 * Moves the limit of one grade and pushes the others just so far that 1 <= C < B < A <= 100 holds (`SC-18`).
 * The score becomes whole and stays where the others still have room: A 3..100, B 2..99, C 1..98. Limits for leaving
 * give way where they would stand above (`SC-34`). A model that grades by matrix has none, and stays as it is.
 */
export function setLimit(model: ScoringModel, grade: Exclude<Grade, 'D'>, score: number): ScoringModel {
  const room = { A: [3, 100], B: [2, 99], C: [1, 98] } as const;
  const [least, greatest] = room[grade];
  const limit = wholeWithin(score, least, greatest);
  const { grading } = model;
  if (limit === null || grading.by === 'matrix') return model;
  const limits = { ...grading.limits, ...pushed(grading.limits, grade, limit) };
  const leaving = grading.leaving && { ...grading.leaving, ...atOrBelow(grading.leaving, limits) };
  return changeModel(model, { grading: { ...grading, limits, leaving } });
}

/** Sets the maximum of a side, 0..100; the other side gives way so that both are at most 100 (`SC-10`). */
export function setSideMax(model: ScoringModel, side: Side, max: Points): ScoringModel {
  const within = pointsWithin(Math.min(modelBounds.total, Math.max(0, max)));
  if (within === null) return model;
  const other: Side = side === 'fit' ? 'behaviour' : 'fit';
  const room = pointsWithin(modelBounds.total - within) ?? 0;
  const sides = {
    ...model.sides,
    [side]: { ...model.sides[side], max: within },
    [other]: { ...model.sides[other], max: Math.min(model.sides[other].max, room) },
  };
  return changeModel(model, { sides });
}

/** Sets the bounds of a group; bounds that contradict each other change nothing (`SC-7`). */
export function setGroupCap(model: ScoringModel, id: string, cap: Clip): ScoringModel {
  const within = capWithin(cap);
  if (within === null) return model;
  const groups = model.groups.map((group) => (group.id === id ? { ...group, cap: within } : group));
  return changeModel(model, { groups });
}

/** Adds a criterion at the end; nothing when its id is taken or the model is full (`SC-20`). */
export function addCriterion(model: ScoringModel, criterion: Criterion): ScoringModel {
  const isTaken = model.criteria.some(({ id }) => id === criterion.id);
  if (isTaken || model.criteria.length >= modelBounds.criteria) return model;
  return { ...model, criteria: [...model.criteria, criterion] };
}

/** Takes a criterion out. Its field and group stay. One whose points a condition asks for stays too (`SC-35`). */
export function removeCriterion(model: ScoringModel, id: string): ScoringModel {
  if (isAskedFor(model, id)) return model;
  const criteria = model.criteria.filter((criterion) => criterion.id !== id);
  return criteria.length === model.criteria.length ? model : { ...model, criteria };
}

/** Adds a field at the end; nothing when its id is taken or the model is full (`SC-20`). */
export function addField(model: ScoringModel, field: Field): ScoringModel {
  const isTaken = model.fields.some(({ id }) => id === field.id);
  if (isTaken || model.fields.length >= modelBounds.fields) return model;
  return { ...model, fields: [...model.fields, field] };
}

/** Whether a condition of the model asks for the points of a criterion (`SC-35`): then it cannot be taken out. */
export function isAskedFor(model: ScoringModel, criterion: string): boolean {
  return placedConditions(model).some(({ when }) =>
    partsOf(when).some(
      ({ condition }) =>
        condition.is === 'points' && condition.of === 'criterion' && condition.id === criterion,
    ),
  );
}

function pushed(limits: Limits, grade: Exclude<Grade, 'D'>, limit: number): Limits {
  const { A, B, C } = limits;
  switch (grade) {
    case 'A':
      return { A: limit, B: Math.min(B, limit - 1), C: Math.min(C, limit - 2) };
    case 'B':
      return { A: Math.max(A, limit + 1), B: limit, C: Math.min(C, limit - 1) };
    case 'C':
      return { A: Math.max(A, limit + 2), B: Math.max(B, limit + 1), C: limit };
  }
}

/** Limits for leaving that are nowhere above those for entering; they keep falling, as both did before. */
function atOrBelow(leaving: Limits, limits: Limits): Limits {
  return {
    A: Math.min(leaving.A, limits.A),
    B: Math.min(leaving.B, limits.B),
    C: Math.min(leaving.C, limits.C),
  };
}

function changeModel(model: ScoringModel, change: Partial<ScoringModel>): ScoringModel {
  const next = { ...model, ...change };
  return isSameData(model, next) ? model : next;
}
