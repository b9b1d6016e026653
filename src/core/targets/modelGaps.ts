import { toCentipoints } from '../scoring/centipoints.ts';
import type { Grade, Letters } from '../scoring/grading.ts';
import type { ScoringModel } from '../scoring/model.ts';
import type { Side } from '../scoring/sides.ts';
import type { TargetAbilities } from './abilities.ts';
import type { Gap } from './gap.ts';
import { mostOf } from './mostOf.ts';

const sides = ['fit', 'behaviour'] as const satisfies readonly Side[];

/** What the system says another way about sums, gates, grades, routing and companies (`DE-14`). */
export function modelGaps(model: ScoringModel, abilities: TargetAbilities): readonly Gap[] {
  return [
    ...sumGaps(model, abilities),
    ...gateGaps(model, abilities),
    ...gridGaps(model, abilities),
    ...leavingGaps(model, abilities),
    ...routingGaps(model, abilities),
    ...companyGaps(model, abilities),
  ];
}

function sumGaps(model: ScoringModel, { caps }: TargetAbilities): readonly Gap[] {
  const groups = model.groups.flatMap((group): readonly Gap[] => {
    const isFilled = model.criteria.some((each) => each.enabled && each.group === group.id);
    if (caps.group || !isFilled || (group.cap.min === null && group.cap.max === null)) return [];
    const item = { ...group, cap: { min: null, max: null } };
    const take = { command: 'model.group', args: { item } } as const;
    return [
      { place: { at: 'group', id: group.id }, reason: 'groupCap', nearest: { is: 'fewerPoints' }, take },
    ];
  });
  const isOver = sides.some((side) => mostOf(model, side) > toCentipoints(model.sides[side].max));
  const side: Gap = {
    place: { at: 'part', id: 'sides' },
    reason: 'sideCap',
    nearest: { is: 'fewerPoints' },
    take: null,
  };
  const isNarrow = model.total.min > 0 || model.total.max < 100;
  const take = { command: 'model.total', args: { value: { min: 0, max: 100 } } } as const;
  const total: Gap = {
    place: { at: 'part', id: 'total' },
    reason: 'totalCap',
    nearest: { is: 'fewerPoints' },
    take,
  };
  return [...groups, ...(isOver && !caps.side ? [side] : []), ...(isNarrow && !caps.total ? [total] : [])];
}

function gateGaps({ gates }: ScoringModel, { gate }: TargetAbilities): readonly Gap[] {
  return gates
    .filter(({ enabled }) => enabled)
    .map(({ id }) => ({ place: { at: 'gate', id }, reason: 'gate', nearest: { is: gate }, take: null }));
}

function gridGaps(model: ScoringModel, { grid, isPairOnly }: TargetAbilities): readonly Gap[] {
  const { grading } = model;
  const place = { at: 'part', id: 'grading' } as const;
  if (grading.by === 'matrix') {
    if (grid === null) return [];
    const letters = joined(grading.letters);
    if (isJoined(grading.letters)) return [];
    const take = { command: 'model.grading', args: { value: { by: 'matrix', letters } } } as const;
    return [{ place, reason: 'grid', nearest: { is: 'grid', ...grid }, take }];
  }
  const hasBoth = sides.every((side) => model.criteria.some((each) => each.enabled && each.side === side));
  if (!isPairOnly || !hasBoth) return [];
  const take = { command: 'model.grading', args: { value: { by: 'matrix', letters: evenLetters } } } as const;
  return [{ place, reason: 'pairOnly', nearest: { is: 'pair' }, take }];
}

/** A grid of three by three inside ours: the last two classes of each side mean the same. */
function joined({ A, B, C }: Letters): Letters {
  const [rowA, rowB, rowC] = [A, B, C].map((row) => row.with(3, row[2] ?? 'D')) as [
    Grade[],
    Grade[],
    Grade[],
  ];
  return { A: rowA, B: rowB, C: rowC, D: rowC };
}

function isJoined(letters: Letters): boolean {
  const { A, B, C, D } = letters;
  return [A, B, C, D].every((row) => row[2] === row[3]) && C.every((grade, place) => grade === D[place]);
}

/** Letters that fall evenly from the best corner to the worst. */
const evenLetters: Letters = {
  A: ['A', 'B', 'B', 'C'],
  B: ['B', 'B', 'C', 'C'],
  C: ['B', 'C', 'C', 'D'],
  D: ['C', 'C', 'D', 'D'],
};

function leavingGaps(
  { grading, classes }: ScoringModel,
  { gradesByLimits }: TargetAbilities,
): readonly Gap[] {
  if (!gradesByLimits) return [];
  const reason = 'leaving';
  const nearest = { is: 'sameLimits' } as const;
  const ofGrades: readonly Gap[] =
    grading.by === 'total' && grading.leaving !== null
      ? [
          {
            ...{ reason, nearest },
            place: { at: 'part', id: 'grading' },
            take: { command: 'model.grading', args: { value: { ...grading, leaving: null } } },
          },
        ]
      : [];
  const ofClasses: readonly Gap[] =
    classes.leaving === null
      ? []
      : [
          {
            ...{ reason, nearest },
            place: { at: 'part', id: 'classes' },
            take: { command: 'model.classes', args: { value: { ...classes, leaving: null } } },
          },
        ];
  return [...ofGrades, ...ofClasses];
}

function routingGaps({ routing }: ScoringModel, { gradesByLimits }: TargetAbilities): readonly Gap[] {
  if (!gradesByLimits) return [];
  return routing
    .filter(({ grade }) => grade !== null)
    .map((rule) => ({
      place: { at: 'rule', id: rule.id },
      reason: 'ruleGrade',
      nearest: { is: 'limitsDecide' },
      take: { command: 'model.rule', args: { item: { ...rule, grade: null } } },
    }));
}

function companyGaps({ company }: ScoringModel, { rollUp }: TargetAbilities): readonly Gap[] {
  if (company === null || rollUp === 'any') return [];
  const place = { at: 'part', id: 'company' } as const;
  if (rollUp === 'own') {
    return [{ place, reason: 'rollUp', nearest: { is: 'ownCompanyRules' }, take: null }];
  }
  if (rollUp.includes(company.rollUp.by)) return [];
  const value = { ...company, rollUp: { by: 'cappedSum' } } as const;
  const take = { command: 'model.company', args: { value } } as const;
  return [{ place, reason: 'rollUp', nearest: { is: 'rollUp', by: 'cappedSum' }, take }];
}
