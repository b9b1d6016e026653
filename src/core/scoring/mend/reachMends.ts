import type { ReachProof } from '../check/finding.ts';
import type { ActivityClass, FitClass, Grade } from '../grading.ts';
import type { ScoringModel } from '../model.ts';
import type { Mend } from './mend.ts';
import { pushLimits, type ThreeLimits } from './pushLimits.ts';

type Missed<Kind extends ReachProof['kind']> = Extract<ReachProof, { readonly kind: Kind }>;

const grades = ['A', 'B', 'C', 'D'] as const satisfies readonly Grade[];
const activities = [1, 2, 3, 4] as const satisfies readonly ActivityClass[];

/** Moves a limit so that the grade can be reached: its own down to the highest score, or the next better one up. */
export function gradeMends({ grade, from, below, least, most }: Missed<'unreachableGrade'>): readonly Mend[] {
  const moved = movedLimit(grades.indexOf(grade), { from, below, least, most });
  if (moved === null) return [];
  const limited = grades[moved.place];
  return [
    {
      step: { command: 'model.limit', args: { grade: limited, score: moved.to } },
      says: { is: 'limit', grade: limited, score: moved.to },
    },
  ];
}

/** The same for a class of a side. */
export function classMends(proof: Missed<'unreachableClass'>, { classes }: ScoringModel): readonly Mend[] {
  const isFit = proof.side === 'fit';
  const names: readonly (FitClass | ActivityClass)[] = isFit ? grades : activities;
  const moved = movedLimit(names.indexOf(proof.class), proof);
  if (moved === null) return [];
  const side = isFit ? 'fit' : 'activity';
  const limits = pushLimits(tripleOf(classes, side), moved.place, moved.to);
  if (limits === null) return [];
  const leaving =
    classes.leaving && withTriple(classes.leaving, side, lowered(tripleOf(classes.leaving, side), limits));
  const value = { ...withTriple(classes, side, limits), leaving };
  const points = moved.to;
  const says = isFit
    ? ({ is: 'fitLimit', class: grades[moved.place], points } as const)
    : ({ is: 'activityLimit', class: activities[moved.place], points } as const);
  return [{ step: { command: 'model.classes', args: { value } }, says }];
}

type Span = { readonly from: number; readonly below: number; readonly least: number; readonly most: number };

/** Which limit goes where; null where there is no room for it. */
function movedLimit(
  rank: number,
  { from, below, least, most }: Span,
): { place: 0 | 1 | 2; to: number } | null {
  const place = from > most ? rank : rank - 1;
  const to = from > most ? most : least + 1;
  if (place < 0 || place > 2 || (from <= most && below > least)) return null;
  const [lowest, highest] = [3 - place, 100 - place];
  return to < lowest || to > highest ? null : { place: place as 0 | 1 | 2, to };
}

type Limited = Pick<ScoringModel['classes'], 'fit' | 'activity'>;

function tripleOf({ fit, activity }: Limited, side: 'fit' | 'activity'): ThreeLimits {
  return side === 'fit' ? [fit.A, fit.B, fit.C] : [activity[1], activity[2], activity[3]];
}

function withTriple<Part extends Limited>(part: Part, side: 'fit' | 'activity', limits: ThreeLimits): Part {
  const [first, second, third] = limits;
  return side === 'fit'
    ? { ...part, fit: { ...part.fit, A: first, B: second, C: third } }
    : { ...part, activity: { ...part.activity, 1: first, 2: second, 3: third } };
}

function lowered(leaving: ThreeLimits, limits: ThreeLimits): ThreeLimits {
  return leaving.map((limit, place) => Math.min(limit, limits[place] ?? limit)) as unknown as ThreeLimits;
}
