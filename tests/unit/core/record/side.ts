import { newCompany } from '#core/documents/company.ts';
import { currentVersions } from '#core/documents/document.ts';
import { openFile } from '#core/documents/openFile.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { newAssessment, setNow } from '#core/level/edit.ts';
import { emptyPlan, newItem, type Plan, type PlanItem } from '#core/level/plan/plan.ts';
import { decide } from '#core/record/conflicts.ts';
import { emptyKeeping, type Keeping } from '#core/record/keeping.ts';
import type { OpenedRecord } from '#core/record/openRecord.ts';
import { putAt } from '#core/record/place.ts';
import type { Conflict, RecordKind } from '#core/record/record.ts';
import {
  bodyOf,
  type DocumentHere,
  keptOf,
  recordBody,
  recordFile,
  withKept,
} from '#core/record/recordFile.ts';
import { settleBody } from '#core/record/settleBody.ts';
import { besideId, planTaking, type TakePlan } from '#core/record/takeRecord.ts';
import type { Json, JsonObject } from '#core/json/json.ts';
import { encode } from '../documents/samples.ts';

/** A document of a company as it lies in a browser. */
export function here(kind: RecordKind, id: string, body: object): DocumentHere {
  const savedAt = '2026-11-22T07:41:00.000Z';
  return { kind, id, version: currentVersions[kind], savedAt, body: body as DocumentHere['body'], extra: {} };
}

/** A company with one round and a plan of two actions. */
export function smallCompany(): readonly DocumentHere[] {
  const item = (id: string, title: string): PlanItem => newItem(id, null, title);
  const plan: Plan = { ...emptyPlan, items: [item('one', 'First'), item('two', 'Second')] };
  return [
    here('company', 'the-company', newCompany('Konepaja')),
    here('assessment', 'round', setNow(newAssessment('2026-11-22'), 'steering', 2)),
    here('plan', 'plan', plan),
  ];
}

/** A file as the door lets it in. */
export function openedRecord(text: string): OpenedRecord {
  const outcome = openFile(encode(text));
  if (!outcome.ok || outcome.value.kind !== 'record') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** Somebody with a browser of their own: documents, what is known of record files, and files in and out. */
export class Person {
  documents: readonly DocumentHere[];
  keeping: Keeping = emptyKeeping;

  constructor(documents: readonly DocumentHere[] = []) {
    this.documents = documents;
  }

  keep(): string {
    const body = recordBody('the-company', this.documents, this.keeping);
    this.keeping = withKept(this.keeping, keptOf(body));
    const text = recordFile(body, '2026-11-22');
    if (text === null) throw new Error('The record is too large.');
    return text;
  }

  open(text: string, bringBack = false): TakePlan {
    const plan = planTaking(this, openedRecord(text), bringBack);
    for (const { does, kind, id, body, extra } of plan.takings) {
      const isThere = this.documents.some((document) => document.id === id);
      if (does === 'take') this.#put(id, body, extra);
      else if (does === 'beside')
        this.documents = [...this.documents, { ...here(kind, besideId(id, body), body), extra }];
      else if (!isThere) this.documents = [...this.documents, { ...here(kind, id, body), extra }];
    }
    this.keeping = plan.after;
    return plan;
  }

  choose({ id, document, place }: Conflict, chosen: Json): void {
    const { kind, body } = this.#document(document);
    const after = putAt(bodyOf({ body }), place, chosen);
    const settled = after === null ? null : settleBody(kind, after, [bodyOf({ body })]);
    if (settled === null) throw new Error('It does not fit there.');
    this.#put(document, settled);
    this.keeping = { ...this.keeping, ...decide(this.keeping, id, chosen) };
  }

  remove(id: string): void {
    this.documents = this.documents.filter((document) => document.id !== id);
  }

  get round(): Assessment {
    return this.#document('round').body as Assessment;
  }

  set round(body: Assessment) {
    this.#put('round', body);
  }

  get plan(): Plan {
    return this.#document('plan').body as Plan;
  }

  set plan(body: Plan) {
    this.#put('plan', body);
  }

  /** Documents by id, whatever their order. */
  get bodies(): { readonly [id: string]: unknown } {
    return Object.fromEntries(this.documents.map(({ id, body }) => [id, body]));
  }

  #document(id: string): DocumentHere {
    const found = this.documents.find((document) => document.id === id);
    if (!found) throw new Error(`There is no ${id}.`);
    return found;
  }

  /** Writes keys of a document's file that Porras does not know. */
  note(id: string, extra: JsonObject): void {
    const { body } = this.#document(id);
    this.#put(id, body, { ...this.#document(id).extra, ...extra });
  }

  #put(id: string, body: DocumentHere['body'], extra = this.#document(id).extra): void {
    this.documents = this.documents.map((document) =>
      document.id === id ? { ...document, body, extra } : document,
    );
  }
}

/** Two people who have both opened the same first file. */
export function twoPeople(): { readonly a: Person; readonly b: Person; readonly first: string } {
  const a = new Person(smallCompany());
  const first = a.keep();
  const b = new Person();
  b.open(first);
  return { a, b, first };
}
