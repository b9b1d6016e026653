import type { IsoDate } from '#core/brand.ts';
import { dayNumber, isoDate } from '#core/calendar.ts';
import { newItem, type Plan, type PlanItem } from '#core/level/plan/plan.ts';
import { quarterAfter, quarterEnd, quarterOf } from '#core/level/plan/quarter.ts';
import type { LowerStep } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';
import type { DimensionId } from '#content/level/dimensionIds.ts';

const owners = {
  sales: { en: 'sales director', fi: 'myyntijohtaja' },
  marketing: { en: 'marketing manager', fi: 'markkinointipäällikkö' },
  team: { en: 'management team', fi: 'johtoryhmä' },
} satisfies { readonly [owner: string]: Text };

const promises: Text = {
  en: 'Marketing promises leads, sales promises a time of contact.',
  fi: 'Markkinointi lupaa liidit, myynti yhteydenottoajan.',
};
const decision: Text = {
  en: 'We first agree what a good lead is. Both teams follow it from the beginning of next quarter.',
  fi: 'Sovimme ensin, mikä on hyvä liidi. Molemmat noudattavat sitä ensi vuosineljänneksen alusta.',
};

/** The machine shop's plan: what was done last quarter, then the bottlenecks, and step 3 two quarters later. */
export function examplePlan(language: keyof Text, day: IsoDate): Plan {
  const now = quarterOf(day);
  function rung(
    dimension: DimensionId,
    from: LowerStep,
    after: number,
    owner: keyof typeof owners,
    part: Partial<PlanItem> = {},
  ): PlanItem {
    const item = newItem(`plan-${dimension}-${from}`, { is: 'rung', dimension, from });
    return { ...item, quarter: quarterAfter(now, after), owner: owners[owner][language], ...part };
  }
  const lastWeek = isoDate(dayNumber(quarterEnd(quarterAfter(now, -1))) - 6);
  return {
    title: '',
    items: [
      rung('systems', 2, -1, 'marketing', { state: 'done', endedOn: lastWeek }),
      rung('goodLead', 1, 0, 'sales'),
      rung('handover', 1, 0, 'sales'),
      rung('goodLead', 2, 1, 'marketing'),
      rung('feedback', 2, 1, 'marketing'),
      rung('together', 2, 1, 'team', { note: promises[language] }),
      rung('handover', 2, 2, 'sales'),
      rung('steering', 2, 2, 'team'),
    ],
    decisions: [{ id: 'plan-decision', day, text: decision[language], who: owners.team[language] }],
  };
}
