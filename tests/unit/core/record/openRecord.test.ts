import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { bodySchemas } from '#core/documents/bodies.ts';
import { openFile } from '#core/documents/openFile.ts';
import type { Json } from '#core/json/json.ts';
import { recordKinds } from '#core/record/record.ts';
import {
  publishedRecordSchema,
  recordSchemaFile,
  writeRecordSchema,
} from '../../../../config/recordSchema.ts';
import { encode, oneOfEach } from '../documents/samples.ts';
import { here, openedRecord, Person, smallCompany } from './side.ts';

if (process.env['UPDATE_SCHEMAS'] === '1') writeRecordSchema();

type Filed = {
  kind: string;
  version: number;
  id: string;
  body: { [key: string]: Json };
  [key: string]: unknown;
};
type File = { version: number; body: { company: string; documents: Filed[]; [key: string]: unknown } };

const whole = new Person([
  ...smallCompany(),
  ...oneOfEach
    .filter(({ kind }) => kind !== 'company' && kind !== 'keeping')
    .map(({ kind, id, body }) => here(kind as 'model', `${id}-2`, body)),
]).keep();

/** The outcome of the file with something changed in it. */
function spoiled(change: (file: File) => void) {
  const file = JSON.parse(whole) as File;
  change(file);
  return openFile(encode(JSON.stringify(file)));
}

function document({ body }: File, at: number): Filed {
  const found = body.documents[at];
  if (!found) throw new Error(`There is no document ${at}.`);
  return found;
}

describe('the door, for record files', () => {
  it('EX-51: knows every kind of document but what is known of record files', () => {
    expect([...recordKinds, 'keeping'].toSorted()).toEqual(Object.keys(bodySchemas).toSorted());
  });

  it('EX-51: a document that is not as it should be refuses the whole file, with its place and its name', () => {
    const outcome = spoiled((file) => {
      (document(file, 2).body['items'] as { state: string }[])[0] = { state: 'maybe' };
      document(file, 2).body['title'] = 'Plan of Q1';
    });
    expect(outcome).toMatchObject({
      ok: false,
      reason: 'invalid',
      inside: { kind: 'plan', title: 'Plan of Q1' },
    });
    if (outcome.ok || outcome.reason !== 'invalid') throw new Error('It was opened.');
    expect(outcome.faults.map(({ path }) => path)).toContainEqual([
      'body',
      'documents',
      2,
      'body',
      'items',
      0,
      'state',
    ]);
  });

  it('EX-51: what no schema says is found in a document too', () => {
    const at = (JSON.parse(whole) as File).body.documents.findIndex(({ kind }) => kind === 'model');
    const outcome = spoiled((file) => {
      const criteria = document(file, at).body['criteria'] as { id: string }[];
      criteria.push(structuredClone(criteria[0] as { id: string }));
    });
    expect(outcome).toMatchObject({
      ok: false,
      faults: [{ reason: 'duplicateId' }],
      inside: { kind: 'model' },
    });
  });

  it('EX-51: ids that stand twice, a company that is missing and a foreign kind are faults', () => {
    const faults = (change: (file: File) => void) => {
      const outcome = spoiled(change);
      return !outcome.ok && outcome.reason === 'invalid' ? outcome.faults : [];
    };
    expect(faults((file) => (document(file, 2).id = 'round'))).toEqual([
      { path: ['body', 'documents', 2, 'id'], reason: 'duplicateId' },
    ]);
    expect(faults((file) => (file.body.company = 'another'))).toEqual([
      { path: ['body', 'company'], reason: 'notAsExpected' },
    ]);
    expect(faults((file) => (document(file, 1).kind = 'keeping'))).toEqual([
      { path: ['body', 'documents', 1, 'kind'], reason: 'notAChoice' },
    ]);
    expect(faults((file) => (document(file, 1).body = [] as never))).toEqual([
      { path: ['body', 'documents', 1, 'body'], reason: 'notObject' },
    ]);
  });

  it('EX-51: a newer record, or a newer document in it, is refused with both numbers', () => {
    expect(spoiled((file) => (file.version = 9))).toEqual({
      ok: false,
      reason: 'too-new',
      version: 9,
      ours: 1,
    });
    expect(spoiled((file) => (document(file, 2).version = 9))).toEqual({
      ...{ ok: false, reason: 'too-new', version: 9, ours: 1 },
      inside: { kind: 'plan', title: '' },
    });
  });

  it('EX-51: a document of an earlier version is raised like a file of its own', () => {
    const old = JSON.parse(
      readFileSync(new URL('../../../fixtures/documents/assessment-1.porras.json', import.meta.url), 'utf8'),
    ) as { body: { [key: string]: Json } };
    const outcome = spoiled((file) => {
      document(file, 1).body = old.body;
      document(file, 1).version = 1;
    });
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok || outcome.value.kind !== 'record') throw new Error('It was not opened.');
    expect(outcome.value.documents[1]?.body).toHaveProperty('practices');
  });

  it('EX-51: unknown keys of documents are kept and told with their place', () => {
    const text = whole.replace('"title": "First"', '"later": {"x": [1]}, "title": "First"');
    const opened = openedRecord(text);
    expect(opened.unknown).toEqual([['body', 'documents', 2, 'body', 'items', 0, 'later']]);
    const person = new Person();
    person.open(text);
    expect(person.keep()).toContain('"later"');
  });
});

describe('the published JSON Schema of record files', () => {
  it('EX-51: is what the door itself uses; UPDATE_SCHEMAS=1 writes it', () => {
    expect(readFileSync(recordSchemaFile, 'utf8')).toBe(publishedRecordSchema());
  });

  it('EX-51: takes what Porras saves and refuses what the door refuses', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    const validate = ajv.compile(JSON.parse(publishedRecordSchema()) as object);
    expect(validate(JSON.parse(whole)) || validate.errors).toBe(true);
    expect(validate({ ...(JSON.parse(whole) as File), version: 2 })).toBe(false);
    expect(validate({ ...(JSON.parse(whole) as File), body: { title: '' } })).toBe(false);
  });
});
