import { emptyDesign } from '#core/design/design.ts';
import { noReasons } from '#core/scoring/reasons.ts';
import type { Contact, ContactEvent } from '#core/contacts/table.ts';
import type { Condition } from '#core/scoring/condition.ts';
import type { ContactScore, ScoreContext } from '#core/scoring/contactScore.ts';
import type {
  BucketsCriterion,
  CasesCriterion,
  ColleaguesCriterion,
  CounterCriterion,
  Criterion,
  EventFilter,
  EventsCriterion,
  RangesCriterion,
  SurgeCriterion,
  TableCriterion,
} from '#core/scoring/criterion.ts';
import type { Classes, Letters } from '#core/scoring/grading.ts';
import type { Gate } from '#core/scoring/gate.ts';
import type { CriterionGroup, Field, ScoringModel } from '#core/scoring/model.ts';
import type { Side } from '#core/scoring/sides.ts';
import type { Route, RoutingRule } from '#core/scoring/routing.ts';
import { scoreContact } from '#core/scoring/scoreContact.ts';
import type { Estimate } from '#core/scoring/valueRule.ts';
import { sameInBoth } from '#core/text.ts';

/** A small model to say one thing with: a field of each type, two counters, three kinds of events. */

export const today = 20_000;
const label = sameInBoth('x');
const open = { min: null, max: null };
const base = {
  label,
  side: 'fit',
  group: null,
  enabled: true,
  cap: open,
  weight: null,
  ...noReasons,
} as const;
const behaviour = { ...base, side: 'behaviour' } as const;
const noPoints = { other: 0, unknown: 0 };
const allVisits = { events: ['visit'], filter: null };
const unfaded = { windowDays: null, points: 1, fading: { by: 'none' } } as const;

export const fields: readonly Field[] = [
  fieldOf('industry', 'category', ['?', 'N/A']),
  fieldOf('size', 'number', ['999']),
  fieldOf('budget', 'yesNo'),
  fieldOf('founded', 'date', ['1900-01-01']),
  fieldOf('title', 'text'),
  fieldOf('visits', 'number'),
  fieldOf('lastVisit', 'date'),
];

export function fieldOf(id: string, type: Field['type'], unknown: readonly string[] = []): Field {
  return { id, label: sameInBoth(id), type, of: 'contact', group: 'own', values: [], unknown };
}

export function tableOf(change: Partial<TableCriterion> = {}): TableCriterion {
  return { ...base, ...noPoints, id: 'table', kind: 'table', field: 'industry', rows: [], ...change };
}

export function rangesOf(change: Partial<RangesCriterion> = {}): RangesCriterion {
  return { ...base, ...noPoints, id: 'ranges', kind: 'ranges', field: 'size', ranges: [], ...change };
}

export function casesOf(change: Partial<CasesCriterion> = {}): CasesCriterion {
  return { ...base, ...noPoints, id: 'cases', kind: 'cases', rows: [], ...change };
}

export function caseOf(when: Condition, points: number): CasesCriterion['rows'][number] {
  return { label, when, points };
}

export function eventsOf(change: Partial<EventsCriterion> = {}): EventsCriterion {
  const counting = { by: 'every' } as const;
  return { ...behaviour, ...allVisits, ...unfaded, id: 'events', kind: 'events', counting, ...change };
}

export function counterOf(change: Partial<CounterCriterion> = {}): CounterCriterion {
  const read = { count: 'visits', last: 'lastVisit', counting: { by: 'every' }, unknown: 0 } as const;
  return { ...behaviour, ...unfaded, ...read, id: 'counter', kind: 'counter', ...change };
}

export function bucketsOf(change: Partial<BucketsCriterion> = {}): BucketsCriterion {
  const source = { from: 'events', ...allVisits } as const;
  return { ...behaviour, ...noPoints, id: 'buckets', kind: 'buckets', source, rows: [], ...change };
}

/** More than the usual: 10 recent days against the 20 before them, no population rates. */
export function surgeOf(change: Partial<SurgeCriterion> = {}): SurgeCriterion {
  return {
    ...behaviour,
    ...allVisits,
    id: 'surge',
    kind: 'surge',
    ...{ recentDays: 10, baselineDays: 20, least: 1, factor: 100 },
    population: { active: 0, inactive: 0 },
    ...{ active: 7, inactive: 9, task: label },
    ...change,
  };
}

