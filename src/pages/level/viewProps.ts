import type { LevelRoute } from '#core/route.ts';
import type { App } from '#state/app.svelte.ts';
import type { OpenRound, Rounds } from '#state/rounds.svelte.ts';

/** What every view of the level test is given: the round at hand, and all rounds of its company. */
export type ViewProps = {
  readonly app: App;
  readonly rounds: Rounds;
  readonly round: OpenRound;
  readonly route: LevelRoute;
};
