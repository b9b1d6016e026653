import type { Points } from '../brand.ts';
import type { Fading } from './criterion.ts';

/** How interest in topics is weighed (`SC-38`): each event with a topic gives points to it, which fade for SPOI. */
export type InterestRule = {
  readonly events: readonly { readonly event: string; readonly points: Points }[];
  readonly fading: Fading;
};
