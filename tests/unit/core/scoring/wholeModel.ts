import { emptyDesign } from '#core/design/design.ts';
import { noReasons } from '#core/scoring/reasons.ts';
import type { Condition } from '#core/scoring/condition.ts';
import type { Criterion, EventFilter } from '#core/scoring/criterion.ts';
import type { GoldenContact } from '#core/scoring/goldenContact.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Route } from '#core/scoring/routing.ts';
import { sameInBoth } from '#core/text.ts';
import { fieldOf, gateOf, groupOf, lettersOf, ruleOf } from './smallModel.ts';

/** A model without faults that uses every construct of the language once at least. */

const label = sameInBoth('x');
const open = { min: null, max: null };
const fit = {
  label,
  side: 'fit',
  group: null,
  enabled: true,
  cap: open,
  weight: null,
  ...noReasons,
} as const;
const behaviour = { ...fit, side: 'behaviour', group: 'activity' } as const;

const filter: EventFilter = {
  topics: ['crm'],
  assets: ['price list'],
  channels: ['web', 'fair'],
  amount: { from: 0, to: 1000.5 },
};

/** Every question about a field. */
const contactQuestions: readonly Condition[] = [
  { is: 'equals', field: 'industry', value: 'steel' },
  { is: 'equals', field: 'size', value: ' 5e1 ' },
  { is: 'oneOf', field: 'founded', values: ['2000-02-29', '1999-12-31'] },
  { is: 'range', field: 'size', from: null, to: 50 },
  { is: 'before', field: 'founded', day: '2000-02-29' },
  { is: 'after', field: 'founded', day: '1900-01-01' },
  { is: 'age', field: 'founded', from: -365, to: null },
  { is: 'contains', field: 'title', text: 'manager' },
  { is: 'startsWith', field: 'industry', text: 'st' },
  { is: 'known', field: 'budget' },
  { is: 'not', of: { is: 'named', condition: 'small' } },
];

/** Every question about the result that may be asked before it is known who is qualified. */
const resultQuestions: readonly Condition[] = [
  { is: 'grade', grades: ['A', 'B'] },
  { is: 'fit', classes: ['A', 'B', 'C'] },
  { is: 'activity', classes: [1, 2, 3] },
  { is: 'score', from: 1, to: null },
  { is: 'points', of: 'criterion', id: 'table', from: 0.25, to: null },
  { is: 'points', of: 'group', id: 'activity', from: null, to: 99.99 },
  { is: 'points', of: 'side', id: 'fit', from: -10, to: 100 },
];

const criteria: readonly Criterion[] = [
  {
    ...fit,
    kind: 'table',
    id: 'table',
    field: 'industry',
    rows: [
      { values: ['steel', 'constructor'], points: 20 },
      { values: ['__proto__'], points: -3.25 },
    ],
    other: 1,
    unknown: 0.5,
  },
  {
    ...fit,
    kind: 'ranges',
    id: 'ranges',
    field: 'size',
    weight: 30,
    ranges: [
      { from: null, to: 10, points: 0 },
      { from: 10, to: 250, points: 100 },
      { from: 250, to: null, points: 33.33 },
    ],
    other: 0,
    unknown: 10,
  },
  {
    ...fit,
    kind: 'cases',
    id: 'cases',
    rows: [
      { label, when: { is: 'and', of: contactQuestions }, points: 5 },
      { label, when: { is: 'or', of: [] }, points: 7 },
    ],
    other: 0,
    unknown: 2,
  },
  {
    ...behaviour,
    kind: 'events',
    id: 'events',
    events: ['visit', 'form'],
    filter,
    counting: { by: 'asset' },
    windowDays: 365,
    points: 4,
    fading: { by: 'halfLife', days: 30 },
  },
  {
    ...behaviour,
    kind: 'events',
    id: 'toString',
    events: ['visit'],
    filter: { topics: null, assets: null, channels: null, amount: null },
    counting: { by: 'most', times: 3 },
    windowDays: null,
    points: 10,
    fading: {
      by: 'steps',
      steps: [
        { from: 30, percent: 50 },
        { from: 90, percent: 12.5 },
      ],
    },
  },
  {
    ...behaviour,
    kind: 'counter',
    id: 'counter',
    count: 'visits',
    last: 'lastVisit',
    counting: { by: 'once' },
    windowDays: 730,
    points: 6,
    fading: { by: 'monthly', percent: 5.5 },
    unknown: 0,
  },
  {
    ...behaviour,
    kind: 'buckets',
    id: 'buckets',
    source: { from: 'events', events: ['form'], filter: null },
    rows: [
      { atLeast: 1, withinDays: null, points: 2 },
      { atLeast: 3, withinDays: 90, points: 8 },
    ],
    other: 0,
    unknown: 0,
  },
  {
    ...behaviour,
    kind: 'buckets',
    id: 'counted',
    source: { from: 'counter', count: 'visits', last: null },
    rows: [{ atLeast: 100, withinDays: null, points: 3 }],
    other: 0,
    unknown: -1,
  },
  {
    ...behaviour,
    kind: 'surge',
    id: 'surge',
    events: ['visit'],
    filter: null,
    recentDays: 14,
    baselineDays: 90,
    least: 3,
    factor: 150,
    population: { active: 1.25, inactive: 0.04 },
    active: 5,
    inactive: 3,
    task: sameInBoth('Find out why'),
  },
  {
    ...behaviour,
    group: null,
    enabled: false,
    kind: 'colleagues',
    id: 'colleagues',
    events: ['visit'],
    filter: null,
    windowDays: 180,
    times: 3,
    points: 2,
    fading: { by: 'linear', days: 180 },
  },
];

