import { describe, expect, test } from 'vitest';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import type { FoundContact } from '#core/scoring/answers/findContacts.ts';
import { createDesk } from '#worker/desk.ts';

const asOf = 20_779;
const model = modelFromTemplate(services, 'en');
const recipe = { ...recipeFromTemplate(services, 'en'), contacts: 600 };
const watch = { isCancelled: () => false, onprogress: () => undefined };
const set = 'sample' as const;

async function deskWithSample() {
  const answer = createDesk();
  await answer({ type: 'generate', recipe, asOf }, watch);
  return answer;
}

describe('what the worker finds', () => {
  test('DE-50: the contacts that it names have the scores and grades that it explains', async () => {
    const answer = await deskWithSample();
    const said = await answer({ type: 'find', set, model, wish: { by: 'limit' }, most: 6 }, watch);
    const found = said as readonly FoundContact[];
    expect(found).toHaveLength(6);
    for (const { place, id, score, grade } of found) {
      const explained = await answer({ type: 'explain', set, model, contact: place }, watch);
      expect(explained).toMatchObject({ contact: { id }, score: { score, grade } });
    }
  });

  test('DE-50: it finds in turn with a scoring, and neither disturbs the other', async () => {
    const answer = await deskWithSample();
    const alone = await answer({ type: 'score', set, model }, watch);
    const other = { ...model, criteria: model.criteria.slice(1) };
    const [scored, , again] = await Promise.all([
      answer({ type: 'score', set, model }, watch),
      answer({ type: 'find', set, model: other, wish: { by: 'best' }, most: 3 }, watch),
      answer({ type: 'score', set, model }, watch),
    ]);
    expect(scored).toEqual(alone);
    expect(again).toEqual(alone);
  });

  test('DE-56: the companies that it names have the scores that it explains', async () => {
    const answer = await deskWithSample();
    const wish = { leastPeople: 3, number: null };
    const said = await answer({ type: 'findCompanies', set, model, wish, most: 3 }, watch);
    const { found } = said as Extract<typeof said, { reason: null }>;
    for (const { company, people, score } of found) {
      const explained = await answer({ type: 'company', set, model, company }, watch);
      expect(explained).toMatchObject({ score: { score }, people: { length: people } });
      expect(people).toBeGreaterThanOrEqual(3);
    }
    expect(found).toHaveLength(3);
  });

  test('DE-51: what the list does not have is absent, and so is everything of contacts that are not there', async () => {
    const answer = await deskWithSample();
    expect(await answer({ type: 'explain', set, model, contact: 600 }, watch)).toBeNull();
    expect(await answer({ type: 'company', set, model, company: 600 }, watch)).toBeNull();
    const file = { set: 'file', model } as const;
    expect(await answer({ type: 'find', ...file, wish: { by: 'best' }, most: 1 }, watch)).toBeNull();
    const wish = { leastPeople: 1, number: null };
    expect(await answer({ type: 'findCompanies', ...file, wish, most: 1 }, watch)).toBeNull();
  });
});
