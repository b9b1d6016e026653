import { isKnown, type KnownDimension } from '../dimensionResult.ts';
import type { Assessment } from '../assessment.ts';
import type { LevelResult } from '../levelResult.ts';
import { blockingAnswers } from '../proof.ts';
import type { Action, LevelTest, LowerStep, Step, UpperStep } from '../test.ts';
import type { Lift, PlanItem } from './plan.ts';
import { targetOf } from './priority.ts';
import { liftKey, type Rung } from './rung.ts';

/** The library of actions: the one of a rung, or null where it has none. */
export type RungActions = (dimension: string, from: LowerStep) => Action | null;

/** An action that could be in the plan and is not (`LT-42`). */
export type Proposal = {
  /** Names it: the same for the same lift. */
  readonly key: string;
  readonly lifts: Lift;
  readonly action: Action;
  readonly rung: Rung;
};

/**
 * Actions from the gaps (`LT-42`), in the order of the test: for each dimension below where it is wanted the next rung
 * that is not in the plan. Where practices decide, it is the actions of those that are missing for the next step.
 */
export function proposals(
  test: LevelTest,
  assessment: Assessment,
  result: LevelResult,
  items: readonly PlanItem[],
  library: RungActions,
): readonly Proposal[] {
  const planned = new Set(items.flatMap(({ lifts }) => (lifts === null ? [] : [liftKey(lifts)])));
  return result.dimensions.filter(isKnown).flatMap((dimension) => {
    for (let from: Step = dimension.now; from < targetOf(dimension, result); from++) {
      const all = actionsOn(test, assessment, dimension, from as LowerStep, library);
      const open = all.filter(({ key }) => !planned.has(key));
      const isWhole = planned.has(liftKey({ is: 'rung', dimension: dimension.id, from: from as LowerStep }));
      if (open.length > 0 && !isWhole) return open;
    }
    return [];
  });
}

/** The action of what an item lifts: of its practice, or of its rung in the library. */
export function actionOf(test: LevelTest, lifts: Lift | null, library: RungActions): Action | null {
  if (lifts === null) return null;
  if (lifts.is === 'rung') return library(lifts.dimension, lifts.from);
  const practices = test.dimensions.flatMap((dimension) => dimension.practices);
  return practices.find(({ id }) => id === lifts.practice)?.action ?? null;
}

function actionsOn(
  test: LevelTest,
  assessment: Assessment,
  dimension: KnownDimension,
  from: LowerStep,
  library: RungActions,
): readonly Proposal[] {
  const rung: Rung = { dimension: dimension.id, to: (from + 1) as UpperStep };
  const byPractice = (): readonly Proposal[] =>
    missingPractices(test, assessment, dimension, rung).flatMap((practice) =>
      proposal(test, { is: 'practice', practice }, rung, library),
    );
  const byRung = (): readonly Proposal[] =>
    proposal(test, { is: 'rung', dimension: dimension.id, from }, rung, library);
  // Practices speak of the next step; further up the rung as a whole is enough to plan with.
  const isNear = dimension.source !== 'ladder' && from === dimension.now;
  const [first, second] = isNear ? [byPractice, byRung] : [byRung, byPractice];
  const found = first();
  return found.length > 0 ? found : second();
}

function missingPractices(
  test: LevelTest,
  assessment: Assessment,
  dimension: KnownDimension,
  { to }: Rung,
): readonly string[] {
  if (dimension.source === 'ladder') {
    const own = test.dimensions.find(({ id }) => id === dimension.id);
    return (own?.practices ?? []).filter(({ step }) => step === to).map(({ id }) => id);
  }
  const blocking = blockingAnswers(test, assessment, dimension, to) ?? [];
  // What any answer would mend is to be answered, not done.
  return blocking.flatMap(({ change }) =>
    change.is === 'practice' && change.to > 0 ? [change.practice] : [],
  );
}

function proposal(test: LevelTest, lifts: Lift, rung: Rung, library: RungActions): readonly Proposal[] {
  const action = actionOf(test, lifts, library);
  return action === null ? [] : [{ key: liftKey(lifts), lifts, action, rung }];
}
