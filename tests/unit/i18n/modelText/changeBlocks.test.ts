import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canvasMaterial } from '#content/pieces/canvasMaterial.ts';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { compareModels } from '#core/scoring/difference/compareModels.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { sameInBoth } from '#core/text.ts';
import { changeBlocks } from '#i18n/modelText/changes/changeBlocks.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { randomModel } from '../../core/scoring/randomModel.ts';
import { otherModel, wholeModel } from '../../core/scoring/wholeModel.ts';
import { english, finnish, speakers } from '../speakers.ts';

function blocksOf(before: ScoringModel, after: ScoringModel, speaker: Speaker) {
  return changeBlocks(compareModels(before, after), before, after, canvasMaterial, speaker);
}

/** Ids under another name that nobody would write, so that one that gets out is seen; data values keep theirs. */
function withMarkedIds(model: ScoringModel): ScoringModel {
  const marked = new Set(
    [
      model.fields,
      model.eventKinds,
      model.topics,
      model.conditions,
      model.groups,
      model.criteria,
      model.gates,
    ]
      .flat()
      .concat(model.routing as never)
      .map(({ id }) => id),
  );
  const idKeys = ['id', 'field', 'condition', 'group', 'count', 'last', 'event', 'kind'];
  const listKeys = ['events', 'topics'];
  const mark = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return marked.has(value) && (idKeys.includes(key) || listKeys.includes(key)) ? `qqq.${value}` : value;
    if (Array.isArray(value)) return value.map((each) => mark(each, listKeys.includes(key) ? key : ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [
        name,
        // The kind of a criterion is no id; labels of the random models are all the same word.
        name === 'kind' && 'label' in value ? child : name === 'label' ? labelOf(value) : mark(child, name),
      ]),
    );
  };
  return mark(model, '') as ScoringModel;
}

/** A name of its own for each id: a number in letters that no id holds. */
function labelOf(value: object) {
  const id = 'id' in value && typeof value.id === 'string' ? value.id : 'row';
  return sameInBoth(Array.from(id, (letter) => `${letter.charCodeAt(0)}`).join('.'));
}

const pairs = fc
  .tuple(randomModel, randomModel, fc.infiniteStream(fc.boolean()))
  .map(([one, other, coins]) => {
    const parts = Object.entries(other).filter(() => coins.next().value === true);
    const before = withMarkedIds(one);
    return [before, withMarkedIds({ ...one, ...Object.fromEntries(parts) })] as const;
  });

