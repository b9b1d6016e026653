import type { PlanItem } from '#core/level/plan/plan.ts';
import type { Action, LevelTest, LowerStep } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';

/** What an item of the plan is called: its own words, else those of the library; the question that it lifts where there are none. */
export function itemTitle(
  { title, lifts }: PlanItem,
  test: LevelTest,
  rungAction: (dimension: string, from: LowerStep) => Action | null,
  say: (text: Text) => string,
): string {
  if (title.trim() !== '') return title;
  if (lifts === null) return '';
  if (lifts.is === 'practice') {
    const practice = test.dimensions
      .flatMap(({ practices }) => practices)
      .find(({ id }) => id === lifts.practice);
    return practice ? say(practice.action.title) : lifts.practice;
  }
  const action = rungAction(lifts.dimension, lifts.from);
  if (action) return say(action.title);
  const dimension = test.dimensions.find(({ id }) => id === lifts.dimension);
  return dimension ? say(dimension.name) : lifts.dimension;
}
