import { noReasons } from '#core/scoring/reasons.ts';
import type { Criterion, EventsCriterion } from '#core/scoring/criterion.ts';
import { sameInBoth } from '#core/text.ts';

function base(id: string, group: string | null, max: number) {
  return {
    id,
    label: sameInBoth(id),
    side: 'behaviour',
    group,
    enabled: true,
    cap: { min: null, max },
    weight: null,
    ...noReasons,
  } as const;
}

type Rule = Pick<EventsCriterion, 'events' | 'counting' | 'windowDays' | 'points' | 'fading'>;

function byEvents(id: string, group: string | null, max: number, rule: Rule): EventsCriterion {
  return { ...base(id, group, max), kind: 'events', filter: null, ...rule };
}

/** Twelve implicit criteria: ways of counting and fading, windows, caps, a rise over the baseline, colleagues. */
export function implicitCriteria(): readonly Criterion[] {
  return [
    byEvents('pages', 'web', 12, {
      events: ['pageVisit'],
      counting: { by: 'every' },
      windowDays: 90,
      points: 1,
      fading: { by: 'linear', days: 120 },
    }),
    byEvents('pricing', 'web', 14, {
      events: ['pricingVisit'],
      counting: { by: 'day' },
      windowDays: 60,
      points: 4,
      fading: { by: 'halfLife', days: 30 },
    }),
    byEvents('downloads', 'web', 15, {
      events: ['download'],
      counting: { by: 'most', times: 3 },
      windowDays: 180,
      points: 6,
      fading: { by: 'halfLife', days: 60 },
    }),
    byEvents('clicks', 'mail', 8, {
      events: ['emailClick', 'adClick'],
      counting: { by: 'most', times: 5 },
      windowDays: 120,
      points: 2,
      fading: { by: 'monthly', percent: 25 },
    }),
    byEvents('opens', 'mail', 5, {
      events: ['emailOpen'],
      counting: { by: 'every' },
      windowDays: 30,
      points: 0.5,
      fading: { by: 'none' },
    }),
    byEvents('replies', 'mail', 10, {
      events: ['reply'],
      counting: { by: 'every' },
      windowDays: null,
      points: 5,
      fading: { by: 'halfLife', days: 45 },
    }),
    byEvents('webinars', 'meet', 12, {
      events: ['webinar', 'fair'],
      counting: { by: 'once' },
      windowDays: 365,
      points: 8,
      fading: { by: 'linear', days: 400 },
    }),
    byEvents('demo', 'meet', 20, {
      events: ['demoRequest'],
      counting: { by: 'once' },
      windowDays: 90,
      points: 20,
      fading: {
        by: 'steps',
        steps: [
          { from: 14, percent: 75 },
          { from: 45, percent: 40 },
        ],
      },
    }),
    byEvents('trial', null, 15, {
      events: ['trialUse'],
      counting: { by: 'day' },
      windowDays: 45,
      points: 3,
      fading: { by: 'none' },
    }),
    {
      ...base('forms', 'meet', 15),
      kind: 'buckets',
      source: { from: 'events', events: ['form'], filter: null },
      rows: [
        { atLeast: 1, withinDays: 7, points: 15 },
        { atLeast: 1, withinDays: 30, points: 9 },
        { atLeast: 2, withinDays: 90, points: 8 },
        { atLeast: 1, withinDays: 90, points: 5 },
      ],
      other: 0,
      unknown: 0,
    },
    {
      ...base('rise', 'web', 10),
      kind: 'surge',
      events: ['pageVisit', 'pricingVisit'],
      filter: null,
      recentDays: 14,
      baselineDays: 90,
      least: 2,
      factor: 150,
      population: { active: 0.9, inactive: 0.3 },
      active: 8,
      inactive: 10,
      task: sameInBoth('Find out why'),
    },
    {
      ...base('colleagues', null, 9),
      kind: 'colleagues',
      events: ['pricingVisit', 'demoRequest'],
      filter: null,
      windowDays: 60,
      times: 3,
      points: 3,
      fading: { by: 'linear', days: 90 },
    },
  ];
}