test('DE-62: whatever differs is told in words in both languages: never an id, never data, never nothing', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const changes = compareModels(before, after);
      for (const speaker of speakers) {
        const blocks = blocksOf(before, after, speaker);
        expect(blocks.length === 0).toBe(changes.length === 0);
        expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
        for (const { title, what, lines } of blocks) {
          if (what === 'changed') expect(lines.length).toBeGreaterThan(0);
          for (const words of [title, ...lines]) {
            expect(words).not.toMatch(/qqq|[{}[\]]|undefined|null|NaN|object|function|Infinity/);
            expect(words.trim()).not.toBe('');
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});

type Path = readonly (string | number)[];

/** Every number, truth and free text of a value. Ids, and words of the language itself such as `kind`, are left out. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  const key = String(path.at(-1) ?? '');
  if (typeof value === 'number' || typeof value === 'boolean') return [path];
  if (typeof value === 'string')
    return ['title', 'note', 'en', 'fi', 'why', 'decidedBy', 'text', 'leadIs', 'decided', 'queue'].includes(
      key,
    )
      ? [path]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    leavesOf(child, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

function withOther(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) {
    if (typeof value === 'number') return value + 1;
    return typeof value === 'boolean' ? !value : 'other words';
  }
  if (Array.isArray(value)) return value.with(Number(key), withOther(value[Number(key)], rest));
  const object = value as { readonly [name: string]: unknown };
  return { ...object, [key]: withOther(object[key], rest) };
}

test('DE-62: every number, truth and free text of a model that changes is told', () => {
  for (const whole of [wholeModel, otherModel]) {
    for (const path of leavesOf(whole)) {
      const after = withOther(whole, path) as ScoringModel;
      const lines = blocksOf(whole, after, finnish).flatMap((block) => block.lines);
      expect(lines, path.join('.')).not.toEqual([]);
      expect(lines, path.join('.')).not.toContain(finnish.t.versions.lines.other);
    }
  }
});

const model = modelFromTemplate(services, 'en');

function withCriterion(change: (criterion: ScoringModel['criteria'][number]) => object): ScoringModel {
  const [first, ...rest] = model.criteria;
  if (!first) throw new Error('The template has no criteria.');
  return { ...model, criteria: [{ ...first, ...change(first) }, ...rest] };
}

test('DE-62: points that changed are told with both numbers and the name of the value', () => {
  const [first] = model.criteria;
  if (first?.kind !== 'table') throw new Error('The first criterion is no table.');
  const [row, ...rows] = first.rows;
  if (!row) throw new Error('The table is empty.');
  const after = withCriterion(() => ({ rows: [{ ...row, points: row.points + 5 }, ...rows] }));
  const [block] = blocksOf(model, after, english);
  expect(block?.what).toBe('changed');
  expect(block?.title).toBe(`Criterion ${first.label.en}`);
  const value = model.fields
    .find(({ id }) => id === first.field)
    ?.values.find((each) => each.value === row.values[0])?.label.en;
  expect(block?.lines[0]).toBe(`Points for ${value}: +${row.points} → +${row.points + 5}`);
});

test('DE-62: fading, caps and limits have words of their own', () => {
  const after: ScoringModel = {
    ...wholeModel,
    criteria: wholeModel.criteria.map((criterion) =>
      criterion.id === 'events' && criterion.kind === 'events'
        ? { ...criterion, fading: { by: 'none' }, cap: { min: null, max: 12 } }
        : criterion,
    ),
    grading: { by: 'total', limits: { A: 75, B: 50, C: 30 }, leaving: null },
  };
  const lines = blocksOf(wholeModel, after, finnish).flatMap((block) => block.lines);
  expect(lines).toEqual([
    'Vanheneminen: puolittuu 30 päivässä → ei vanhene',
    'Pisteiden rajat: ei rajoja → enintään 12',
    'Luokan A raja: 70 → 75',
    'Luokassa A pysyy pisteistä: 65 (poistettu)',
    'Luokassa B pysyy pisteistä: 45 (poistettu)',
    'Luokassa C pysyy pisteistä: 25 (poistettu)',
  ]);
});

test('DE-62: a criterion that is new or gone is told with what it gives, one that moved as moved', () => {
  const [first, ...rest] = model.criteria;
  if (!first) throw new Error('The template has no criteria.');
  const gone = blocksOf(model, { ...model, criteria: rest }, english);
  expect(gone).toMatchObject([{ what: 'removed', title: `Criterion ${first.label.en}` }]);
  expect(gone[0]?.lines.length).toBeGreaterThan(0);
  const back = blocksOf({ ...model, criteria: rest }, model, english);
  expect(back).toMatchObject([{ what: 'added' }]);
  const moved = blocksOf(model, { ...model, criteria: [...rest, first] }, english);
  expect(moved).toMatchObject([{ what: 'changed', lines: ['Moved to another place in the list'] }]);
});

test('DE-62: what stands behind a model has words too, and a part that this version does not know is named as such', () => {
  const lines = blocksOf(wholeModel, otherModel, english).flatMap((block) => block.lines);
  expect(lines).toContain('Pains: Spare parts late: speaks for (removed)');
  expect(lines).toContain('A lead is to us: Somebody who has asked us. → none');
  expect(lines.some((line) => line.startsWith('Known case The crane'))).toBe(true);
  const odd = blocksOf(model, { ...model, later: { deep: [1] } } as ScoringModel, english);
  expect(odd).toMatchObject([{ title: 'Something that this version of Porras does not know' }]);
});
