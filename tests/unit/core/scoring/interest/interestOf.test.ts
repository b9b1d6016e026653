import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContactEvent } from '#core/contacts/table.ts';
import { companyInterest } from '#core/scoring/interest/companyInterest.ts';
import { interestOf } from '#core/scoring/interest/interestOf.ts';
import type { InterestRule } from '#core/scoring/interestRule.ts';
import { sameInBoth } from '#core/text.ts';

const today = 20_000;
const topics = ['robots', 'energy', 'service'].map((id) => ({ id, label: sameInBoth(id) }));
const rule: InterestRule = {
  events: [
    { event: 'visit', points: 1 },
    { event: 'form', points: 10 },
  ],
  fading: { by: 'halfLife', days: 30 },
};

function event(kind: string, topic: string, age: number): ContactEvent {
  return { kind, topic, day: today - age };
}

function of(events: readonly ContactEvent[], change: Partial<InterestRule> = {}) {
  return interestOf({ ...rule, ...change }, topics, events, today);
}

test('SC-38: SPOI is where the interest peaks now, HAT where it did over the whole history', () => {
  // By hand: robots 3 x 10 points of ten half-lives ago, each 1000 / 1024 = 0.98 -> 1 hundredth; energy 10 points today.
  const events = [...[300, 300, 300].map((age) => event('form', 'robots', age)), event('form', 'energy', 0)];
  expect(of(events)).toEqual({
    spoi: 'energy',
    hat: 'robots',
    topics: [
      { topic: 'robots', faded: 3, full: 3000, newest: today - 300 },
      { topic: 'energy', faded: 1000, full: 1000, newest: today },
      { topic: 'service', faded: 0, full: 0, newest: null },
    ],
  });
});

test('SC-38: kinds have their own points, each faded and rounded for itself', () => {
  // By hand: a visit half a half-life ago is 100 / sqrt 2 = 70.71 -> 71, a form a whole one ago 500.
  expect(of([event('visit', 'robots', 15), event('form', 'robots', 30)]).topics[0]).toEqual({
    topic: 'robots',
    faded: 571,
    full: 1100,
    newest: today - 15,
  });
});

test('SC-38: only visible events of named kinds about topics of the model count', () => {
  const events = [
    event('webinar', 'robots', 1),
    event('visit', 'horses', 1),
    event('visit', 'robots', -1),
    { kind: 'visit', day: today },
    { kind: 'visit', day: today, topic: '' },
  ];
  expect(of(events)).toMatchObject({ spoi: null, hat: null });
  expect(of(events).topics.every(({ full, newest }) => full === 0 && newest === null)).toBe(true);
});

test('SC-38: without events there is no interest', () => {
  expect(of([])).toMatchObject({ spoi: null, hat: null });
});

test('SC-38: a topic with 0 points or fewer is none', () => {
  const points = (each: number) => ({ events: [{ event: 'visit', points: each }] });
  expect(of([event('visit', 'robots', 1)], points(0))).toMatchObject({ spoi: null, hat: null });
  expect(of([event('visit', 'robots', 1)], points(-2))).toMatchObject({ spoi: null, hat: null });
});

test('SC-38: interest that has faded away is history, and no SPOI', () => {
  const events = [event('form', 'robots', 90)];
  expect(of(events, { fading: { by: 'linear', days: 90 } })).toMatchObject({ spoi: null, hat: 'robots' });
});

test('SC-38: a tie goes to the topic with the newer newest event', () => {
  const events = [event('visit', 'robots', 9), event('visit', 'robots', 8), event('form', 'energy', 7)];
  const tied = {
    events: [
      { event: 'visit', points: 1 },
      { event: 'form', points: 2 },
    ],
    fading: { by: 'none' },
  } as const;
  expect(of(events, tied)).toMatchObject({ spoi: 'energy', hat: 'energy' });
  expect(of([...events, event('visit', 'robots', -3)], tied).hat).toBe('energy');
});

test('SC-38: a tie on the same day goes to the topic that stands first in the model', () => {
  const events = [event('visit', 'service', 3), event('visit', 'energy', 3)];
  expect(of(events)).toMatchObject({ spoi: 'energy', hat: 'energy' });
});

test('SC-38: for a company the points of all its people are added', () => {
  // By hand, not faded: robots 10 of one person, energy 6 + 6 visits of two others.
  const people = [
    [event('form', 'robots', 0)],
    Array.from({ length: 6 }, () => event('visit', 'energy', 1)),
    Array.from({ length: 6 }, () => event('visit', 'energy', 2)),
  ];
  const interest = companyInterest({ ...rule, fading: { by: 'none' } }, topics, people, today);
  expect(interest).toMatchObject({ spoi: 'energy', hat: 'energy' });
  expect(interest.topics.map(({ full }) => full)).toEqual([1000, 1200, 0]);
});

const randomEvents = fc.array(
  fc.record({
    kind: fc.constantFrom('visit', 'form', 'webinar'),
    topic: fc.constantFrom('robots', 'energy', 'service', 'horses', ''),
    day: fc.integer({ min: today - 200, max: today + 5 }),
  }),
  { maxLength: 20 },
);

test('SC-38: the order of events does not matter', () => {
  fc.assert(
    fc.property(
      randomEvents.chain((events) => fc.tuple(fc.constant(events), shuffled(events))),
      ([events, others]) => {
        expect(of(others)).toEqual(of(events));
      },
    ),
  );
});

test('SC-38: what a company is interested in is the sum of its people, topic by topic', () => {
  fc.assert(
    fc.property(fc.array(randomEvents, { maxLength: 5 }), (people) => {
      const company = companyInterest(rule, topics, people, today).topics;
      const alone = people.map((events) => of(events).topics);
      company.forEach(({ faded, full }, at) => {
        expect(faded).toBe(alone.reduce((sum, each) => sum + (each[at]?.faded ?? 0), 0));
        expect(full).toBe(alone.reduce((sum, each) => sum + (each[at]?.full ?? 0), 0));
      });
    }),
  );
});

test('SC-38: no topic has more points than the one that is named', () => {
  fc.assert(
    fc.property(randomEvents, (events) => {
      const { spoi, hat, topics: interests } = of(events);
      const most = (pointsOf: (at: number) => number) =>
        Math.max(0, ...interests.map((_, at) => pointsOf(at)));
      const named = (id: string | null) => interests.find(({ topic }) => topic === id);
      expect(named(spoi)?.faded ?? 0).toBe(most((at) => interests[at]?.faded ?? 0));
      expect(named(hat)?.full ?? 0).toBe(most((at) => interests[at]?.full ?? 0));
    }),
  );
});

function shuffled<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}
