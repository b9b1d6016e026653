import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { RoutingFlow } from '#core/scoring/routingFlow.ts';
import { gateCountWords, ruleCountWords } from '#pages/lead/rules/countWords.ts';
import { flowCounts } from '#pages/lead/rules/flowCounts.ts';
import { flowShape, flowSteps } from '#pages/lead/rules/flowSteps.ts';
import { gateOf, modelOf, routeTo, ruleOf } from '../../../core/scoring/smallModel.ts';
import { english } from '#tests/unit/i18n/speakers.ts';

const when = { is: 'known', field: 'industry' } as const;
const model: ScoringModel = modelOf([], {
  gates: [
    gateOf({ id: 'away', when, route: routeTo('x', { action: 'findOutMore' }) }),
    gateOf({ id: 'must', when, kind: 'mustHave' }),
    gateOf({ id: 'off', when, enabled: false }),
  ],
  routing: [ruleOf('first', { when, route: routeTo('y', { action: 'sales' }) }), ruleOf('last')],
});
const flow: RoutingFlow = {
  count: 200,
  gates: Uint32Array.of(20, 10, 0),
  checkFirst: Uint32Array.of(0, 30, 0),
  rules: Uint32Array.of(60, 120),
  nowhere: 0,
  qualified: Uint32Array.of(100, 60, 40),
};

test('DE-127: gates in use come first, then the rules; who leaves does not come to the next', () => {
  const steps = flowSteps(model, flow);
  expect(steps.map(({ key }) => key)).toEqual(['gate away', 'gate must', 'rule first', 'rule last']);
  expect(steps.map(({ before, after }) => [before, after])).toEqual([
    [1, 0.9],
    [0.9, 0.9],
    [0.9, 0.6],
    [0.6, 0],
  ]);
  expect(steps.map(({ action }) => action)).toEqual(['findOutMore', null, 'sales', 'nurture']);
});

test('DE-127: a branch is as wide as its share; where nobody leaves there is none', () => {
  const box = { width: 100, height: 60, trunk: 80, branch: 40 };
  const [away, must] = flowSteps(model, flow).map((step) => flowShape(step, box));
  expect(away?.trunk).toBe('M0 0H72V60H0Z');
  expect(away?.branch).toMatch(/^M72 0.*100 32V28.*80 0Z$/);
  expect(must).toEqual({ trunk: 'M0 0H72V60H0Z', branch: '' });
});

test('DE-127: the trunk never widens on its way down', () => {
  const counts = fc.array(fc.nat(1000), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(counts, counts, ([a = 0, b = 0], [c = 0, d = 0]) => {
      const steps = flowSteps(model, {
        ...flow,
        count: a + c + d,
        gates: Uint32Array.of(a, b, 0),
        rules: Uint32Array.of(c, d),
      });
      steps.forEach(({ before, after }, at) => {
        expect(after).toBeLessThanOrEqual(before);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(before).toBe(steps[at - 1]?.after ?? (a + c + d === 0 ? 0 : 1));
      });
    }),
  );
});

test('DE-124: a gate says how many it stops, and of how many nobody knows', () => {
  const counts = flowCounts({ model, flow });
  expect(model.gates.map((gate) => gateCountWords(gate, counts, english))).toEqual([
    'stops 20',
    'stops 10 · check first: 30',
    'not in use',
  ]);
  const [away] = model.gates;
  if (!away) throw new Error('No gate.');
  expect(gateCountWords(away, null, english)).toBe('');
});

test('DE-126: a number stays with its own gate or rule when the order changes or one is new', () => {
  const counts = flowCounts({ model, flow });
  const [first, last] = model.routing;
  if (!first || !last) throw new Error('No rules.');
  expect([last, first].map((rule) => ruleCountWords(rule, counts, english))).toEqual([
    '120 · 60%',
    '60 · 30%',
  ]);
  expect(ruleCountWords(ruleOf('new'), counts, english)).toBe('');
  expect(counts?.qualified).toEqual({ no: 100, yes: 60, checkFirst: 40 });
});
