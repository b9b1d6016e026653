import type { Json, JsonObject, JsonPath } from '../json/json.ts';
import type { Place } from './place.ts';

/** The version of record files that this Porras writes (`EX-50`). */
export const recordVersion = 1;

/** The kinds of documents that a record file holds: all but what a browser knows of record files. */
export const recordKinds = [
  ...(['company', 'assessment', 'model', 'recipe', 'version'] as const),
  ...(['plan', 'test', 'survey', 'pack'] as const),
] as const;

/** The kind of a document in a record file. */
export type RecordKind = (typeof recordKinds)[number];

/** The body of a record file: everything of one company (`EX-50`). */
export type RecordBody = {
  /** Name of the company. */
  readonly title: string;
  /** Id of the company. */
  readonly company: string;
  readonly documents: readonly RecordDocument[];
  /** What two sides changed differently and nobody has decided yet (`EX-57`). */
  readonly conflicts: readonly Conflict[];
  /** What was decided, so that nobody is asked again. */
  readonly decided: readonly Decision[];
  /** A copy without names, notes and company (`EX-65`). */
  readonly deidentified?: true;
  /** Of a de-identified copy: stands for its company, and cannot be traced back to its id. */
  readonly origin?: string;
};

/** One document in a record file. */
export type RecordDocument = {
  readonly kind: RecordKind;
  readonly version: number;
  readonly id: string;
  readonly savedAt: string;
  readonly body: JsonObject;
  /** Keys of its own file that Porras does not know. */
  readonly extra: JsonObject;
  /** The states that it went through in record files, the newest last (`EX-52`). */
  readonly states: readonly State[];
};

/** A state of a document in some record file. */
export type State = {
  /** Identifies the state: a hash of its body and of the states that it came from. */
  readonly id: string;
  /** Hash of the body alone. */
  readonly hash: string;
  /** Version of the body. */
  readonly version: number;
  /** What leads from the next state whose body is known back to this one; null when it is not known any more. */
  readonly back: readonly Back[] | null;
};

/** One place that was otherwise; without `after` it was not there. */
export type Back = { readonly path: JsonPath; readonly after?: Json };

/** A place of a document that two sides changed differently: ours stands in it, theirs is kept here (`EX-57`). */
export type Conflict = {
  /** A hash of document, place and both values: the same on both sides. */
  readonly id: string;
  readonly document: string;
  readonly place: Place;
  readonly ours: Json;
  readonly theirs: Json;
  readonly base?: Json;
};

/** That a conflict was decided, and for which value, as its hash. */
export type Decision = { readonly id: string; readonly chosen: string };

/** Bounds of a record file. */
export const recordBounds = { documents: 2000, states: 50, conflicts: 5000, decided: 5000 } as const;
