import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { bodySchemas } from '#core/documents/bodies.ts';
import { currentVersions, type Kind } from '#core/documents/document.ts';
import { conditionSchema } from '#core/scoring/schema/conditionSchema.ts';

/** Where the published schemas lie, from the root of the project. */
const folder = new URL('../public/schemas/', import.meta.url);

const kindNames: { readonly [kind in Kind]: string } = {
  company: 'a company',
  assessment: 'an assessment, the answers to a level test',
  model: 'a scoring model',
  recipe: 'a recipe of sample contacts',
  version: 'a version of a scoring model, kept as it was',
  plan: 'a plan, what is to be done and what was decided',
  test: "a level test of one's own",
  survey: 'a survey, the quick test sent by link and what came back',
  pack: 'a benchmark pack, results of others as anonymous cells',
  keeping: 'what a browser knows of the record files of a company',
};

const derived = {
  model: {
    type: 'object',
    description: 'What Porras computes again from the body and never reads (EX-37).',
    properties: {
      fading: {
        type: 'array',
        description: 'One table for each criterion that fades, in the order of the model.',
        items: {
          type: 'object',
          properties: {
            criterion: { type: 'string', description: 'Id of the criterion.' },
            centipointsByDay: {
              type: ['array', 'null'],
              items: { type: 'integer' },
              description:
                'Hundredths of a point of one event, count or colleague by its age in whole days; the last holds for every later day. Null when the table is too long: it follows from points and days (SC-6, SC-28).',
            },
          },
          required: ['criterion', 'centipointsByDay'],
        },
      },
    },
  },
} as const;

/** The file in which the schema of a kind is published. */
export function schemaFile(kind: Kind): URL {
  return new URL(`porras-${kind}-${currentVersions[kind]}.schema.json`, folder);
}

/** The JSON Schema of a kind of file, envelope and body, as text: made from the schema that the door itself uses. */
export function publishedSchema(kind: Kind): string {
  const version = currentVersions[kind];
  const { $schema, $defs, ...body } = toJsonSchema(bodySchemas[kind], {
    target: 'draft-2020-12',
    // The one schema that speaks of itself: it needs a name.
    ...(kind === 'model' || kind === 'version' ? { definitions: { condition: conditionSchema } } : {}),
  });
  const schema = {
    $schema,
    $id: `urn:porras:${kind}:${version}`,
    title: `Porras file: ${kindNames[kind]}, version ${version}`,
    description:
      'A file that Porras saves and opens. Unknown keys are allowed everywhere: they are kept and change nothing. __proto__, constructor and prototype are refused as keys. References and overlaps are checked beyond this schema.',
    type: 'object',
    properties: {
      format: { const: 'porras', description: 'Says that Porras wrote the file.' },
      kind: { const: kind, description: 'What the body is.' },
      version: { const: version, description: 'Version of the body.' },
      id: {
        type: 'string',
        description: 'Identifies the document; kept on opening when it is free (EX-38).',
      },
      savedOn: { type: 'string', description: 'Calendar day on which the file was saved, YYYY-MM-DD.' },
      body: { description: `The document: ${kindNames[kind]}.`, ...body },
      ...(kind === 'model' ? { derived: derived.model } : {}),
    },
    required: ['format', 'kind', 'version', 'body'],
    ...($defs ? { $defs } : {}),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Writes the published schemas of the current versions; those of earlier ones stay as they were published. */
export function writeSchemas(): void {
  mkdirSync(folder, { recursive: true });
  for (const kind of Object.keys(currentVersions) as Kind[])
    writeFileSync(schemaFile(kind), publishedSchema(kind));
}
