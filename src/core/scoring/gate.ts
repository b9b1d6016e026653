import type { Text } from '../text.ts';
import type { Condition } from './condition.ts';
import type { Grade } from './grading.ts';
import type { Reasons } from './reasons.ts';
import type { Route } from './routing.ts';

/** What decides whatever the points say (`SC-32`). */
export type Gate = Reasons & {
  readonly id: string;
  readonly label: Text;
  readonly enabled: boolean;
  /** A disqualifier forces when it is true, a must-have when it is false. */
  readonly kind: 'disqualifier' | 'mustHave';
  readonly when: Condition;
  /** The forced grade. */
  readonly grade: Grade;
  /** The forced route; null lets the routing rules decide. */
  readonly route: Route | null;
};
