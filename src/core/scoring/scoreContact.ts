import type { Centipoints, DayNumber } from '../brand.ts';
import type { Contact, ContactEvent } from '../contacts/table.ts';
import { modelBounds } from './bounds.ts';
import { type Bounds, boundsOf, clip, criterionBoundsOf } from './clip.ts';
import { criterionLines } from './criterionLines.ts';
import { gradeOf } from './grade.ts';
import type { ClipLine, LedgerLine } from './ledger.ts';
import type { Grade, ScoringModel, Side } from './model.ts';

/** The score of one contact and every reason for it. */
export type ContactScore = {
  /** Sum of the side after its clip; at most its maximum, may be below 0 (`SC-10`). */
  readonly fit: Centipoints;
  readonly behaviour: Centipoints;
  /** 0..10,000 (`SC-8`). */
  readonly total: Centipoints;
  /** The official score: whole points, 0..100 (`SC-14`). */
  readonly score: number;
  readonly grade: Grade;
  /** Adds up to `score` times 100 (`SC-15`). */
  readonly ledger: readonly LedgerLine[];
};

/**
 * The score of one contact on the day `asOf`: the slow, obvious engine, which follows docs/spec/scoring.md
 * step by step (`SC-8`). Pure; expects a model in which `checkModel` finds nothing. `createScorer` gives the
 * same numbers for many contacts at once.
 */
export function scoreContact(
  model: ScoringModel,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
): ContactScore {
  const ledger: LedgerLine[] = [];

  /** Clips a sum and enters what the clip took. */
  function enterClip(of: ClipLine['of'], id: string, sum: Centipoints, bounds: Bounds): Centipoints {
    const clipped = clip(sum, bounds);
    if (clipped !== sum) ledger.push({ kind: 'clip', of, id, points: clipped - sum });
    return clipped;
  }

  const ofCriteria = model.criteria.map((criterion): Centipoints => {
    if (!criterion.enabled) return 0;
    const lines = criterionLines(criterion, model.fields, contact, events, asOf);
    for (const line of lines) ledger.push(line);
    return enterClip('criterion', criterion.id, pointsOf(lines), criterionBoundsOf(criterion.cap));
  });

  const ofGroups = model.groups.map((group): Centipoints => {
    const members = ofCriteria.filter((_, index) => model.criteria[index]?.group === group.id);
    return enterClip('group', group.id, sumOf(members), boundsOf(group.cap));
  });

  function sideOf(side: Side): Centipoints {
    const groups = ofGroups.filter((_, index) => model.groups[index]?.side === side);
    const loose = ofCriteria.filter((_, index) => {
      const criterion = model.criteria[index];
      return criterion?.side === side && !model.groups.some(({ id }) => id === criterion.group);
    });
    const bounds = boundsOf({ min: null, max: model.sides[side].max });
    return enterClip('side', side, sumOf(groups) + sumOf(loose), bounds);
  }

  const fit = sideOf('fit');
  const behaviour = sideOf('behaviour');
  const total = enterClip('total', 'total', fit + behaviour, boundsOf({ min: 0, max: modelBounds.total }));
  const score = Math.floor(total / 100);
  if (total !== score * 100) ledger.push({ kind: 'fraction', points: score * 100 - total });
  return { fit, behaviour, total, score, grade: gradeOf(score, model.grading.limits), ledger };
}

function pointsOf(lines: readonly LedgerLine[]): Centipoints {
  return sumOf(lines.map(({ points }) => points));
}

function sumOf(values: readonly Centipoints[]): Centipoints {
  return values.reduce((sum, value) => sum + value, 0);
}
