import type { Text } from '../text.ts';
import type { Condition } from './condition.ts';
import type { Grade } from './grading.ts';

/** What happens to a contact: to sales urgently or not, to inside sales, to nurturing, or more is found out. */
export type Action = 'salesUrgent' | 'sales' | 'insideSales' | 'nurture' | 'findOutMore';

/** Where a contact goes, who takes it, and within how many hours; null is no promise. */
export type Route = {
  readonly action: Action;
  /** Name of a queue or a list in the target system; may be empty. */
  readonly queue: string;
  readonly owner: OwnerRule;
  readonly hours: number | null;
};

/** How an owner is chosen. An empty name is nobody. */
export type OwnerRule =
  | { readonly by: 'name'; readonly name: string }
  /** By industry, product, region: the row that names the value, else `other`. */
  | {
      readonly by: 'field';
      readonly field: string;
      readonly rows: readonly { readonly values: readonly string[]; readonly name: string }[];
      readonly other: string;
    }
  /** In turn, steady for a contact: a hash of its id chooses (`SC-37`). */
  | { readonly by: 'turn'; readonly names: readonly string[] };

/** One rule of the routing. The first that is true decides; null always is, and stands last (`SC-37`). */
export type RoutingRule = {
  readonly id: string;
  readonly label: Text;
  readonly when: Condition | null;
  readonly route: Route;
  /** The grade that the rule sets; null leaves the one there is. */
  readonly grade: Grade | null;
};
