import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bodySchemas } from '#core/documents/bodies.ts';
import { currentVersions, type Kind } from '#core/documents/document.ts';
import { misplacedLists } from '#core/documents/misplacedLists.ts';
import { openFile } from '#core/documents/openFile.ts';
import type { Json } from '#core/json/json.ts';
import { publishedSchema, schemaFile, writeSchemas } from '../../../../config/writeSchemas.ts';
import { otherModel, wholeModel } from '../scoring/wholeModel.ts';
import { wholeKeeping } from './levelBodies.ts';
import { anyJson, encode, filed, oneOfEach, realDocuments, valueOf } from './samples.ts';
import { examples } from '../../examples.ts';

/** Models that use every construct of the language. */
const wholeModels = [filed('model', wholeModel), filed('model', otherModel)];
/** No file is ever saved of it, yet its schema says how it lies in the browser. */
const keeping = filed('keeping', wholeKeeping);

const kinds = Object.keys(currentVersions) as Kind[];
if (process.env['UPDATE_SCHEMAS'] === '1') writeSchemas();

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const published = Object.fromEntries(
  kinds.map((kind) => [kind, JSON.parse(readFileSync(schemaFile(kind), 'utf8')) as object]),
) as Record<Kind, object>;
const validators = Object.fromEntries(kinds.map((kind) => [kind, ajv.compile(published[kind])])) as Record<
  Kind,
  ReturnType<typeof ajv.compile>
>;

/** Every place of a value, as a way to put something else there. */
function places(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value)
    ? value.map((child: Json, at) => [at, child] as const)
    : Object.entries(value as { [key: string]: Json });
  return [path, ...entries.flatMap(([key, child]) => places(child, [...path, key]))];
}

function replaced(value: Json, [key, ...rest]: readonly (string | number)[], by: Json): Json {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: Json, at) => (at === key ? replaced(item, rest, by) : item));
  const object = value as { [key: string]: Json };
  return { ...object, [key]: replaced(object[key] ?? null, rest, by) };
}

function descriptionsMissing(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as { [key: string]: unknown };
  const properties = Object.entries(
    (node['properties'] ?? {}) as { [key: string]: { description?: string } },
  );
  const missing = properties.flatMap(([key, child]) => (child.description ? [] : [`${path}.${key}`]));
  const below = [
    ...properties.map(([key, child]) => [child, `${path}.${key}`] as const),
    ...['oneOf', 'anyOf'].flatMap((word) =>
      ((node[word] ?? []) as unknown[]).map((child) => [child, path] as const),
    ),
    [node['items'], `${path}[]`] as const,
    [node['additionalProperties'], `${path}{}`] as const,
    ...Object.entries(node['$defs'] ?? {}).map(
      ([name, child]) => [child as unknown, `${path}#${name}`] as const,
    ),
  ];
  return [...missing, ...below.flatMap(([child, at]) => descriptionsMissing(child, at))];
}

