import { describe, expect, test } from 'vitest';
import type { Criterion } from '#core/scoring/criterion.ts';
import { sameInBoth } from '#core/text.ts';
import { criterionFacts } from '#pages/lead/build/criterionFacts.ts';
import { placesOf, singlePlace, spanOf } from '#pages/lead/build/criterionView.ts';
import { english, speakers } from '#tests/unit/i18n/speakers.ts';
import {
  bucketsOf,
  caseOf,
  casesOf,
  colleaguesOf,
  counterOf,
  eventsOf,
  filterOf,
  modelOf,
  rangesOf,
  surgeOf,
  tableOf,
} from '../../../core/scoring/smallModel.ts';

const always = { is: 'and', of: [] } as const;
const ofEachKind: readonly Criterion[] = [
  tableOf({ rows: [{ values: ['energy'], points: 5 }] }),
  rangesOf({ ranges: [{ from: 1, to: null, points: 5 }] }),
  casesOf({ rows: [caseOf(always, 5)] }),
  eventsOf({ points: 5 }),
  counterOf({ points: 5 }),
  bucketsOf({ rows: [{ atLeast: 2, withinDays: 7, points: 5 }] }),
  surgeOf({ active: 5, inactive: 5 }),
  colleaguesOf({ points: 5 }),
];
const model = modelOf(ofEachKind);

function spanIn(criterion: Criterion) {
  return spanOf(criterion, placesOf(criterion, model));
}

describe.each(ofEachKind.map((criterion) => [criterion.kind, criterion] as const))(
  'the row of a criterion of the kind %s',
  (kind, criterion) => {
    test('shows all points that it can give, and nothing else', () => {
      expect(placesOf(criterion, model).map(({ points }) => points)).toEqual(kind === 'surge' ? [5, 5] : [5]);
      expect(spanIn(criterion)).toEqual({ least: 0, most: 5 });
    });

    test('is one number to change where it has one, and nothing else gives points', () => {
      const places = placesOf(criterion, model);
      expect(singlePlace(criterion, places)?.place ?? null).toBe(kind === 'surge' ? null : places[0]);
      if (!('unknown' in criterion)) return;
      expect(singlePlace({ ...criterion, unknown: -2 }, places)).toBeNull();
      expect(spanOf({ ...criterion, unknown: -2 }, places)).toEqual({ least: -2, most: 5 });
    });

    test('SC-25: counts percentages of a weight as points, and leaves the number to the details', () => {
      const weighted = { ...criterion, weight: 40 };
      expect(spanIn(weighted)).toEqual({ least: 0, most: 2 });
      expect(singlePlace(weighted, placesOf(weighted, model))).toBeNull();
      for (const speaker of speakers) expect(criterionFacts(weighted, model, speaker)[0]).toContain('40');
    });

    test('has its facts in whole sentences, in both languages', () => {
      for (const speaker of speakers) {
        const facts = criterionFacts(criterion, model, speaker);
        expect(facts.length > 0).toBe(!['table', 'ranges', 'cases'].includes(kind));
        for (const fact of facts) expect(fact).toMatch(/^[A-ZÄÖ].*\.$/);
      }
    });
  },
);

describe('what a criterion looks at', () => {
  test('names events, topics, assets, channels and amounts of its filter', () => {
    const filter = filterOf({
      topics: ['crm'],
      assets: ['guide.pdf'],
      channels: ['web', 'mail'],
      amount: { from: 100, to: null },
    });
    expect(criterionFacts(eventsOf({ filter, events: [] }), model, english)).toEqual([
      'Looks at no kind of event yet.',
      'Only about: crm.',
      'Only for: guide.pdf.',
      'Only by: web, mail.',
      'Only when the amount is 100 or more.',
    ]);
    const buckets = bucketsOf({ source: { from: 'events', events: ['visit', 'call'], filter } });
    expect(criterionFacts(buckets, model, english)).toHaveLength(5);
    expect(criterionFacts(buckets, model, english)[0]).toBe('Looks at: visit, call.');
  });

  test('names things by their labels, never by an id', () => {
    const named = { ...model, topics: [{ id: 'crm', label: sameInBoth('Customer data') }] };
    const filter = filterOf({ topics: ['crm', 'other'] });
    expect(criterionFacts(surgeOf({ filter }), named, english).at(-1)).toBe(
      'Only about: Customer data, something that is gone.',
    );
  });

  test('names the fields of a counter, and what counts of it', () => {
    const counter = counterOf({ counting: { by: 'most', times: 3 }, windowDays: 30 });
    expect(criterionFacts(counter, model, english)).toEqual([
      'The count stands in visits.',
      'The last date stands in lastVisit.',
      'Counts for 30 days.',
    ]);
    const dateOnly = bucketsOf({ source: { from: 'counter', count: null, last: 'lastVisit' } });
    expect(criterionFacts(dateOnly, model, english)).toEqual(['The last date stands in lastVisit.']);
  });
});
