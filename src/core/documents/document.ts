import { isJsonObject, type Json, ownValue } from '../json/json.ts';
import type { Assessment } from '../level/assessment.ts';
import type { BenchmarkPack } from '../level/benchmark/pack.ts';
import type { Plan } from '../level/plan/plan.ts';
import type { Survey } from '../level/survey/survey.ts';
import type { OwnTest } from '../level/tests/ownTest.ts';
import type { ModelVersion } from '../design/modelVersion.ts';
import type { Recipe } from '../population/recipe.ts';
import type { Keeping } from '../record/keeping.ts';
import type { ScoringModel } from '../scoring/model.ts';
import type { Company } from './company.ts';

/** Every kind of document and the shape of its body. */
export type Bodies = {
  readonly company: Company;
  readonly assessment: Assessment;
  readonly model: ScoringModel;
  readonly recipe: Recipe;
  readonly version: ModelVersion;
  readonly plan: Plan;
  readonly test: OwnTest;
  readonly survey: Survey;
  readonly pack: BenchmarkPack;
  readonly keeping: Keeping;
};

/** The kinds of documents. */
export type Kind = keyof Bodies;

/** The version of each kind that this Porras writes; it reads every earlier one. */
export const currentVersions: { readonly [kind in Kind]: number } = {
  company: 2,
  assessment: 2,
  model: 3,
  recipe: 1,
  version: 1,
  plan: 1,
  test: 1,
  survey: 1,
  pack: 1,
  keeping: 1,
};

/** True for the name of a kind. */
export function isKind(name: unknown): name is Kind {
  return typeof name === 'string' && Object.hasOwn(currentVersions, name);
}

/** A document as it lies in storage: one row. A company's own row carries its own id as `company`. */
export type StoredDocument<K extends Kind = Kind> = {
  readonly id: string;
  readonly company: string;
  readonly kind: K;
  readonly version: number;
  /** Raised by one with each commit (`ST-3`). */
  readonly rev: number;
  /** Journal entries that are in force: undo lowers it, redo raises it (`ST-7`). */
  readonly head: number;
  /** Mark of the last commit: what the next one is made on (`ST-3`), and how a retried one is known again (`ST-4`). */
  readonly mark: string;
  /** Instant of the last commit, ISO 8601. */
  readonly savedAt: string;
  readonly body: Bodies[K];
  /** Envelope keys of its file that this version does not know: kept for the next file (`EX-35`). */
  readonly extra: { readonly [key: string]: Json };
};

/** The name of a document for people; empty also where a damaged body has none (`ST-10`). */
export function titleOf(document: { readonly kind: Kind; readonly body: unknown }): string {
  if (!isJsonObject(document.body)) return '';
  const title = ownValue(document.body, document.kind === 'company' ? 'name' : 'title');
  // A test has a name in both languages, and a list does not know who reads it.
  if (isJsonObject(title)) {
    const names = [title['en'], title['fi']].filter(
      (words): words is string => typeof words === 'string' && words !== '',
    );
    return [...new Set(names)].join(' / ');
  }
  return typeof title === 'string' ? title : '';
}
