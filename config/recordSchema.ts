import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { recordVersion } from '#core/record/record.ts';
import { recordSchema } from '#core/record/recordSchema.ts';

/** The file in which the schema of record files is published. */
export const recordSchemaFile = new URL(
  `../public/schemas/porras-record-${recordVersion}.schema.json`,
  import.meta.url,
);

/** The JSON Schema of a record file, made from the one that the door uses; bodies of documents have their own schemas. */
export function publishedRecordSchema(): string {
  const { $schema, ...body } = toJsonSchema(recordSchema, { target: 'draft-2020-12' });
  const schema = {
    $schema,
    $id: `urn:porras:record:${recordVersion}`,
    title: `Porras file: a record, everything of one company, version ${recordVersion}`,
    description:
      'A file that Porras saves and opens. The body of each document follows porras-<kind>-<version>.schema.json, its part for the body. Unknown keys are allowed everywhere: they are kept with their document and change nothing. __proto__, constructor and prototype are refused as keys.',
    type: 'object',
    properties: {
      format: { const: 'porras', description: 'Says that Porras wrote the file.' },
      kind: { const: 'record', description: 'What the body is.' },
      version: { const: recordVersion, description: 'Version of the body.' },
      id: { type: 'string', description: 'Id of the company.' },
      savedOn: { type: 'string', description: 'Calendar day on which the file was saved, YYYY-MM-DD.' },
      body: { description: 'The record of one company.', ...body },
    },
    required: ['format', 'kind', 'version', 'body'],
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Writes the published schema of record files. */
export function writeRecordSchema(): void {
  writeFileSync(recordSchemaFile, publishedRecordSchema());
}
