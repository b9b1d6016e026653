import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addGroup, placeBeside, placeCriterion } from '#core/scoring/list/placeCriterion.ts';
import { sectionsOf } from '#core/scoring/list/sections.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { groupOf, modelOf, tableOf, eventsOf } from '../smallModel.ts';

const model = modelOf(
  [
    tableOf({ id: 'a', group: 'g' }),
    eventsOf({ id: 'v' }),
    tableOf({ id: 'b' }),
    tableOf({ id: 'c', group: 'g' }),
    tableOf({ id: 'd' }),
  ],
  { groups: [groupOf('w', 'behaviour'), groupOf('g', 'fit'), groupOf('h', 'fit')] },
);

/** The list of a side as it reads from top to bottom. */
function listOf(of: ScoringModel, side: 'fit' | 'behaviour' = 'fit'): string {
  return sectionsOf(of, side)
    .map(({ group, criteria }) => `${group?.id ?? ''}:${criteria.map(({ id }) => id).join('')}`)
    .join(' ');
}

describe('the list of a side', () => {
  it('DE-90: shows the criteria of no group first, then group by group, empty groups too', () => {
    expect(listOf(model)).toBe(':bd g:ac h:');
    expect(listOf(model, 'behaviour')).toBe(':v w:');
  });

  it('DE-90: makes a group with a criterion in it, and nothing for an id that is taken', () => {
    expect(listOf(addGroup(model, groupOf('new', 'fit'), 'b'))).toBe(':d g:ac h: new:b');
    expect(listOf(addGroup(model, groupOf('new', 'fit'), null))).toBe(':bd g:ac h: new:');
    expect(listOf(addGroup(model, groupOf('new', 'fit'), 'v'))).toBe(':bd g:ac h: new:');
    expect(addGroup(model, groupOf('g', 'fit'), 'b')).toBe(model);
    expect(addGroup(model, groupOf('no id', 'fit'), 'b')).toBe(model);
  });
});

describe('placing a criterion', () => {
  it.each([
    ['d', null, 'b', ':db g:ac h:'],
    ['b', null, null, ':db g:ac h:'],
    ['d', 'g', 'c', ':b g:adc h:'],
    ['d', 'g', null, ':b g:acd h:'],
    ['a', 'h', null, ':bd g:c h:a'],
    ['c', null, 'b', ':cbd g:a h:'],
  ] as const)('DE-91: puts %s into %s before %s', (id, group, before, list) => {
    const placed = placeCriterion(model, id, { group, before });
    expect(listOf(placed)).toBe(list);
    expect(listOf(placed, 'behaviour')).toBe(listOf(model, 'behaviour'));
    expect(placeCriterion(placed, id, { group, before })).toBe(placed);
  });

  it.each([
    ['b', 'w', null],
    ['v', 'g', null],
    ['v', null, 'b'],
    ['b', 'g', 'd'],
    ['b', 'nowhere', null],
    ['nobody', 'g', null],
    ['b', null, 'b'],
    ['d', null, null],
  ] as const)(
    'DE-91: %s into %s before %s is no place, or its own, and changes nothing',
    (id, group, before) => {
      expect(placeCriterion(model, id, { group, before })).toBe(model);
    },
  );

  it('DE-91: never loses, doubles or changes anything but one group, wherever it goes', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'v', 'nobody');
    const groups = fc.constantFrom('g', 'h', 'w', null);
    fc.assert(
      fc.property(ids, groups, fc.option(ids), (id, group, before) => {
        const placed = placeCriterion(model, id, { group, before });
        const own = model.criteria.find((each) => each.id === id);
        for (const criterion of placed.criteria) {
          const earlier = model.criteria.find((each) => each.id === criterion.id);
          expect(criterion).toEqual(criterion.id === id ? { ...own, group: criterion.group } : earlier);
        }
        expect(new Set(placed.criteria.map((each) => each.id)).size).toBe(model.criteria.length);
      }),
    );
  });
});

describe('one step up or down', () => {
  it('DE-92: goes past one neighbour, over the edge of a group into the next, and stops at the ends', () => {
    const walk = (id: string, by: 'up' | 'down') => {
      const lists: string[] = [];
      let now = model;
      for (let place = placeBeside(now, id, by); place !== null; place = placeBeside(now, id, by)) {
        now = placeCriterion(now, id, place);
        lists.push(listOf(now));
      }
      return lists;
    };
    expect(walk('b', 'down')).toEqual([
      ':db g:ac h:',
      ':d g:bac h:',
      ':d g:abc h:',
      ':d g:acb h:',
      ':d g:ac h:b',
    ]);
    expect(walk('c', 'up')).toEqual([':bd g:ca h:', ':bdc g:a h:', ':bcd g:a h:', ':cbd g:a h:']);
    expect(placeBeside(model, 'nobody', 'up')).toBeNull();
  });
});