describe('the published JSON Schemas (EX-40)', () => {
  it.each(kinds)('of %s is what the door itself uses; UPDATE_SCHEMAS=1 writes it', (kind) => {
    expect(readFileSync(schemaFile(kind), 'utf8')).toBe(publishedSchema(kind));
  });

  it.each(kinds)('of %s describes every field', (kind) => {
    expect(descriptionsMissing(published[kind], kind)).toEqual([]);
  });

  it.each(
    [...realDocuments, ...wholeModels, keeping].map(
      (document, at) => [`${document.kind} ${at}`, document] as const,
    ),
  )('accepts what Porras saves: %s', (_, document) => {
    const validate = validators[document.kind];
    expect(validate(valueOf(document)) || validate.errors).toBe(true);
  });

  it('allow unknown keys, as the door does (EX-35)', () => {
    for (const document of [...oneOfEach, keeping]) {
      const value = valueOf(filed(document.kind, { ...document.body, later: { deep: [1] } }, { app: 'x' }));
      expect(validators[document.kind](value)).toBe(true);
    }
  });

  it.each([
    ['no envelope', (value: { [key: string]: Json }) => value['body'] as Json],
    ['another kind', (value: { [key: string]: Json }) => ({ ...value, kind: 'song' })],
    ['a newer version', (value: { [key: string]: Json }) => ({ ...value, version: 9 })],
    [
      'no body',
      (value: { [key: string]: Json }) =>
        Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'body')) as Json,
    ],
    ['an empty body', (value: { [key: string]: Json }) => ({ ...value, body: {} })],
  ])('refuse %s', (_, spoil) => {
    for (const document of [...oneOfEach, keeping])
      expect(validators[document.kind](spoil(valueOf(document)))).toBe(false);
  });

  it('agree with the door wherever one value is replaced by another (EX-40)', () => {
    const odd: Json[] = [
      null,
      true,
      '',
      'x',
      'ä ö',
      -1,
      0,
      0.5,
      1,
      3,
      101,
      1e16,
      [],
      {},
      [1],
      { by: 'none' },
    ];
    const by = fc.oneof(fc.constantFrom(...odd), anyJson);
    const spoiled = fc.constantFrom(...oneOfEach, ...wholeModels).chain((document) => {
      const value = valueOf(document);
      const inBody = places(value['body'] ?? null, ['body']);
      return fc.record({ document: fc.constant(document), path: fc.constantFrom(...inBody), by });
    });
    fc.assert(
      fc.property(spoiled, ({ document, path, by: other }) => {
        const value = replaced(valueOf(document), path, other) as { readonly [key: string]: Json };
        const outcome = openFile(encode(JSON.stringify(value)));
        const isSchemaFault =
          !outcome.ok && outcome.reason === 'invalid' && !isSound(document.kind, value['body'] ?? null);
        expect(validators[document.kind](value)).toBe(!isSchemaFault);
      }),
      examples(1500),
    );
  });

  it.each([
    [1, '647877d81cd63432e3bfc21351f83dda33a0929762e389fd93667bf1001ea148'],
    [2, '371aec747cfd1a9112475aba987601eff08a04e8769d029508e091855a608a67'],
  ])(
    'of version %i of a model stays published as it was, and takes the file of its time',
    (version, hash) => {
      const bytes = readFileSync(new URL(`porras-model-${version}.schema.json`, schemaFile('model')));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
      const validate = ajv.compile(JSON.parse(bytes.toString()) as object);
      const file = new URL(`../../../fixtures/documents/model-${version}.porras.json`, import.meta.url);
      expect(validate(JSON.parse(readFileSync(file, 'utf8'))) || validate.errors).toBe(true);
    },
  );

  it.each([
    ['company', 'f5cd02a5cd58356082982e89850d189676fd63e88c4aa35b5935cad553f78300'],
    ['assessment', 'cd550fa6b877f921cc4557d9c80ef0aa2878679bcad90e3436cb279dfdba22b6'],
  ] as const)(
    'of version 1 of %s stays published as it was, and takes the file of its time',
    (kind, hash) => {
      const bytes = readFileSync(new URL(`porras-${kind}-1.schema.json`, schemaFile(kind)));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
      const validate = ajv.compile(JSON.parse(bytes.toString()) as object);
      const file = new URL(`../../../fixtures/documents/${kind}-1.porras.json`, import.meta.url);
      expect(validate(JSON.parse(readFileSync(file, 'utf8'))) || validate.errors).toBe(true);
    },
  );

  it('cover the same kinds as the door', () => {
    expect(Object.keys(bodySchemas)).toEqual(kinds);
  });
});

/** Whether a schema has nothing against a body: what the door still refuses shows only in the whole document. */
function isSound(kind: Kind, body: Json): boolean {
  return v.is(bodySchemas[kind], body) && misplacedLists(bodySchemas[kind], body).length === 0;
}
