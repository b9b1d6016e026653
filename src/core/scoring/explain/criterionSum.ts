import type { Centipoints } from '../../brand.ts';
import { clip, criterionBoundsOf } from '../clip.ts';
import { colleagueLines } from '../colleagueLines.ts';
import { countedEvents } from '../countedEvents.ts';
import { counterLine } from '../counterLine.ts';
import type { CounterCriterion, Criterion } from '../criterion.ts';
import { criterionLines } from '../criterionLines.ts';
import type { Subject } from '../subject.ts';
import { createFadedPoints } from './fadedPoints.ts';

/** What one criterion gives one subject after its clip. */
export type CriterionSum = (subject: Subject) => Centipoints;

/**
 * Sums of one criterion for many subjects: what `criterionLines` add up to after the clip, 0 when it is switched off
 * (`SC-7`, `SC-8`). A table of fading is made once, not once for each subject.
 */
export function createCriterionSum(criterion: Criterion): CriterionSum {
  if (!criterion.enabled) return () => 0;
  const bounds = criterionBoundsOf(criterion.cap);
  const sumOf = sumBeforeClip(criterion);
  return (subject) => clip(sumOf(subject), bounds);
}

function sumBeforeClip(criterion: Criterion): CriterionSum {
  switch (criterion.kind) {
    case 'events': {
      const eachAt = createFadedPoints(criterion);
      return ({ events, asOf }) =>
        countedEvents(criterion, events, asOf).reduce((sum, { day }) => sum + eachAt(asOf - day), 0);
    }
    case 'colleagues': {
      const eachAt = createFadedPoints(criterion);
      const unfaded = { ...criterion, fading: { by: 'none' } } as const;
      return (subject) => colleagueLines(unfaded, subject).reduce((sum, { age }) => sum + eachAt(age), 0);
    }
    case 'counter':
      return sumOfCounter(criterion);
    default:
      return (subject) => criterionLines(criterion, subject).reduce((sum, { points }) => sum + points, 0);
  }
}

function sumOfCounter(criterion: CounterCriterion): CriterionSum {
  const eachAt = createFadedPoints(criterion);
  // How many count, and whether that is known, follows neither from fading nor from the window.
  const unfaded = { ...criterion, fading: { by: 'none' }, windowDays: null } as const;
  return (subject) => {
    const { counted, day, points } = counterLine(unfaded, subject);
    return counted === null || day === null ? points : counted * eachAt(subject.asOf - day);
  };
}
