import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventFilter } from '#core/scoring/criterion.ts';
import { countedEvents } from '#core/scoring/countedEvents.ts';
import { eventsOf, filterOf, modelOf, pointsOf, scoreOf, today, visits, visitWith } from './smallModel.ts';

test('SC-5, SC-26: once for each asset counts the newest event of each asset, those without one each by itself', () => {
  const events = [
    visitWith({ day: today - 9, asset: 'guide' }),
    visitWith({ day: today - 2, asset: 'guide' }),
    visitWith({ day: today - 5, asset: 'demo' }),
    visitWith({ day: today - 3 }),
    visitWith({ day: today - 3, asset: '' }),
  ];
  const criterion = eventsOf({ counting: { by: 'asset' } });
  const ages = countedEvents(criterion, events, today).map(({ day }) => today - day);
  expect(ages).toEqual([2, 3, 3, 5]);
});

test('SC-5: opening one e-mail ten times counts once for its asset (Mautic #7320, lead-scoring.md c1)', () => {
  const opens = Array.from({ length: 10 }, () => visitWith({ asset: 'May newsletter' }));
  expect(pointsOf(eventsOf({ points: 2, counting: { by: 'asset' } }), {}, opens)).toBe(2);
  expect(pointsOf(eventsOf({ points: 2 }), {}, opens)).toBe(20);
});

test('SC-5: once a day counts all kinds of the criterion together', () => {
  const criterion = eventsOf({ events: ['visit', 'form'], counting: { by: 'day' } });
  const events = [...visits([4, 4, 1]), ...visits([4, 2], 'form')];
  expect(pointsOf(criterion, {}, events)).toBe(3);
});

test('SC-5: the window closes before counting, so that an older asset or day does not come back', () => {
  const events = [visitWith({ day: today - 8, asset: 'a' }), visitWith({ day: today - 7, asset: 'b' })];
  const criterion = eventsOf({ windowDays: 7, counting: { by: 'most', times: 5 } });
  expect(countedEvents(criterion, events, today)).toEqual([events[1]]);
});

function passing(filter: Partial<EventFilter>) {
  return pointsOf(eventsOf({ filter: filterOf(filter) }), {}, [
    visitWith({ topic: 'crm', asset: 'guide', channel: 'web', amount: 10 }),
    visitWith({ topic: 'erp', asset: 'demo', channel: 'mail', amount: 99.99 }),
    visitWith({ topic: '', asset: '', channel: '', amount: NaN }),
    visitWith({}),
  ]);
}

test('SC-26: a filter asks for topic, asset, channel and amount; null asks nothing', () => {
  expect(passing({})).toBe(4);
  expect([
    passing({ topics: ['crm', 'erp'] }),
    passing({ topics: ['crm'] }),
    passing({ topics: [] }),
  ]).toEqual([2, 1, 0]);
  expect([passing({ assets: ['demo'] }), passing({ channels: ['web', 'mail'] })]).toEqual([1, 2]);
  expect(passing({ topics: ['crm'], channels: ['mail'] })).toBe(0);
});

test('SC-26: an amount is closed below and open above, and must be known even where both ends are open', () => {
  expect(passing({ amount: { from: 10, to: 99.99 } })).toBe(1);
  expect(passing({ amount: { from: 10.01, to: 100 } })).toBe(1);
  expect(passing({ amount: { from: null, to: null } })).toBe(2);
});

test('SC-26: an event without the property asked for does not pass, even where the filter names the empty text', () => {
  expect(passing({ assets: [''], channels: null })).toBe(0);
});

test('SC-26: the filter comes before counting', () => {
  const events = [visitWith({ day: today - 3, topic: 'crm' }), visitWith({ topic: 'erp' })];
  const once = eventsOf({ filter: filterOf({ topics: ['crm'] }), counting: { by: 'once' } });
  expect(scoreOf(modelOf([once]), {}, events).ledger).toMatchObject([{ age: 3 }]);
});

test('SC-5: no rule counts more than every, and once counts at most one', () => {
  const event = fc.record({
    kind: fc.constant('visit'),
    day: fc.integer({ min: today - 9, max: today + 2 }),
    asset: fc.constantFrom('', 'a', 'b'),
  });
  fc.assert(
    fc.property(fc.array(event), fc.integer({ min: 1, max: 4 }), (events, times) => {
      const all = countedEvents(eventsOf(), events, today);
      const seen = events.filter(({ day }) => day <= today);
      const numberOf = (by: 'once' | 'day' | 'asset') =>
        countedEvents(eventsOf({ counting: { by } }), events, today).length;
      expect(all).toHaveLength(seen.length);
      expect(numberOf('once')).toBe(Math.min(1, seen.length));
      expect(numberOf('day')).toBe(new Set(seen.map(({ day }) => day)).size);
      const named = seen.filter(({ asset }) => asset !== '');
      const assets = new Set(named.map(({ asset }) => asset)).size;
      expect(numberOf('asset')).toBe(assets + seen.length - named.length);
      const most = countedEvents(eventsOf({ counting: { by: 'most', times } }), events, today);
      expect(most).toEqual(all.slice(0, times));
    }),
  );
});
