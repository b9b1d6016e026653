import { expect, test } from 'vitest';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import { atHandOfFile, atHandOfRecipe, looksAtNothing } from '#pages/lead/build/atHand.ts';
import {
  bucketsOf,
  casesOf,
  counterOf,
  eventsOf,
  modelOf,
  tableOf,
} from '../../../core/scoring/smallModel.ts';

test('DE-86: every criterion of a template looks at something that its sample contacts have', () => {
  const model = modelFromTemplate(services, 'en');
  const atHand = atHandOfRecipe(recipeFromTemplate(services, 'en'));
  for (const criterion of model.criteria) expect(looksAtNothing(criterion, model, atHand)).toBe(false);
});

test('DE-86: a criterion over a field or an event that the contacts at hand do not have looks at nothing', () => {
  const model = modelOf([]);
  const atHand = atHandOfFile([{ column: 0, field: 'industry', names: null }]);
  const isEmpty = (criterion: Parameters<typeof looksAtNothing>[0]) =>
    looksAtNothing(criterion, model, atHand);
  expect(isEmpty(tableOf())).toBe(false);
  expect(isEmpty(tableOf({ field: 'title' }))).toBe(true);
  expect(isEmpty(counterOf())).toBe(true);
  expect(isEmpty(eventsOf())).toBe(true);
  expect(isEmpty(bucketsOf({ source: { from: 'counter', count: 'industry', last: null } }))).toBe(false);
  expect(isEmpty(casesOf())).toBe(false);
  expect(looksAtNothing(eventsOf(), model, null)).toBe(false);
});
