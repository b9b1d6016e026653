import { describe, expect, it } from 'vitest';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { commands } from '#core/commands/commands.ts';
import {
  addCaseEvent,
  casesOf,
  changeCaseEvent,
  daysBefore,
  newCase,
  putCase,
  removeCase,
  removeCaseEvent,
  setCaseDay,
  setCaseValue,
} from '#core/design/cases/editCases.ts';

const sales = { broughtBy: 'sales', outcome: 'won' } as const;
const known = newCase('one', sales, 'Bridge', '2026-11-22');

describe('a known case in the words of the model (DE-40)', () => {
  it('holds a value for each field that is known, and none for what is not', () => {
    const told = setCaseValue(setCaseValue(known, 'industry', 'energy'), 'employees', 120);
    expect(told.values).toEqual([
      { field: 'industry', value: 'energy' },
      { field: 'employees', value: 120 },
    ]);
    expect(setCaseValue(told, 'industry', 'ict').values[0]).toEqual({ field: 'industry', value: 'ict' });
    expect(setCaseValue(setCaseValue(told, 'industry', null), 'employees', '').values).toEqual([]);
  });

  it('says what it did by days before its day, which stay as they are when the day moves', () => {
    const did = addCaseEvent(known, 'visit', 10);
    expect(did.events[0]?.day).toBe('2026-11-12');
    const moved = setCaseDay(did, '2026-03-01');
    expect(moved.events.map(({ day }) => [day, daysBefore(moved, day)])).toEqual([['2026-02-19', 10]]);
    expect(setCaseDay(did, '')).toBe(did);
    const changed = changeCaseEvent(moved, 0, { kind: 'event', before: -4.6 });
    expect(changed.events[0]).toMatchObject({ kind: 'event', day: '2026-03-01' });
    expect(changeCaseEvent(moved, 0, { before: 1e9 }).events[0]?.day).toBe('2016-03-03');
    expect(changeCaseEvent(moved, 0, { topic: 'crm' }).events[0]).toMatchObject({
      ...{ topic: 'crm', day: '2026-02-19' },
    });
    expect(changeCaseEvent(moved, 3, { before: 1 })).toBe(moved);
    const later = { ...did, asOf: '2026-11-01' } as const;
    expect(changeCaseEvent(later, 0, { topic: 'crm' }).events[0]?.day).toBe('2026-11-12');
    expect(removeCaseEvent(changed, 0).events).toEqual([]);
  });

  it('is put into the list once, found by who brought it and how it went, and taken out again', () => {
    const other = newCase('two', { broughtBy: 'marketing', outcome: 'wasted' }, 'Fair', '2026-11-22');
    const both = putCase(putCase(putCase([], known), other), { ...known, name: 'Harbour' });
    expect(both.map(({ name }) => name)).toEqual(['Harbour', 'Fair']);
    expect(casesOf(both, sales).map(({ id }) => id)).toEqual(['one']);
    expect(removeCase(both, 'one')).toEqual([other]);
  });

  it('goes into the model by its command, which refuses a case in words that the model does not have', () => {
    const model = modelFromTemplate(services, 'en');
    const told = addCaseEvent(setCaseValue(known, 'industry', 'energy'), 'visit', 3);
    const after = commands['model.cases'](model, { cases: [told] });
    expect(after.design.cases).toEqual([told]);
    const wrong = { cases: [setCaseValue(known, 'colour', 'red')] };
    expect(commands['model.cases'](after, wrong)).toBe(after);
  });
});
