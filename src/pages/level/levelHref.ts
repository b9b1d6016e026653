import { hrefOf, type LevelRoute, type LevelView } from '#core/route.ts';

/** The address of another view of the same round; of one thing in it when there is an item. */
export function levelHref({ company, round }: LevelRoute, view: LevelView, item?: string): string {
  return hrefOf({
    ...{ place: 'level', company, view },
    ...(round === undefined ? {} : { round }),
    ...(item === undefined ? {} : { item }),
  });
}