export function colleaguesOf(change: Partial<ColleaguesCriterion> = {}): ColleaguesCriterion {
  return {
    ...behaviour,
    ...allVisits,
    ...unfaded,
    id: 'colleagues',
    kind: 'colleagues',
    times: 10,
    ...change,
  };
}

/** A criterion that gives everybody the same. */
export function always(points: number, change: Partial<TableCriterion> = {}): TableCriterion {
  return tableOf({ id: `always${points}`, unknown: points, other: points, ...change });
}

/** A filter that asks nothing but what is named. */
export function filterOf(change: Partial<EventFilter>): EventFilter {
  return { topics: null, assets: null, channels: null, amount: null, ...change };
}

export function groupOf(id: string, side: Side, cap: Partial<CriterionGroup['cap']> = {}): CriterionGroup {
  return { id, label, side, cap: { ...open, ...cap } };
}

/** A must-have or disqualifier that gives a D. */
export function gateOf(change: Partial<Gate> & Pick<Gate, 'when'>): Gate {
  return {
    id: 'gate',
    label,
    enabled: true,
    kind: 'disqualifier',
    grade: 'D',
    route: null,
    ...noReasons,
    ...change,
  };
}

export function routeTo(queue: string, change: Partial<Route> = {}): Route {
  return { action: 'nurture', queue, owner: { by: 'name', name: '' }, hours: null, ...change };
}

/** A rule of the routing whose queue is its id. */
export function ruleOf(id: string, change: Partial<RoutingRule> = {}): RoutingRule {
  return { id, label, when: null, route: routeTo(id), grade: null, ...change };
}

/** An estimate of which everybody is sure. */
export function exactly(size: number): Estimate {
  return { low: size, likely: size, high: size };
}

export const classes: Classes = {
  fit: { A: 40, B: 25, C: 10 },
  activity: { 1: 30, 2: 20, 3: 5 },
  leaving: null,
};

/** Sixteen letters, row by row: `AABB BBCC CCDD DDDD`. */
export function lettersOf(rows: string): Letters {
  const [A = [], B = [], C = [], D = []] = rows
    .split(' ')
    .map((row) => Array.from(row) as Letters['A'][number][]);
  return { A, B, C, D };
}

export function modelOf(criteria: readonly Criterion[], change: Partial<ScoringModel> = {}): ScoringModel {
  return {
    title: 'small',
    note: '',
    template: '',
    zone: 'Europe/Helsinki',
    fields,
    eventKinds: ['visit', 'form', 'call'].map((id) => ({ id, label: sameInBoth(id) })),
    topics: ['crm', 'erp'].map((id) => ({ id, label: sameInBoth(id) })),
    conditions: [],
    sides: { fit: { max: 50, min: null }, behaviour: { max: 50, min: null } },
    total: { min: 0, max: 100 },
    groups: [],
    criteria,
    gates: [],
    grading: { by: 'total', limits: { A: 70, B: 50, C: 30 }, leaving: null },
    classes,
    qualified: { is: 'grade', grades: ['A', 'B'] },
    value: null,
    routing: [],
    interest: null,
    company: null,
    golden: [],
    design: emptyDesign,
    ...change,
  };
}

export type Values = { readonly [field: string]: string | number };

export function contactOf(values: Values = {}, id = '1'): Contact {
  return { id, values: new Map(Object.entries(values)) };
}

/** Visits (or other events) by their ages in days. */
export function visits(ages: readonly number[], kind = 'visit'): readonly ContactEvent[] {
  return ages.map((age) => ({ kind, day: today - age }));
}

/** A visit of today with properties. */
export function visitWith(properties: Omit<Partial<ContactEvent>, 'kind'>): ContactEvent {
  return { kind: 'visit', day: today, ...properties };
}

export function scoreOf(
  model: ScoringModel,
  values: Values = {},
  events: readonly ContactEvent[] = [],
  context: Partial<ScoreContext> = {},
): ContactScore {
  return scoreContact(model, contactOf(values), events, today, {
    colleagues: [],
    previous: null,
    ...context,
  });
}

/** Total of one criterion on one contact, in points. */
export function pointsOf(
  criterion: Criterion,
  values: Values = {},
  events: readonly ContactEvent[] = [],
  context: Partial<ScoreContext> = {},
): number {
  const { fit, behaviour: done } = scoreOf(modelOf([criterion]), values, events, context);
  return (fit + done) / 100;
}
