import * as v from 'valibot';
import { documentIdForm } from '../level/ids.ts';
import { hashForm } from './hashData.ts';
import { recordBounds, recordKinds } from './record.ts';

const id = v.pipe(v.string(), v.regex(documentIdForm), v.description('Identifies a document.'));
const hash = v.pipe(v.string(), v.regex(hashForm), v.description('A hash of 128 bits (EX-52).'));
const version = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(1e6),
  v.description('Version of the body.'),
);
const key = v.pipe(v.string(), v.maxLength(1000));

const kind = v.pipe(v.picklist(recordKinds), v.description('What the body is.'));

const back = v.looseObject({
  path: v.pipe(
    v.array(v.union([key, v.pipe(v.number(), v.integer(), v.minValue(0))])),
    v.maxLength(60),
    v.description('Keys and indexes down to the place.'),
  ),
  after: v.exactOptional(v.pipe(v.unknown(), v.description('What stood there; absent when nothing did.'))),
});

const state = v.looseObject({
  id: hash,
  hash,
  version,
  back: v.pipe(
    v.nullable(v.array(back)),
    v.description('Leads from the next known body back to this one; null when it is not known any more.'),
  ),
});

const states = v.pipe(
  v.array(state),
  v.maxLength(recordBounds.states),
  v.description('States of the document in record files, the newest last (EX-52).'),
);

const value = (what: string) => v.pipe(v.unknown(), v.description(what));

/** A place that two sides changed differently, from outside. */
export const conflictSchema = v.looseObject({
  id: hash,
  document: id,
  place: v.pipe(
    v.array(v.union([key, v.looseObject({ item: v.pipe(key, v.description('Which item of a list.')) })])),
    v.maxLength(60),
    v.description('Keys, and items of lists, down to the place.'),
  ),
  ours: value('What stands in the place where the file was written.'),
  theirs: value('What the other side wrote.'),
  base: v.exactOptional(value('What stood there before.')),
});

/** What is open and what was decided, from outside. */
export const docketEntries = {
  conflicts: v.pipe(
    v.array(conflictSchema),
    v.maxLength(recordBounds.conflicts),
    v.description('Places that two sides changed differently, still to be decided (EX-57).'),
  ),
  decided: v.pipe(
    v.array(v.looseObject({ id: hash, chosen: hash })),
    v.maxLength(recordBounds.decided),
    v.description('Conflicts that were decided, and for which value.'),
  ),
} as const;

/** What record files and what a browser knows of them say alike of a document. */
export const keptEntries = {
  id,
  kind,
  version,
  body: v.pipe(
    v.looseObject({}),
    v.description('The document itself, by the schema of its kind and version.'),
  ),
  states,
} as const;

const document = v.looseObject({
  ...keptEntries,
  savedAt: v.pipe(
    v.string(),
    v.maxLength(40),
    v.regex(/^\d{4}-\d{2}-\d{2}T/),
    v.description('When it was last changed, an instant of ISO 8601.'),
  ),
  extra: v.pipe(v.looseObject({}), v.description('Keys of its own file that Porras does not know.')),
});

/** The body of a record file from outside, around the bodies of its documents, which have schemas of their own. */
export const recordSchema = v.looseObject({
  title: v.pipe(v.string(), v.maxLength(200), v.description('Name of the company.')),
  company: v.pipe(id, v.description('Id of the company; its document has the same.')),
  documents: v.pipe(
    v.array(document),
    v.minLength(1),
    v.maxLength(recordBounds.documents),
    v.description('Everything of the company.'),
  ),
  ...docketEntries,
  deidentified: v.exactOptional(
    v.pipe(v.literal(true), v.description('A copy without names, notes and company (EX-65).')),
  ),
  origin: v.exactOptional(v.pipe(hash, v.description('Stands for the company of a de-identified copy.'))),
});
