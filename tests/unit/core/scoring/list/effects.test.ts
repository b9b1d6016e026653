import { expect, test } from 'vitest';
import { recipeFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { generateContacts } from '#core/population/generateContacts.ts';
import { colleaguesAt } from '#core/scoring/answers/colleaguesAt.ts';
import { contactAt, eventsAt } from '#core/scoring/contactAt.ts';
import { createScorer } from '#core/scoring/createScorer.ts';
import { effectsOf } from '#core/scoring/list/effects.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { scoreContact } from '#core/scoring/scoreContact.ts';

const asOf = 20_779;

function finish<Answer>(run: Generator<undefined, Answer>): Answer {
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

test.each(templates)(
  'DE-95: effects are what scoring with and without each criterion differs by ($id)',
  (template) => {
    const table = generateContacts({ ...recipeFromTemplate(template, 'en'), contacts: 150 }, asOf);
    const [first, ...others] = template.model.criteria;
    if (!first) throw new Error('The template has no criteria.');
    const model: ScoringModel = {
      ...template.model,
      title: '',
      criteria: [...others, { ...first, enabled: false }],
    };
    const effects = finish(effectsOf(model, createScorer(table, asOf)));
    expect(effects.map(({ id }) => id)).toEqual(others.filter((each) => each.enabled).map(({ id }) => id));

    const scored = (of: ScoringModel) =>
      Array.from({ length: table.count }, (_, at) => {
        const contact = contactAt(table, of.fields, at);
        const context = { colleagues: colleaguesAt(table, at), previous: null };
        return scoreContact(of, contact, eventsAt(table, at), asOf, context);
      });
    const before = scored(model);
    for (const { id, moved, points, more } of effects) {
      const criteria = model.criteria.map((each) => (each.id === id ? { ...each, enabled: false } : each));
      const after = scored({ ...model, criteria });
      expect(moved * table.count).toBeCloseTo(
        before.filter(({ grade }, at) => grade !== after[at]?.grade).length,
      );
      const difference = before.reduce((sum, { score }, at) => sum + score - (after[at]?.score ?? 0), 0);
      expect(points).toBeCloseTo(difference / table.count);
      const ofA = (all: typeof before) => all.filter(({ grade }) => grade === 'A').length;
      expect(more).toBe(ofA(before) - ofA(after));
    }
    expect(effects.some(({ moved }) => moved > 0)).toBe(true);
  },
);
