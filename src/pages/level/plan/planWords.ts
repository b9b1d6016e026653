import { ownerNames } from '#content/level/owners.ts';
import type { Quarter } from '#core/brand.ts';
import { shownTenths } from '#core/level/fraction.ts';
import type { LevelResult } from '#core/level/levelResult.ts';
import { shownWeight } from '#core/level/plan/priority.ts';
import type { LevelTest } from '#core/level/test.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import type { Row } from './planRows.ts';

/** What an action is called: by the user's own words, else by the library. */
export function titleOf({ item, action }: Row): string {
  if (item.title !== '') return item.title;
  return action === null ? i18n.t.plan.item.unknown : i18n.say(action.title);
}

/** A quarter as people say it. */
export function quarterName(quarter: Quarter): string {
  return i18n.t.plan.quarter(quarter.slice(0, 4), quarter.slice(6));
}

/** The short name of a dimension. */
export function dimensionName(test: LevelTest, dimension: string): string {
  const found = test.dimensions.find(({ id }) => id === dimension);
  return found ? i18n.say(found.shortName) : dimension;
}

/** Work and owner in one line. */
export function workLine({ item, action }: Row): string {
  const { [action?.effort.unit ?? 'days']: say } = i18n.t.level.result.actions;
  const work = action === null ? [] : [say(action.effort.amount)];
  const role = action === null ? '' : i18n.say(ownerNames[action.owner]);
  const owner = item.owner === '' ? role : item.owner;
  return [...work, ...(owner === '' ? [] : [owner])].join(' · ');
}

/** Why an action has its priority, in sentences (`LT-43`). */
export function priorityReason({ item, rating, isRaised }: Row): string {
  const t = i18n.t.plan.priority;
  const { gap, effect, effort } = rating;
  return [
    t.formula(shownWeight(gap), effect, effort),
    item.effect === null ? t.effects[effect] : t.ownEffect,
    item.effort === null ? t.efforts[effort] : t.ownEffort,
    ...(isRaised ? [t.waiting] : []),
  ].join(' ');
}

/** Step and index of a result in words. */
export function standing({ step, index }: LevelResult): { readonly step: string; readonly index: string } {
  const t = i18n.t.plan.projection;
  return {
    step: step === null ? t.noStep : t.step(step.sure),
    index: t.index(index === null ? '–' : i18n.f.oneDecimal(shownTenths(index))),
  };
}
