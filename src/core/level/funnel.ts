import type { Share } from '../brand.ts';
import { knownNumber, type NumberAnswers, type NumberId } from './numbers.ts';

/** The stages of the funnel, from contacts to deals (`LT-35`). */
export const funnelStages = ['contacts', 'leads', 'mqls', 'sqls', 'opportunities', 'deals'] as const;

/** A stage of the funnel; each is a hard number. */
export type FunnelStage = (typeof funnelStages)[number];

/** One stage of the funnel. */
export type FunnelRow = {
  readonly stage: FunnelStage;
  /** Null when it is not known. */
  readonly count: number | null;
  /** The nearest stage before it that is known, and the share of it that came this far; may be above 1. */
  readonly from: FunnelStage | null;
  readonly share: Share | null;
  /** Days from the stage just before to this one; null when they are not known or not asked. */
  readonly days: number | null;
};

/** A number that cannot be right beside another one: more than the nearest known stage before it (`LT-36`). */
export type NumberDoubt = { readonly number: FunnelStage; readonly moreThan: FunnelStage };

const daysTo: { readonly [stage in FunnelStage]?: NumberId } = {
  mqls: 'daysToMql',
  sqls: 'daysToSql',
  opportunities: 'daysToOpportunity',
  deals: 'daysToDeal',
};

/**
 * The funnel from known numbers only (`LT-35`): a stage that is not known is passed over, and the next one is compared
 * with the nearest known stage before it. There is no share of none.
 */
export function funnel(numbers: NumberAnswers): readonly FunnelRow[] {
  return funnelStages.map((stage, at) => {
    const count = knownNumber(numbers, stage);
    const before = funnelStages.slice(0, at).findLast((each) => knownNumber(numbers, each) !== null);
    const base = before === undefined ? null : knownNumber(numbers, before);
    const days = daysTo[stage];
    return {
      stage,
      count,
      from: before ?? null,
      share: count === null || base === null || base === 0 ? null : count / base,
      days: days === undefined ? null : knownNumber(numbers, days),
    };
  });
}

/** The stages that have more than the nearest known stage before them (`LT-36`). They are told and not refused. */
export function numberDoubts(numbers: NumberAnswers): readonly NumberDoubt[] {
  return funnel(numbers).flatMap(({ stage, count, from }) => {
    const base = from === null ? null : knownNumber(numbers, from);
    const isMore = from !== null && count !== null && base !== null && count > base;
    return isMore ? [{ number: stage, moreThan: from }] : [];
  });
}

/** Days from lead to deal when all four parts are known, else null (`LT-35`). */
export function daysFromLeadToDeal(numbers: NumberAnswers): number | null {
  const parts = Object.values(daysTo).map((id) => knownNumber(numbers, id));
  return parts.every((part) => part !== null) ? parts.reduce((so, part) => so + part, 0) : null;
}

/** How many of some numbers are known, and how many have an answer at all, *don't know* included. */
export function countNumbers(
  numbers: NumberAnswers,
  ids: readonly NumberId[],
): { readonly known: number; readonly answered: number; readonly of: number } {
  return {
    known: ids.filter((id) => knownNumber(numbers, id) !== null).length,
    answered: ids.filter((id) => (numbers[id] ?? null) !== null).length,
    of: ids.length,
  };
}
