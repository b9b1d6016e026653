import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDocumentId } from '#core/documents/documentId.ts';
import { fadingOf, longestFading } from '#core/documents/fadingOf.ts';
import { modelFile } from '#core/documents/modelFile.ts';
import { fadingTable } from '#core/scoring/fadingTable.ts';
import { weightedCentipoints } from '#core/scoring/centipoints.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Json } from '#core/json/json.ts';
import { isMissing, sharedJson } from '../csv/shared.ts';
import { arbitraryRecipe } from '../population/arbitraryRecipe.ts';
import { randomModel } from '../scoring/randomModel.ts';
import { wholeModel } from '../scoring/wholeModel.ts';
import {
  anyJson,
  bytesOf,
  encode,
  filed,
  type FiledDocument,
  oneOfEach,
  openDocument,
  valueOf,
} from './samples.ts';

const blns = 'corpora/blns/blns.json';

const unknownKey = fc
  .string({ minLength: 1, maxLength: 12, unit: 'binary' })
  .filter((key) => !/\p{Cs}/u.test(key))
  .map((key) => `new ${key}`);
const extra = fc.dictionary(unknownKey, anyJson, { maxKeys: 3 });

/** The document with unknown keys at the top of its body and in each item of its lists. */
function salted(body: object, salt: { readonly [key: string]: Json }): object {
  return Object.fromEntries(
    [...Object.entries(body), ...Object.entries(salt)].map(([key, value]) => [
      key,
      Array.isArray(value) && !(key in salt)
        ? value.map((item: unknown) => (isPlain(item) ? { ...item, ...salt } : item))
        : (value as unknown),
    ]),
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reopened(document: FiledDocument) {
  const opened = openDocument(bytesOf(document));
  if (!opened.ok) throw new Error(JSON.stringify(opened).slice(0, 500));
  return opened.value;
}

/** Every text of a value replaced, except ids, references and choices. */
function withTexts(value: Json, text: string, key = ''): Json {
  if (typeof value === 'string')
    return ['title', 'en', 'fi', 'why', 'note', 'reason', 'name', 'text', 'who'].includes(key) ? text : value;
  if (Array.isArray(value)) return value.map((item: Json) => withTexts(item, text, key));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, withTexts(child, text, name)]),
  );
}

/** The value with something under one more key. */
function withKey(value: Json, [key = '', ...rest]: readonly string[]): Json {
  if (Array.isArray(value))
    return value.map((item: Json, at) => (`${at}` === key ? withKey(item, rest) : item));
  const object = (value ?? {}) as { readonly [name: string]: Json };
  return { ...object, [key]: rest.length > 0 ? withKey(object[key] ?? null, rest) : { deep: [1] } };
}

