import type { Sums } from './sums.ts';
import type { Centipoints, DayNumber } from '../brand.ts';
import type { Contact, ContactEvent } from '../contacts/table.ts';
import { type Bounds, boundsOf, clip, criterionBoundsOf } from './clip.ts';
import { noContext, type ScoreContext } from './contactScore.ts';
import { criterionLines } from './criterionLines.ts';
import type { ClipLine, LedgerLine } from './ledger.ts';
import type { ScoringModel } from './model.ts';
import type { Side } from './sides.ts';
import { subjectOf } from './subject.ts';

/** The sums of one contact on the day `asOf`, in the order of `SC-8`, with every line that they are made of. */
export function sumsOf(
  model: ScoringModel,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
  context: ScoreContext = noContext,
): Sums {
  const subject = subjectOf(model, contact, events, asOf, context);
  const ledger: LedgerLine[] = [];

  /** Clips a sum and enters what the clip took. */
  function enterClip(of: ClipLine['of'], id: string, sum: Centipoints, bounds: Bounds): Centipoints {
    const clipped = clip(sum, bounds);
    if (clipped !== sum) ledger.push({ kind: 'clip', of, id, points: clipped - sum });
    return clipped;
  }

  const ofCriteria = model.criteria.map((criterion): Centipoints => {
    if (!criterion.enabled) return 0;
    const lines = criterionLines(criterion, subject);
    for (const line of lines) ledger.push(line);
    const sum = sumUp(lines.map(({ points }) => points));
    return enterClip('criterion', criterion.id, sum, criterionBoundsOf(criterion.cap));
  });

  const ofGroups = model.groups.map((group): Centipoints => {
    const members = ofCriteria.filter((_, index) => model.criteria[index]?.group === group.id);
    return enterClip('group', group.id, sumUp(members), boundsOf(group.cap));
  });

  function sideOf(side: Side): Centipoints {
    const groups = ofGroups.filter((_, index) => model.groups[index]?.side === side);
    const loose = ofCriteria.filter((_, index) => isLoose(model, index, side));
    return enterClip('side', side, sumUp(groups) + sumUp(loose), boundsOf(model.sides[side]));
  }

  const fit = sideOf('fit');
  const behaviour = sideOf('behaviour');
  const total = enterClip('total', 'total', fit + behaviour, boundsOf(model.total));
  const score = Math.floor(total / 100);
  if (total !== score * 100) ledger.push({ kind: 'fraction', points: score * 100 - total });
  return {
    criteria: new Map(model.criteria.map(({ id }, index) => [id, ofCriteria[index] ?? 0])),
    groups: new Map(model.groups.map(({ id }, index) => [id, ofGroups[index] ?? 0])),
    ...{ fit, behaviour, total, score, ledger },
  };
}

/** Whether a criterion of the side stands in no group. */
function isLoose({ criteria, groups }: ScoringModel, index: number, side: Side): boolean {
  const criterion = criteria[index];
  return criterion?.side === side && !groups.some(({ id }) => id === criterion.group);
}

function sumUp(values: readonly Centipoints[]): Centipoints {
  return values.reduce((sum, value) => sum + value, 0);
}
