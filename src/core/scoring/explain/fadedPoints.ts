import type { Centipoints, Days } from '../../brand.ts';
import { weightedCentipoints } from '../centipoints.ts';
import type { EventsCriterion } from '../criterion.ts';
import { fadingTable, pointsAtAge } from '../fadingTable.ts';

/** What decides how much one thing gives at an age. */
export type Fades = Pick<EventsCriterion, 'points' | 'weight' | 'fading' | 'windowDays'>;

/** Centipoints of one thing by its age; 0 in the future and where the window is closed (`SC-5`, `SC-6`). Makes its table once. */
export function createFadedPoints({ points, weight, fading, windowDays }: Fades): (age: Days) => Centipoints {
  const table = fadingTable(weightedCentipoints(points, weight), fading, windowDays);
  return (age) => (age < 0 || (windowDays !== null && age > windowDays) ? 0 : pointsAtAge(table, age));
}