const turn: Route = {
  action: 'salesUrgent',
  queue: 'Hot',
  owner: { by: 'turn', names: ['Aino', 'Eino'] },
  hours: 4,
};

const byField: Route = {
  action: 'insideSales',
  queue: '',
  owner: {
    by: 'field',
    field: 'industry',
    rows: [{ values: ['steel'], name: 'Aino' }],
    other: '',
  },
  hours: null,
};

/**
 * Counted by hand. Table 20, ranges 100 % of 30, cases nothing (a size of 50 is not under 50). Visits of today and of
 * 40 days ago 10 + 5, no count known -1; the colleague's criterion is off. 64 keeps its B and fit A; 14 is activity 3.
 * Worth 10 %, 25 % and 33.33 % of 10,000, 20,000 and 30,000.
 */
const golden: GoldenContact = {
  id: 'steel-works',
  label: 'A steel works of middle size',
  asOf: '2026-11-22',
  values: [
    { field: 'industry', value: 'steel' },
    { field: 'size', value: 50 },
    { field: 'budget', value: 'yes' },
  ],
  events: [eventOn('2026-11-22'), eventOn('2026-10-13')],
  colleagues: [[eventOn('2026-11-01')]],
  previous: { grade: 'B', fit: 'A', activity: 2 },
  expected: {
    fit: 50,
    behaviour: 14,
    score: 64,
    grade: 'B',
    pair: { fit: 'A', activity: 3 },
    qualified: 'yes',
    routedBy: 'hot',
    value: { low: 1000, likely: 5000, high: 9999 },
  },
};

function eventOn(day: string): GoldenContact['events'][number] {
  return { kind: 'visit', day, topic: 'crm', asset: null, channel: null, amount: 12.5 };
}

