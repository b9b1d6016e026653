import { describe, expect, test } from 'vitest';
import { formRouting } from '#content/templates/formRouting.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { dayNumber } from '#core/calendar.ts';
import type { ContactEvent } from '#core/contacts/table.ts';
import { scoreContact } from '#core/scoring/scoreContact.ts';

const model = modelFromTemplate(formRouting, 'en');
const asOf = dayNumber('2026-11-16');

/** Meets every criterion of company and contact; nothing is known of need and window. */
const right = { industry: 'energy', employees: 80, role: 'decisionMaker', relation: 'potential' };
const form: ContactEvent = { kind: 'form', day: asOf - 2 };
/** A form, and a visit a day for a week: 14.83 + 12 (the cap of visits) + 10 (livelier than usual) points. */
const active = [form, ...Array.from({ length: 7 }, (_, age) => ({ kind: 'visit', day: asOf - age }))];

function routed(
  values: { readonly [field: string]: string | number },
  events: readonly ContactEvent[] = [form],
) {
  const contact = { id: 'x', values: new Map(Object.entries(values)) };
  const { grade, gradedBy, route } = scoreContact(model, contact, events, asOf);
  return { grade, gradedBy, action: route?.action, hours: route?.hours };
}

describe('SC-37: the routing example (domain.md, section 5)', () => {
  test('company or contact criteria not met: D, keep and find out more', () => {
    const kept = { grade: 'D', gradedBy: 'rule', action: 'findOutMore', hours: null };
    const precise = { window: 'now', need: 'precise' };
    expect(routed({ ...right, ...precise, industry: 'trade' })).toEqual(kept);
    expect(routed({ ...right, ...precise, employees: 9 })).toEqual(kept);
    expect(routed({ ...right, ...precise, role: 'endUser' }, active)).toEqual(kept);
  });

  test('nobody knows whether they are met: the same, since finding out is what is to be done', () => {
    const { industry, ...unknown } = { ...right, window: 'now', need: 'precise' };
    expect(routed(unknown, active)).toMatchObject({ grade: 'D', action: 'findOutMore' });
    expect(routed({ ...unknown, industry })).toMatchObject({ grade: 'A' });
  });

  test('met, and the window is open with a precise need: A, to sales, urgent', () => {
    expect(routed({ ...right, window: 'now', need: 'precise' })).toEqual({
      grade: 'A',
      gradedBy: 'rule',
      action: 'salesUrgent',
      hours: 4,
    });
  });

  test('met, and the window opens later: B to sales when active on the web, else C to nurturing', () => {
    for (const window of ['nextQuarter', 'thisYear']) {
      expect(routed({ ...right, window }, active)).toMatchObject({ grade: 'B', action: 'sales' });
      expect(routed({ ...right, window })).toMatchObject({ grade: 'C', action: 'nurture' });
    }
  });

  test('an open window without a precise need goes by activity too', () => {
    expect(routed({ ...right, window: 'now', need: 'recognised' }, active)).toMatchObject({ grade: 'B' });
    expect(routed({ ...right, window: 'now' })).toMatchObject({ grade: 'C' });
  });

  test('SC-32: a student is a D before every rule, and goes to nobody’s queue of sales', () => {
    expect(routed({ ...right, window: 'now', need: 'precise', relation: 'student' }, active)).toEqual({
      grade: 'D',
      gradedBy: 'gate',
      action: 'findOutMore',
      hours: null,
    });
  });
});

describe('SC-31: the stance towards us', () => {
  function behaviourOf(stance: string) {
    return scoreContact(model, { id: 'x', values: new Map([['stance', stance]]) }, [], asOf).behaviour;
  }

  test('gives points of behaviour without an event: the more, the better they think of us', () => {
    const stances = ['stranger', 'knowsUs', 'knowsSolutions', 'thinksBest', 'speaksForUs'];
    expect(stances.map(behaviourOf)).toEqual([0, 200, 500, 800, 1000]);
    expect(behaviourOf('')).toBe(0);
  });

  test('is a field of its own group', () => {
    expect(model.fields.filter(({ group }) => group === 'stance').map(({ id }) => id)).toEqual(['stance']);
  });
});
