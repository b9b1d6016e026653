import { expect, test } from 'vitest';
import { proposedGates } from '#content/rules/proposedGates.ts';
import { routingByGrades, routingByWindow, routingOfOne } from '#content/rules/proposedRouting.ts';
import { blankModel } from '#content/templates/blankModel.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { insertItem, isSound, moveItem, putItem } from '#core/scoring/editParts.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { RoutingRule } from '#core/scoring/routing.ts';

const models = templates.map((template) => modelFromTemplate(template, 'en'));

function begun(model: ScoringModel, rules: readonly RoutingRule[]): ScoringModel {
  const bare: ScoringModel = { ...model, routing: [] };
  return rules.reduceRight((next, item) => insertItem(next, 'routing', item, 0), bare);
}

test('DE-128: gates for competitors, students and job seekers are offered until the model has them', () => {
  for (const model of models) {
    const bare = { ...model, gates: [] };
    const offered = proposedGates(bare);
    expect(offered.map(({ id }) => id)).toEqual(['notACustomer', 'competitor', 'student', 'jobSeeker']);
    for (const item of offered) expect(isSound(putItem(bare, 'gates', item))).toBe(true);
    const [all] = offered;
    if (!all) throw new Error('No gate is offered.');
    expect(proposedGates(putItem(bare, 'gates', all))).toEqual([]);
  }
  expect(proposedGates(blankModel('x'))).toEqual([]);
});

test('DE-129: every beginning of a routing leaves the model sound, and all its rules are there', () => {
  for (const model of [...models, blankModel('x')]) {
    const proposals = [routingByGrades(), routingByWindow(model) ?? routingOfOne(), routingOfOne()];
    for (const rules of proposals) {
      const next = begun(model, rules);
      expect(next.routing.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
      expect(isSound(next)).toBe(true);
    }
  }
});

test('DE-129: a rule for each grade does as domain.md says; by window the rules set the grade', () => {
  expect(routingByGrades().map(({ route }) => route.action)).toEqual([
    'salesUrgent',
    'sales',
    'nurture',
    'findOutMore',
  ]);
  const byWindow = models.map((model) => routingByWindow(model)).find((rules) => rules !== null);
  expect(byWindow?.map(({ grade }) => grade)).toEqual(['D', 'A', 'B', 'C']);
  expect(routingByWindow(blankModel('x'))).toBeNull();
});

test('DE-130: a new rule comes before the last one, and nothing moves behind it', () => {
  const [model] = models;
  if (!model) throw new Error('There are no templates.');
  const routed = begun(model, routingByGrades());
  const item: RoutingRule = { ...(routed.routing[0] as RoutingRule), id: 'new' };
  expect(putItem(routed, 'routing', item).routing.at(-2)?.id).toBe('new');
  expect(moveItem(routed, 'routing', 'urgent', 9)).toBe(routed);
});
