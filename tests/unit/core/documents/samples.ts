import fc from 'fast-check';
import { exampleCompany } from '#content/example/exampleCompany.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { currentVersions, type Kind, type StoredDocument } from '#core/documents/document.ts';
import { documentFile } from '#core/documents/documentFile.ts';
import { type DoorFailure, openFile, type OpenedDocumentFile } from '#core/documents/openFile.ts';
import type { Json } from '#core/json/json.ts';
import type { Result } from '#core/result.ts';
import {
  wholeAssessment,
  wholeCompany,
  wholePack,
  wholePlan,
  wholeSurvey,
  wholeTest,
} from './levelBodies.ts';

/** What a file is made from. */
export type FiledDocument = Pick<StoredDocument, 'kind' | 'id' | 'body' | 'extra'>;

/** A document around a body. */
export function filed(kind: Kind, body: unknown, extra: FiledDocument['extra'] = {}): FiledDocument {
  return { kind, id: `the-${kind}`, body: body as StoredDocument['body'], extra };
}

const example = exampleCompany('fi', '2026-11-22');

/** Real documents: the example company, one of every kind, and every template. */
export const realDocuments: readonly FiledDocument[] = [
  filed('company', wholeCompany),
  filed('assessment', wholeAssessment),
  filed('model', example.model),
  filed('recipe', example.recipe),
  filed('version', {
    ...{ title: 'Draft 1', note: '', of: 'the-model', number: 1, savedOn: '2026-11-22', signOff: null },
    model: example.model,
  }),
  filed('plan', wholePlan),
  filed('test', wholeTest),
  filed('survey', wholeSurvey),
  filed('pack', wholePack),
  filed('assessment', example.assessment),
  ...templates.flatMap((template) => [
    filed('model', modelFromTemplate(template, 'fi')),
    filed('recipe', recipeFromTemplate(template, 'en')),
  ]),
];

/** The kinds of which nobody ever opens a file: what a browser knows of record files stays with it (`EX-53`). */
export const neverFiles: readonly Kind[] = ['keeping'];

/** One document of each kind of which there are files. */
export const oneOfEach = realDocuments.slice(0, Object.keys(currentVersions).length - neverFiles.length);

/** The bytes of a document's file. */
export function bytesOf(document: FiledDocument): Uint8Array {
  return encode(documentFile(document, '2026-11-22'));
}

/** What the door says of the file of one document. */
export function openDocument(bytes: Uint8Array): Result<OpenedDocumentFile, DoorFailure> {
  const outcome = openFile(bytes);
  if (!outcome.ok) return outcome;
  if (outcome.value.kind === 'record') throw new Error('This is a record file.');
  return { ok: true, value: outcome.value };
}

/** Text as UTF-8. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The file of a document as a plain value, to be broken. */
export function valueOf(document: FiledDocument): { [key: string]: Json } {
  return JSON.parse(documentFile(document, '2026-11-22')) as { [key: string]: Json };
}

/** Any JSON that a door may let in under an unknown key. */
export const anyJson: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json)
  .filter((value) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value)));
