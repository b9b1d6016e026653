import { expect, test } from 'vitest';
import { findModels } from '#pages/lead/models/findModels.ts';

const models = ['A good lead, spring', 'Hyvä liidi, kevät 2027', 'Good lead (copy)'].map((title) => ({
  title,
}));

test('DE-72: a model is found by any words of its title, in any order and either case', () => {
  const found = (words: string) => findModels(models, words).map(({ title }) => title);
  expect(found('LEAD good')).toEqual(['A good lead, spring', 'Good lead (copy)']);
  expect(found(' kevät ')).toEqual(['Hyvä liidi, kevät 2027']);
  expect(found('')).toHaveLength(3);
  expect(found('(copy) spring')).toEqual([]);
});
