import { expect, test } from 'vitest';
import { hashText } from '#core/hashText.ts';
import type { Condition } from '#core/scoring/condition.ts';
import { ownerOf } from '#core/scoring/ownerOf.ts';
import type { OwnerRule } from '#core/scoring/routing.ts';
import { sameInBoth } from '#core/text.ts';
import {
  always,
  contactOf,
  eventsOf,
  fieldOf,
  fields,
  gateOf,
  modelOf,
  routeTo,
  ruleOf,
  scoreOf,
  visits,
} from './smallModel.ts';

const hasBudget: Condition = { is: 'equals', field: 'budget', value: 'yes' };

/** The example of domain.md, section 5, *Routing*: here the rules set the grade. */
const criteriaMet: Condition = {
  is: 'and',
  of: [
    { is: 'oneOf', field: 'industry', values: ['steel', 'machines'] },
    { is: 'oneOf', field: 'role', values: ['director', 'manager'] },
  ],
};
const example = modelOf([eventsOf({ points: 10, windowDays: 60 })], {
  fields: [...fields, fieldOf('role', 'category'), fieldOf('window', 'category')],
  conditions: [{ id: 'met', label: sameInBoth('Criteria met'), when: criteriaMet }],
  routing: [
    ruleOf('notMet', {
      when: { is: 'not', of: { is: 'named', condition: 'met' } },
      route: routeTo('keep', { action: 'findOutMore' }),
      grade: 'D',
    }),
    ruleOf('now', {
      when: {
        is: 'and',
        of: [
          { is: 'named', condition: 'met' },
          { is: 'equals', field: 'window', value: 'now' },
        ],
      },
      route: routeTo('sales', { action: 'salesUrgent', hours: 4 }),
      grade: 'A',
    }),
    ruleOf('active', {
      when: {
        is: 'and',
        of: [
          { is: 'named', condition: 'met' },
          { is: 'oneOf', field: 'window', values: ['medium', 'long'] },
          { is: 'activity', classes: [1, 2] },
        ],
      },
      route: routeTo('sales', { action: 'sales' }),
      grade: 'B',
    }),
    ruleOf('else', { route: routeTo('nurture', { action: 'nurture' }), grade: 'C' }),
  ],
});

test('SC-37: the example of domain.md, section 5: D keep, A urgent, B to sales when active, else C nurture', () => {
  const right = { industry: 'steel', role: 'director' };
  const routed = (values: { readonly [field: string]: string }, ages: readonly number[] = []) => {
    const { grade, gradedBy, route } = scoreOf(example, values, visits(ages));
    return [grade, gradedBy, route?.action];
  };
  expect(routed({ industry: 'retail', role: 'director', window: 'now' })).toEqual([
    'D',
    'rule',
    'findOutMore',
  ]);
  expect(routed({ ...right, window: 'now' })).toEqual(['A', 'rule', 'salesUrgent']);
  expect(routed({ ...right, window: 'medium' }, [3, 30])).toEqual(['B', 'rule', 'sales']);
  expect(routed({ ...right, window: 'long' }, [3])).toEqual(['C', 'rule', 'nurture']);
  expect(routed({ ...right, window: 'long' }, [3, 61])).toEqual(['C', 'rule', 'nurture']);
  expect(routed({ industry: 'steel' })).toEqual(['C', 'rule', 'nurture']);
});

test('SC-37: the first rule that is true decides, and one that is unknown is passed over', () => {
  const routing = [
    ruleOf('budget', { when: hasBudget }),
    ruleOf('noBudget', { when: { is: 'not', of: hasBudget } }),
    ruleOf('last'),
  ];
  const by = (budget: string) => scoreOf(modelOf([], { routing }), { budget }).route?.id;
  expect(['yes', 'no', ''].map(by)).toEqual(['budget', 'noBudget', 'last']);
  expect(scoreOf(modelOf([])).route).toBe(null);
});

test('SC-37: rules may ask for results: grade, score, and qualified, which is unknown where it is to be checked', () => {
  const routing = [
    ruleOf('no', { when: { is: 'not', of: { is: 'qualified' } } }),
    ruleOf('high', { when: { is: 'and', of: [{ is: 'qualified' }, { is: 'score', from: 45, to: null }] } }),
    ruleOf('gradeC', { when: { is: 'grade', grades: ['C'] } }),
    ruleOf('last'),
  ];
  const model = modelOf([always(45)], { qualified: hasBudget, routing });
  const by = (budget: string) => scoreOf(model, { budget }).route?.id;
  expect(['yes', 'no', ''].map(by)).toEqual(['high', 'no', 'gradeC']);
});