describe('a document that is saved and opened again', () => {
  it('is equal in every value: any model, unknown keys included (EX-35)', () => {
    fc.assert(
      fc.property(randomModel, extra, extra, (model, keys, salt) => {
        const document = filed('model', salted(model, salt), keys);
        const opened = reopened(document);
        expect(opened.body).toEqual(document.body);
        expect(opened.extra).toEqual(keys);
        expect(opened.id).toBe(document.id);
      }),
      { numRuns: 150 },
    );
  });

  it('is equal in every value: any recipe, unknown keys included (EX-35)', () => {
    fc.assert(
      fc.property(arbitraryRecipe(), extra, (recipe, salt) => {
        const document = filed('recipe', salted(recipe, salt));
        expect(reopened(document).body).toEqual(document.body);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same text when it is saved once more (EX-30)', () => {
    for (const document of oneOfEach) {
      const first = bytesOf({ ...document, extra: { later: { a: [1, 2, 3] } } });
      const opened = openDocument(first);
      if (!opened.ok) throw new Error(opened.reason);
      const again = bytesOf(opened.value);
      expect(openDocument(again)).toEqual(opened);
      expect(JSON.parse(new TextDecoder().decode(again))).toEqual(
        JSON.parse(new TextDecoder().decode(first)),
      );
    }
  });

  const placesInside = [
    'body.conditions.1.when.of.0.new',
    'body.criteria.2.rows.0.when.of.10.of.new',
    'body.criteria.3.filter.amount.new',
    'body.criteria.4.fading.steps.1.new',
    'body.gates.1.route.owner.rows.0.new',
    'body.value.probability.rows.0.percent.new',
    'body.qualified.of.3.new',
    'body.golden.0.colleagues.0.0.new',
    'body.golden.0.expected.value.new',
  ];

  const placesInRound = [
    ...['body.ladders.steering.new', 'body.test.new', 'body.practices.toString.new', 'body.numbers.new'],
    ...['body.evidence.1.new', 'body.respondent.new'],
  ];
  const placesInTest = [
    ...['body.rule.new', 'body.from.new', 'body.title.sv', 'body.dimensions.0.new'],
    ...['body.dimensions.0.ladder.5', 'body.dimensions.0.ladder.1.sv'],
    ...['body.dimensions.0.practices.0.new', 'body.dimensions.0.practices.0.action.effort.new'],
  ];

  it('names each unknown key once, wherever it stands (EX-35)', () => {
    const [company, assessment, model, recipe, , plan, test, survey, pack] = oneOfEach.map(valueOf);
    const expected = [
      [company, ['new', 'body.new', 'body.facts.toString', 'body.units.1.new']],
      [assessment, placesInRound],
      [model, ['body.criteria.0.new', 'body.criteria.0.cap.new', 'body.fields.1.values.0.label.new']],
      [valueOf(filed('model', wholeModel)), placesInside],
      [recipe, ['body.fields.0.draw.new', 'body.inactiveFollows.new']],
      [plan, ['body.items.0.lifts.new', 'body.items.2.new', 'body.decisions.1.new']],
      [test, placesInTest],
      [survey, ['body.test.new', 'body.answers.0.new', 'body.answers.0.ladders.handover.new']],
      [pack, ['body.cells.0.new', 'body.cells.0.index.new', 'body.cells.0.dimensions.steering.new']],
    ] as const;
    for (const [value, places] of expected) {
      const salted = places.reduce<Json>((whole, place) => withKey(whole, place.split('.')), value ?? null);
      const opened = openDocument(encode(JSON.stringify(salted)));
      if (!opened.ok) throw new Error(JSON.stringify(opened));
      expect(opened.value.unknown.map((path) => path.join('.')).sort()).toEqual([...places].sort());
    }
  });

  it.skipIf(isMissing(blns))('keeps every naughty string in every text (EX-35)', () => {
    const strings = sharedJson(blns) as string[];
    expect(strings.length).toBeGreaterThan(500);
    for (const text of [...strings, '\ud800', '\u0000', '\u2028', '\r\n', '[\n  1,\n  2\n]']) {
      for (const document of oneOfEach) {
        // The short name of a dimension has the least room.
        const cut = text.slice(0, document.kind === 'test' ? 40 : 200);
        const naughty = filed(document.kind, withTexts(document.body, cut), { later: text });
        expect(reopened(naughty)).toMatchObject({ body: naughty.body, extra: naughty.extra });
      }
    }
  });
});

describe('the fading tables of a model file (EX-37)', () => {
  const base = oneOfEach[2]?.body as ScoringModel;
  const fade = (id: string, points: number, days: number): Criterion => ({
    ...(base.criteria.find(({ kind }) => kind === 'events') as Criterion & { kind: 'events' }),
    id,
    points,
    windowDays: null,
    fading: { by: 'halfLife', days },
  });

  it('are those that the engine uses, one for each criterion that fades, switched off or not', () => {
    for (const model of [base, wholeModel]) {
      const tables = model.criteria.flatMap((one) => {
        if (!('fading' in one) || one.fading.by === 'none') return [];
        const full = weightedCentipoints(one.points, one.weight);
        const table = fadingTable(full, one.fading, one.windowDays);
        return [{ criterion: one.id, centipointsByDay: Array.from(table) }];
      });
      expect(tables.length).toBeGreaterThan(0);
      expect(fadingOf(model)).toEqual(tables);
    }
  });

  it('are there for events, counters and colleagues, percent of a weight included', () => {
    const weighted = wholeModel.criteria.map((one) => ({ ...one, weight: 50 }));
    const first = fadingOf({ ...wholeModel, criteria: weighted }).map(({ criterion, centipointsByDay }) => [
      criterion,
      centipointsByDay?.[0],
    ]);
    // 4, 10, 6 and 2 percent of 50 points.
    expect(first).toEqual([
      ['events', 200],
      ['toString', 500],
      ['counter', 300],
      ['colleagues', 100],
    ]);
  });

  it('stand in the file, each on one line', () => {
    const text = modelFile({ kind: 'model', id: 'm', body: base, extra: {} }, '2026-11-22');
    const derived = (JSON.parse(text) as { derived: { fading: unknown } }).derived;
    expect(derived.fading).toEqual(fadingOf(base));
    expect(text.split('\n').filter((line) => line.includes('"centipointsByDay": ['))).toHaveLength(
      fadingOf(base).length,
    );
  });

  it('are left out where they are too long, so that the file opens again', () => {
    const criteria = [fade('a', 1000, 3650), fade('b', 1000, 3650), fade('c', 20, 30)];
    const tables = fadingOf({ ...base, criteria });
    expect(tables.map(({ centipointsByDay }) => centipointsByDay === null)).toEqual([false, true, false]);
    expect(tables.reduce((sum, table) => sum + (table.centipointsByDay?.length ?? 0), 0)).toBeLessThan(
      longestFading,
    );
    const opened = openDocument(bytesOf(filed('model', { ...base, criteria })));
    expect(opened.ok).toBe(true);
  });

  it('take a criterion whose id is a forbidden key', () => {
    const criteria = [fade('__proto__', 20, 30), fade('constructor', 20, 30)];
    expect(openDocument(bytesOf(filed('model', { ...base, criteria }))).ok).toBe(true);
  });
});

describe('an id', () => {
  it('is what an address can carry (EX-38)', () => {
    expect([crypto.randomUUID(), 'a', 'A_b-9'].every(isDocumentId)).toBe(true);
    expect(['', 'a/b', 'ä', 'x'.repeat(41), null, 1].some(isDocumentId)).toBe(false);
  });
});
