import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankModel } from '#content/templates/blankModel.ts';
import { templates } from '#content/templates/templates.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { addWithParts } from '#core/scoring/edit/addWithParts.ts';
import { copyCriterion } from '#core/scoring/edit/copyCriterion.ts';
import { freshId } from '#core/scoring/edit/freshId.ts';
import {
  criterionOfCases,
  criterionOfCount,
  criterionOfEvents,
  criterionOfField,
} from '#core/scoring/edit/newCriterion.ts';
import { newField, newName, withWords } from '#core/scoring/edit/newParts.ts';
import { isSound } from '#core/scoring/editParts.ts';
import { sameInBoth } from '#core/text.ts';
import { randomModel } from '../randomModel.ts';
import { modelOf, tableOf } from '../smallModel.ts';

const words = { name: sameInBoth('Name'), row: sameInBoth('Row'), task: sameInBoth('Task') };
const ways = ['events', 'buckets', 'surge', 'colleagues'] as const;
const blank = blankModel('Ours');

describe('a new criterion (DE-84)', () => {
  it('arrives sound, in use and at the end, for every field and kind of event of a model, in every way', () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        const fresh = [
          ...model.fields.map((field) => criterionOfField(model, field)),
          ...model.fields
            .filter(({ type }) => type === 'number')
            .map((field) => criterionOfCount(model, field)),
          ...model.eventKinds.flatMap((kind) =>
            ways.map((way) => criterionOfEvents(model, kind, way, words)),
          ),
          criterionOfCases(model, words),
        ];
        for (const criterion of fresh) {
          const after = addWithParts(model, { fields: [], eventKinds: [], criterion });
          expect(after.criteria.at(-1)).toEqual(criterion);
          expect(criterion.enabled).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('gives the first value of a list most and the last nothing', () => {
    const field = newField(blank, {
      name: 'Stance',
      type: 'category',
      of: 'contact',
      values: ['best', 'good', 'none'],
    });
    expect(criterionOfField(blank, field)).toMatchObject({
      rows: [
        { values: ['best'], points: 20 },
        { values: ['good'], points: 10 },
        { values: ['none'], points: 0 },
      ],
    });
    const plain = newField(blank, { name: 'Budget', type: 'yesNo', of: 'company', values: [] });
    expect(criterionOfField(blank, plain)).toMatchObject({ rows: [{ points: 20 }, { points: 0 }] });
  });

  it('brings its field and its kind of event along in the same edit, and leaves those that are there', () => {
    const kind = newName(blank, 'Demo');
    const criterion = criterionOfEvents(blank, kind, 'events', words);
    const added = addWithParts(blank, { fields: [], eventKinds: [kind], criterion });
    expect(added.eventKinds).toEqual([kind]);
    const again = addWithParts(added, {
      fields: [],
      eventKinds: [{ ...kind, label: sameInBoth('Other') }],
      criterion: { ...criterion, id: 'again' },
    });
    expect(again.eventKinds).toEqual([kind]);
    expect(addWithParts(added, { fields: [], eventKinds: [], criterion })).toBe(added);
  });

  it('gets half of the room of the other side where its own side had none, so that its points count', () => {
    expect(blank.sides.behaviour.max).toBe(0);
    const kind = newName(blank, 'Demo');
    const criterion = criterionOfEvents(blank, kind, 'events', words);
    const { sides } = addWithParts(blank, { fields: [], eventKinds: [kind], criterion });
    expect([sides.fit.max, sides.behaviour.max]).toEqual([50, 50]);
  });

  it('changes nothing where the model would have a fault', () => {
    const criterion = tableOf({ id: 'new', field: 'nowhere' });
    expect(addWithParts(blank, { fields: [], eventKinds: [], criterion })).toBe(blank);
  });

  it('fits every template', () => {
    for (const template of templates) {
      const model = modelFromTemplate(template, 'en');
      for (const field of model.fields) {
        const criterion = criterionOfField(model, field);
        expect(addWithParts(model, { fields: [], eventKinds: [], criterion }).criteria).toContainEqual(
          criterion,
        );
      }
    }
  });
});

describe('ids and words of new parts (DE-84)', () => {
  it('are made of the words, free in the whole model', () => {
    expect(freshId(blank, 'Käynti messuilla, 2027!')).toBe('kaynti-messuilla-2027');
    expect(freshId(blank, '展会')).toBe('item');
    expect(freshId(modelOf([tableOf({ id: 'industry' })]), 'Industry')).toBe('industry-2');
  });

  it('are such as a model may hold, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.string({ maxLength: 1100 })),
        (name, values) => {
          const field = newField(blank, { name, type: 'category', of: 'contact', values });
          expect(isSound({ ...blank, fields: [field], topics: [newName(blank, name)] })).toBe(true);
        },
      ),
    );
  });

  it('keep the values that are there and add each new one once', () => {
    const values = withWords([], [' steel ', 'wood', 'steel', '']);
    expect(values.map(({ value }) => value)).toEqual(['steel', 'wood']);
    expect(withWords(values, ['wood', 'paper']).map(({ value }) => value)).toEqual([
      'steel',
      'wood',
      'paper',
    ]);
  });

  it('differ in a copy, which comes from no line of the canvas', () => {
    const model = modelOf([tableOf({ line: 'l1', why: 'because' })]);
    const [criterion] = model.criteria;
    if (criterion === undefined) throw new Error('No criterion.');
    const copy = copyCriterion(model, criterion, sameInBoth('y'.repeat(300)));
    expect(copy).toMatchObject({ id: 'table-2', line: null, why: 'because', rows: [] });
    expect(isSound({ ...model, criteria: [...model.criteria, copy] })).toBe(true);
  });
});