test('SC-37: after a rule has set the grade, qualified is asked again', () => {
  const routing = [ruleOf('all', { grade: 'A' })];
  const model = modelOf([], { qualified: { is: 'grade', grades: ['A'] }, routing });
  expect(scoreOf(model)).toMatchObject({ score: 0, grade: 'A', gradedBy: 'rule', qualified: 'yes' });
  const down = modelOf([always(50), eventsOf({ points: 50 })], { routing: [ruleOf('all', { grade: 'D' })] });
  expect(scoreOf(down, {}, visits([0]))).toMatchObject({ score: 100, grade: 'D', qualified: 'no' });
});

test('SC-37: a rule asks for the grade before its own is set', () => {
  const routing = [ruleOf('wasD', { when: { is: 'grade', grades: ['D'] }, grade: 'B' }), ruleOf('last')];
  expect(scoreOf(modelOf([], { routing }))).toMatchObject({ grade: 'B', route: { id: 'wasD' } });
});

test('SC-37: a gate with a route goes before all rules; one without lets them decide where, but not which grade', () => {
  const routing = [ruleOf('gradeC', { when: { is: 'grade', grades: ['C'] }, grade: 'A' }), ruleOf('last')];
  const routed = (route: ReturnType<typeof routeTo> | null) =>
    scoreOf(modelOf([], { routing, gates: [gateOf({ when: hasBudget, grade: 'C', route })] }), {
      budget: 'yes',
    });
  expect(routed(routeTo('own'))).toMatchObject({
    grade: 'C',
    gradedBy: 'gate',
    qualified: 'no',
    route: { by: 'gate', id: 'gate', queue: 'own' },
  });
  expect(routed(null)).toMatchObject({
    grade: 'C',
    gradedBy: 'gate',
    qualified: 'no',
    route: { by: 'rule', id: 'gradeC' },
  });
});

test('SC-37: the route names action, queue, owner and hours', () => {
  const route = routeTo('north', { action: 'insideSales', owner: { by: 'name', name: 'Aino' }, hours: 24 });
  expect(scoreOf(modelOf([], { routing: [ruleOf('all', { route })] })).route).toEqual({
    by: 'rule',
    id: 'all',
    action: 'insideSales',
    queue: 'north',
    owner: 'Aino',
    hours: 24,
  });
});

test('SC-37: an owner follows from a field by the first row that names its value, else other', () => {
  const rule: OwnerRule = {
    by: 'field',
    field: 'industry',
    rows: [
      { values: ['steel', 'machines'], name: 'Aino' },
      { values: ['food', '?'], name: 'Eero' },
    ],
    other: 'Onni',
  };
  const owner = (industry: string) => ownerOf(rule, fields, contactOf({ industry }));
  expect(['machines', 'food', 'retail', '?', ''].map(owner)).toEqual([
    'Aino',
    'Eero',
    'Onni',
    'Onni',
    'Onni',
  ]);
});

test('SC-37: the hash is FNV-1a, 32 bits, unsigned (test vectors of Fowler, Noll and Vo)', () => {
  expect(['', 'a', 'b', 'foobar'].map(hashText)).toEqual([0x811c9dc5, 0xe40c292c, 0xe70c2de5, 0xbf9cf968]);
});

test('SC-37: in turn, the hash of the id chooses, counted from 0; a contact keeps its owner', () => {
  const names = ['Aino', 'Eero', 'Onni', 'Helmi'];
  const owner = (id: string, among = names) =>
    ownerOf({ by: 'turn', names: among }, fields, contactOf({}, id));
  // 0xe40c292c, 0xe70c2de5, 0xbf9cf968 and 0x811c9dc5 have the remainders 0, 1, 0, 1 by four; by three each has 1.
  expect(['a', 'b', 'foobar', ''].map((id) => owner(id))).toEqual(['Aino', 'Eero', 'Aino', 'Eero']);
  expect(['a', 'b', 'foobar', ''].map((id) => owner(id, names.slice(0, 3)))).toEqual([
    'Eero',
    'Eero',
    'Eero',
    'Eero',
  ]);
  const counts = new Map<string, number>();
  for (let id = 1; id <= 4000; id++) counts.set(owner(String(id)), (counts.get(owner(String(id))) ?? 0) + 1);
  expect([...counts.values()].every((count) => count > 900 && count < 1100)).toBe(true);
});
