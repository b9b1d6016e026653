import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentVersions } from '#core/documents/document.ts';
import { largestFileBytes, mostGoldenWork } from '#core/documents/doorLimits.ts';
import { goldenWork } from '#core/documents/goldenWork.ts';
import { openFile } from '#core/documents/openFile.ts';
import type { Json } from '#core/json/json.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { isMissing, sharedPath } from '../csv/shared.ts';
import { wholeModel } from '../scoring/wholeModel.ts';
import { wholeKeeping } from './levelBodies.ts';
import { bytesOf, encode, filed, oneOfEach, openDocument, realDocuments, valueOf } from './samples.ts';

const suite = 'corpora/jsontestsuite/test_parsing/';

function reasonOf(value: unknown): string {
  const outcome = openFile(encode(typeof value === 'string' ? value : JSON.stringify(value)));
  return outcome.ok ? 'opened' : outcome.reason;
}

/** The faults of a body of a model. */
function faultsOf(body: unknown): readonly unknown[] {
  const outcome = openFile(encode(JSON.stringify({ ...model, body })));
  if (!outcome.ok && outcome.reason === 'invalid') return outcome.faults;
  return outcome.ok ? [] : [outcome];
}

/** Hundreds of criteria that fade for the longest time, and a hundred contacts with an event each. */
function endlessModel(): ScoringModel {
  const [golden] = wholeModel.golden;
  const some = wholeModel.criteria.find(({ kind }) => kind === 'events');
  const each = Array.from({ length: 100 }, (_, at) => at);
  return {
    ...wholeModel,
    qualified: { is: 'and', of: [] },
    criteria: each.flatMap((at) =>
      some?.kind === 'events'
        ? [{ ...some, id: `c${at}`, windowDays: null, filter: null, fading: { by: 'halfLife', days: 3650 } }]
        : [],
    ),
    golden: each.flatMap((at) => (golden ? [{ ...golden, id: `g${at}` }] : [])),
  };
}

const model = valueOf(oneOfEach[2] ?? filed('model', {}));