export const wholeModel: ScoringModel = {
  title: 'Whole',
  note: 'Everything once',
  template: '',
  zone: 'Europe/Helsinki',
  fields: [
    {
      ...fieldOf('industry', 'category', ['?']),
      of: 'company',
      values: [{ value: 'steel', label: sameInBoth('Steel') }],
    },
    fieldOf('size', 'number', ['999']),
    fieldOf('budget', 'yesNo'),
    fieldOf('founded', 'date'),
    fieldOf('title', 'text'),
    fieldOf('visits', 'number'),
    fieldOf('lastVisit', 'date'),
  ],
  eventKinds: ['visit', 'form', '__proto__'].map((id) => ({ id, label })),
  topics: ['crm', 'constructor'].map((id) => ({ id, label })),
  conditions: [
    { id: 'small', label, when: { is: 'range', field: 'size', from: null, to: 10 } },
    {
      id: '__proto__',
      label,
      when: { is: 'or', of: [{ is: 'named', condition: 'small' }, { is: 'qualified' }] },
    },
  ],
  sides: { fit: { max: 50, min: -20.5 }, behaviour: { max: 50, min: null } },
  total: { min: 1.5, max: 99.5 },
  groups: [groupOf('activity', 'behaviour', { min: 0, max: 40 })],
  criteria,
  gates: [
    gateOf({ id: 'must', kind: 'mustHave', when: { is: 'known', field: 'industry' } }),
    gateOf({ id: 'out', when: { is: 'named', condition: 'small' }, grade: 'D', route: byField }),
  ],
  grading: { by: 'total', limits: { A: 70, B: 50, C: 30 }, leaving: { A: 65, B: 45, C: 25 } },
  classes: {
    fit: { A: 35, B: 25, C: 15 },
    activity: { 1: 35, 2: 25, 3: 10 },
    leaving: { fit: { A: 30, B: 20, C: 15 }, activity: { 1: 30, 2: 20, 3: 5 } },
  },
  qualified: { is: 'and', of: resultQuestions },
  value: {
    currency: 'EUR',
    size: {
      from: 'ranges',
      field: 'size',
      ranges: [{ from: 10, to: 250, size: { low: 10_000, likely: 20_000, high: 30_000 } }],
      other: null,
      unknown: { low: 0, likely: 0, high: 1e12 },
    },
    probability: {
      origin: 'typed',
      by: 'score',
      rows: [
        { from: 0, percent: { low: 0, likely: 1, high: 2.25 } },
        { from: 50, percent: { low: 10, likely: 25, high: 33.33 } },
      ],
    },
  },
  routing: [
    ruleOf('hot', { when: { is: 'qualified' }, route: turn }),
    ruleOf('named', { when: { is: 'named', condition: '__proto__' }, route: byField, grade: 'C' }),
    ruleOf('rest'),
  ],
  interest: { events: [{ event: 'visit', points: 1.5 }], fading: { by: 'none' } },
  company: {
    rollUp: {
      by: 'roleWeighted',
      field: 'title',
      rows: [{ values: ['CEO'], weight: 2.5 }],
      other: 1,
      unknown: 0,
    },
    roles: { field: 'title', needed: [{ id: 'decider', label, values: ['CEO'], people: 1 }] },
    singleThreadPercent: 80,
  },
  golden: [golden],
  design: {
    target: 'hubspot',
    canvas: {
      lines: [
        {
          id: 'l1',
          section: 'firmographics',
          text: 'Steel and machines',
          speaks: 'for',
          about: { is: 'values', of: 'industry', values: ['steel'] },
        },
        {
          id: 'l2',
          section: 'firmographics',
          text: 'Large enough',
          speaks: 'for',
          about: { is: 'range', of: 'size', from: 10, to: null },
        },
        { id: 'l3', section: 'pains', text: 'Spare parts late', speaks: 'for', about: { is: 'statement' } },
        {
          id: 'l4',
          section: 'roles',
          text: 'Head of production',
          speaks: 'for',
          about: { is: 'role', role: 'decisionMaker' },
        },
        {
          id: 'l5',
          section: 'lead',
          text: 'Money is there',
          speaks: 'for',
          about: { is: 'bant', of: 'budget' },
        },
      ],
      leadIs: 'Somebody who has asked us.',
    },
    guide: {
      stages: [{ id: 's1', name: 'First call', days: 3 }],
      steps: [
        { step: 1, answers: [{ question: 'where', text: 'At the fair' }], decided: 'Fewer', isDone: true },
      ],
    },
    cases: [
      {
        id: 'k1',
        name: 'The crane',
        broughtBy: 'sales',
        outcome: 'won',
        note: 'In six weeks',
        asOf: '2026-05-01',
        values: [
          { field: 'industry', value: 'steel' },
          { field: 'size', value: 120 },
        ],
        events: [eventOn('2026-04-20')],
      },
    ],
    signOff: {
      marketing: { name: 'Maija', on: '2026-11-20' },
      sales: { name: 'Seppo', on: '2026-11-22' },
      version: 'v1',
    },
    archived: false,
  },
};

/** The same with its other halves: the matrix, a size and probabilities of the other kind, another roll-up. */
export const otherModel: ScoringModel = {
  ...wholeModel,
  grading: { by: 'matrix', letters: lettersOf('AABB BBCC CCDD DDDD') },
  value: {
    currency: 'SEK',
    size: {
      from: 'table',
      field: 'industry',
      rows: [{ values: ['steel'], size: { low: 1, likely: 2, high: 3 } }],
      other: { low: 1, likely: 1, high: 1 },
      unknown: null,
    },
    probability: {
      origin: 'calibrated',
      by: 'grade',
      ...{ A: percent(50), B: percent(20), C: percent(5), D: percent(0.25) },
    },
  },
  company: { rollUp: { by: 'meanOfBest', people: 3 }, roles: null, singleThreadPercent: 0 },
  interest: null,
  golden: [],
  design: { ...emptyDesign, archived: true },
};

function percent(likely: number) {
  return { low: 0, likely, high: 100 };
}