describe('the door', () => {
  it.each(realDocuments.map((document, at) => [`${document.kind} ${at}`, document] as const))(
    'opens what Porras saved, equal in every value: %s (EX-30)',
    (_, document) => {
      const opened = openDocument(bytesOf(document));
      const golden = document.kind === 'model' ? { golden: [] } : {};
      expect(opened.ok && opened.value).toEqual({ ...document, migrated: [], unknown: [], ...golden });
    },
  );

  it('refuses nothing at all and white space as empty (EX-31)', () => {
    expect(reasonOf('')).toBe('empty');
    expect(reasonOf(' \n\t\uFEFF\n')).toBe('empty');
  });

  it('refuses more than 20 MB without looking inside (EX-31)', () => {
    const outcome = openFile(new Uint8Array(largestFileBytes + 1));
    expect(outcome).toEqual({ ok: false, reason: 'too-large' });
  });

  it('takes a byte order mark and refuses bytes that are no UTF-8 (EX-32)', () => {
    expect(reasonOf(`\uFEFF${JSON.stringify(model)}`)).toBe('opened');
    expect(openFile(Uint8Array.of(0x7b, 0xff, 0x7d))).toEqual({ ok: false, reason: 'not-text' });
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0);
    expect(openFile(utf16)).toEqual({ ok: false, reason: 'not-text' });
  });

  it.each(['{', '{"format":"porras"', 'nul', "{'a':1}", '{"a":NaN}', '{"a":Infinity}', '[1,]', 'a;b\n1;2'])(
    'refuses what is no JSON: %s (EX-32)',
    (text) => {
      expect(reasonOf(text)).toBe('not-json');
    },
  );

  it('calls a large CSV what it is, not too much JSON (EX-32)', () => {
    expect(reasonOf('"a","b"\n'.repeat(600_000))).toBe('not-json');
  });

  it('refuses a number beyond all numbers anywhere, even under an unknown key (EX-32)', () => {
    const text = JSON.stringify({ ...model, later: [{ far: 'HERE' }] }).replace('"HERE"', '1e999');
    const outcome = openFile(encode(text));
    expect(outcome).toEqual({ ok: false, reason: 'endless-number', path: ['later', 0, 'far'] });
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('refuses 100,000 nested %s without falling over (EX-33)', (_, open, close) => {
    expect(reasonOf(`${open.repeat(100_000)}1${close.repeat(100_000)}`)).toBe('too-deep');
  });

  it('allows 60 levels and no more (EX-33)', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(reasonOf(nested(60))).toBe('not-porras');
    expect(reasonOf(nested(61))).toBe('too-deep');
    expect(reasonOf(JSON.stringify('['.repeat(1000)))).toBe('not-porras');
  });

  it('refuses ten million values within a second (EX-33)', () => {
    const text = `[${'1,'.repeat(9_900_000)}1]`;
    const began = performance.now();
    expect(reasonOf(text)).toBe('too-many-values');
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('answers soon for the worst that the limits let in (EX-33)', () => {
    const began = performance.now();
    const faulty = '{"kind":"table"},'.repeat(150_000);
    const outcome = openFile(
      encode(`{"format":"porras","kind":"model","version":1,"body":{"criteria":[${faulty}1]}}`),
    );
    expect(outcome).toMatchObject({ ok: false, reason: 'invalid', count: null });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth (EX-34)', (key) => {
    const at = (text: string) => openFile(encode(text.replace('"KEY"', `"${key}"`)));
    const whole = JSON.stringify({ ...model, KEY: { polluted: true } });
    const body = JSON.stringify({ ...model, body: { ...(model['body'] as object), x: [{ KEY: {} }] } });
    expect(at(whole)).toEqual({ ok: false, reason: 'forbidden-key', path: [key] });
    expect(at(body)).toEqual({ ok: false, reason: 'forbidden-key', path: ['body', 'x', 0, key] });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([[null], [1], ['text'], [[]], [{}], [{ format: 'other' }], [[model]]])(
    'refuses sound JSON that is not from Porras: %j (EX-30)',
    (value) => {
      expect(reasonOf(JSON.stringify(value))).toBe('not-porras');
    },
  );

  it.each([undefined, 'song', '', 7, 'toString', '__proto__', null])(
    'refuses the kind %j (EX-30)',
    (kind) => {
      expect(reasonOf({ ...model, kind })).toBe('unknown-kind');
    },
  );

  it('refuses what a browser knows of record files, sound or not, for it belongs to that browser alone (EX-53)', () => {
    const keeping = valueOf(filed('keeping', wholeKeeping));
    expect(reasonOf(keeping)).toBe('never-a-file');
    for (const change of [{ version: 9 }, { version: null }, { body: {} }])
      expect(reasonOf({ ...keeping, ...change })).toBe('never-a-file');
  });

  it.each([undefined, 0, -1, 1.5, '1', null, [1]])('refuses the version %j (EX-36)', (version) => {
    expect(reasonOf({ ...model, version })).toBe('no-version');
  });

  it('refuses a newer version and says which (EX-36)', () => {
    const outcome = openFile(encode(JSON.stringify({ ...model, version: 7 })));
    expect(outcome).toEqual({ ok: false, reason: 'too-new', version: 7, ours: currentVersions.model });
  });

  it('takes no body of one kind under the name of another (EX-36)', () => {
    for (const one of oneOfEach) {
      for (const other of oneOfEach.filter(({ kind }) => kind !== one.kind)) {
        const version = currentVersions[other.kind];
        expect(reasonOf({ ...valueOf(one), kind: other.kind, version })).toBe('invalid');
      }
    }
  });

  it('names the places of an invalid file, down from the body, as codes (EX-39)', () => {
    const body = model['body'] as { [key: string]: Json };
    const broken = {
      ...body,
      title: 5,
      zone: undefined,
      grading: { by: 'total', limits: { A: 70.5, B: 50, C: 500 }, leaving: null },
    };
    const outcome = openFile(encode(JSON.stringify({ ...model, body: broken })));
    expect(outcome).toEqual({
      ok: false,
      reason: 'invalid',
      count: 4,
      faults: expect.arrayContaining([
        { path: ['body', 'title'], reason: 'notText' },
        { path: ['body', 'zone'], reason: 'missing' },
        { path: ['body', 'grading', 'limits', 'A'], reason: 'notWhole' },
        { path: ['body', 'grading', 'limits', 'C'], reason: 'tooHigh', limit: 100 },
      ]) as unknown,
    });
  });

  it('finds what only the whole document shows, with its place (EX-39)', () => {
    const body = model['body'] as { [key: string]: Json };
    const limits = { A: 50, B: 50, C: 30 };
    const outcome = openFile(
      encode(
        JSON.stringify({ ...model, body: { ...body, grading: { by: 'total', limits, leaving: null } } }),
      ),
    );
    const faults = [{ path: ['body', 'grading', 'limits', 'B'], reason: 'limitsOrder' }];
    expect(outcome).toEqual({ ok: false, reason: 'invalid', faults, count: 1 });
  });

  it('refuses a condition that is wrong inside, with its place and in our own codes (EX-39)', () => {
    const of = [{ is: 'matches', field: 'title' }, [1], { is: 'not' }, { is: 'known', field: 'size' }];
    expect(faultsOf({ ...wholeModel, qualified: { is: 'and', of } })).toEqual([
      { path: ['body', 'qualified', 'of', 0, 'is'], reason: 'notAChoice' },
      { path: ['body', 'qualified', 'of', 1, 'is'], reason: 'missing' },
      { path: ['body', 'qualified', 'of', 2, 'of'], reason: 'missing' },
    ]);
  });

  it('refuses a condition that names itself, or nests too deep, before anything computes with it (EX-39)', () => {
    const name = (id: string, condition: string) => ({
      id,
      label: { en: '', fi: '' },
      when: { is: 'named', condition },
    });
    const deep = Array.from({ length: 25 }).reduce<Json>((of) => ({ is: 'not', of }), { is: 'or', of: [] });
    const conditions = [name('a', 'b'), name('b', 'a')];
    expect(
      faultsOf({ ...wholeModel, gates: [], routing: [], criteria: [], conditions, qualified: deep }),
    ).toEqual([
      { path: ['body', 'qualified'], reason: 'conditionTooDeep' },
      { path: ['body', 'conditions', 0], reason: 'conditionCycle' },
      { path: ['body', 'conditions', 1], reason: 'conditionCycle' },
    ]);
  });

  it('refuses a condition of hundreds of levels like any file that is too deep (EX-33)', () => {
    const deep = `${'{"is":"not","of":'.repeat(500)}{"is":"or","of":[]}${'}'.repeat(500)}`;
    const text = JSON.stringify({ ...model, body: { ...wholeModel, qualified: 'HERE' } }).replace(
      '"HERE"',
      deep,
    );
    expect(reasonOf(text)).toBe('too-deep');
  });

  it('refuses 10,000 criteria and a condition of 10,000 parts soon (EX-39)', () => {
    const began = performance.now();
    const criteria = Array.from({ length: 10_000 }, (_, at) => ({ ...wholeModel.criteria[5], id: `c${at}` }));
    expect(faultsOf({ ...wholeModel, criteria })).toEqual([
      { path: ['body', 'criteria'], reason: 'tooMany', limit: 500 },
    ]);
    const of = Array.from({ length: 10_000 }, () => ({ is: 'known', field: 'size' }));
    expect(faultsOf({ ...wholeModel, qualified: { is: 'or', of } })).toContainEqual({
      path: ['body', 'qualified'],
      reason: 'conditionTooLarge',
    });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('takes ids that are names of every object, and refuses them as keys inside conditions (EX-34)', () => {
    expect(faultsOf(wholeModel)).toEqual([]);
    const text = JSON.stringify(valueOf(filed('model', wholeModel))).replace(
      '"qualified":{',
      '"qualified":{"__proto__":{},',
    );
    expect(openFile(encode(text))).toEqual({
      ok: false,
      reason: 'forbidden-key',
      path: ['body', 'qualified', '__proto__'],
    });
  });

  it('refuses a list where an object should be, instead of losing it (EX-39)', () => {
    const assessment = valueOf(oneOfEach[1] ?? filed('assessment', {}));
    for (const [key, list] of [
      ['ladders', []],
      ['practices', []],
      ['numbers', [1, 2]],
      ['test', [1]],
    ] as const) {
      const body = { ...(assessment['body'] as object), [key]: list };
      const outcome = openFile(encode(JSON.stringify({ ...assessment, body })));
      expect(outcome).toMatchObject({ ok: false, reason: 'invalid' });
      if (key !== 'test')
        expect(outcome).toMatchObject({ faults: [{ path: ['body', key], reason: 'notObject' }] });
    }
  });

  it('lists fifty faults and counts all (EX-39)', () => {
    const criteria = Array.from({ length: 300 }, () => 1);
    const outcome = openFile(
      encode(JSON.stringify({ ...model, body: { ...(model['body'] as object), criteria } })),
    );
    expect(outcome).toMatchObject({ reason: 'invalid', count: 300 });
    expect(!outcome.ok && outcome.reason === 'invalid' && outcome.faults).toHaveLength(50);
  });

  it.each([['../../x'], [''], [7], [null], ['x'.repeat(41)], ['a b'], ['<b>']])(
    'does not take the id %j (EX-38)',
    (id) => {
      const opened = openDocument(encode(JSON.stringify({ ...model, id })));
      expect(opened.ok && opened.value.id).toBe('');
    },
  );

  it('checks golden contacts and says which differ and in what; the file opens all the same (EX-41)', () => {
    const [golden] = wholeModel.golden;
    const off = golden && {
      ...golden,
      id: 'off',
      label: 'Off',
      expected: { ...golden.expected, grade: 'A' },
    };
    const opened = openDocument(bytesOf(filed('model', { ...wholeModel, golden: [golden, off] })));
    expect(opened.ok && opened.value.kind === 'model' && opened.value.golden).toEqual([
      { id: 'off', label: 'Off', differences: [{ what: 'grade', expected: 'A', found: 'B' }] },
    ]);
  });

  it('leaves golden contacts unchecked where that would take too long, and says so (EX-41)', () => {
    const began = performance.now();
    const opened = openDocument(bytesOf(filed('model', endlessModel())));
    expect(opened.ok && opened.value.kind === 'model' && opened.value.golden).toBeNull();
    expect(performance.now() - began).toBeLessThan(5000);
    expect(goldenWork(wholeModel, 1000)).toBeLessThan(mostGoldenWork / 50);
  });

  it('reads nothing from what was derived (EX-37)', () => {
    const opened = openDocument(
      encode(JSON.stringify({ ...model, derived: { fading: 'nonsense' }, savedOn: 5 })),
    );
    expect(opened.ok && opened.value.unknown).toEqual([]);
  });

  it.skipIf(isMissing(suite))('judges all 318 texts of JSONTestSuite as they are named (EX-32)', () => {
    const files = readdirSync(sharedPath(suite));
    expect(files).toHaveLength(318);
    const soundButForeign = ['not-porras', 'too-deep', 'forbidden-key', 'endless-number'];
    for (const name of files) {
      const outcome = openFile(readFileSync(`${sharedPath(suite)}${name}`));
      expect(outcome.ok, name).toBe(false);
      if (outcome.ok) continue;
      if (name.startsWith('y_')) expect(soundButForeign, name).toContain(outcome.reason);
      if (name.startsWith('n_'))
        expect(['empty', 'not-text', 'not-json', 'too-deep'], name).toContain(outcome.reason);
    }
  });

  it('never throws, whatever the bytes (EX-32)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(openFile(bytes).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        for (const { kind } of oneOfEach)
          expect(reasonOf({ format: 'porras', kind, version: 1, body })).toBe('invalid');
      }),
      { numRuns: 200 },
    );
  });
});
