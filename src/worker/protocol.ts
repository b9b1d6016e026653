import type { DayNumber } from '#core/brand.ts';
import type { KeptAbout } from '#core/contacts/kept/keptHead.ts';
import type { Packing, Unpacked } from '#core/contacts/kept/keptAnswers.ts';
import type { ColumnMapping } from '#core/contacts/tableOfRead.ts';
import type { ReadFailure, ReadSummary } from '#core/contacts/readSummary.ts';
import type { Recipe } from '#core/population/recipe.ts';
import type { CompaniesFound, CompanyWish } from '#core/scoring/answers/findCompanies.ts';
import type { ContactWish, FoundContact } from '#core/scoring/answers/findContacts.ts';
import type { ModelComparison } from '#core/scoring/answers/compareOnContacts.ts';
import type { CompanyExplanation } from '#core/scoring/answers/explainCompany.ts';
import type { Explanation } from '#core/scoring/answers/explainContact.ts';
import type { Finding } from '#core/scoring/check/finding.ts';
import type { SurgeCriterion } from '#core/scoring/criterion.ts';
import type { CriterionEffect } from '#core/scoring/list/effects.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { RoutingFlow } from '#core/scoring/routingFlow.ts';
import type { ScorePicture } from '#core/scoring/scorePicture.ts';
import type { SurgeRates } from '#core/scoring/surgeRates.ts';

/** Which contacts: those made from a recipe, or those of the user's own file. */
export type ContactSet = 'sample' | 'file';

/** What the page asks of the worker. */
export type Ask =
  | { readonly type: 'generate'; readonly recipe: Recipe; readonly asOf: DayNumber }
  | { readonly type: 'read'; readonly file: Blob }
  | { readonly type: 'keep' }
  | { readonly type: 'map'; readonly mapping: ColumnMapping; readonly asOf: DayNumber }
  | { readonly type: 'score'; readonly set: ContactSet; readonly model: ScoringModel }
  /** What each criterion does (`DE-95`); takes long, and waits for nobody. */
  | { readonly type: 'effects'; readonly set: ContactSet; readonly model: ScoringModel }
  | { readonly type: 'flow'; readonly set: ContactSet; readonly model: ScoringModel }
  | {
      readonly type: 'explain';
      readonly set: ContactSet;
      readonly model: ScoringModel;
      readonly contact: number;
    }
  | {
      readonly type: 'company';
      readonly set: ContactSet;
      readonly model: ScoringModel;
      readonly company: number;
    }
  | { readonly type: 'companies'; readonly set: ContactSet; readonly model: ScoringModel }
  | {
      readonly type: 'find';
      readonly set: ContactSet;
      readonly model: ScoringModel;
      readonly wish: ContactWish;
      /** How many contacts are named. */
      readonly most: number;
    }
  | {
      readonly type: 'findCompanies';
      readonly set: ContactSet;
      readonly model: ScoringModel;
      readonly wish: CompanyWish;
      readonly most: number;
    }
  | {
      readonly type: 'compare';
      readonly set: ContactSet;
      readonly before: ScoringModel;
      readonly after: ScoringModel;
      /** How many contacts of each way between two grades are named. */
      readonly most: number;
    }
  | { readonly type: 'rates'; readonly set: ContactSet; readonly criterion: SurgeCriterion }
  /** Gets the contacts of the file in use ready to be kept; `packed` then asks for part after part (`ST-31`). */
  | { readonly type: 'pack'; readonly about: KeptAbout }
  | { readonly type: 'packed' }
  /** Takes in kept contacts part by part; `unpacked` ends that, and `keep` puts them in place of the file in use. */
  | { readonly type: 'unpack'; readonly bytes: Uint8Array<ArrayBuffer>; readonly isFirst: boolean }
  | { readonly type: 'unpacked' }
  | { readonly type: 'prove'; readonly model: ScoringModel }
  | { readonly type: 'forget'; readonly set: ContactSet };

/** What comes back for each kind of question. */
export type Answers = {
  readonly generate: { readonly count: number };
  readonly read: { readonly ok: true; readonly value: ReadSummary } | ({ readonly ok: false } & ReadFailure);
  readonly keep: null;
  readonly map: { readonly count: number };
  /** Null when there are no such contacts, or when the question was cancelled. */
  readonly score: ScorePicture | null;
  readonly effects: readonly CriterionEffect[] | null;
  readonly flow: RoutingFlow | null;
  /** These are null when there are no such contacts. */
  readonly find: readonly FoundContact[] | null;
  readonly findCompanies: CompaniesFound | null;
  readonly explain: Explanation | null;
  readonly company: CompanyExplanation | null;
  /** Centipoints by company; null also when nobody knows the companies, or the model says nothing about them. */
  readonly companies: Int32Array | null;
  readonly compare: ModelComparison | null;
  readonly rates: SurgeRates | null;
  readonly pack: Packing;
  /** Null after the last part. */
  readonly packed: Uint8Array<ArrayBuffer> | null;
  /** False when they are no kept contacts: the rest need not come. */
  readonly unpack: boolean;
  readonly unpacked: Unpacked;
  readonly prove: readonly Finding[];
  readonly forget: null;
};

/** Page to worker. `cancel` stops the question with that number. */
export type ToWorker = { readonly id: number; readonly ask: Ask } | { readonly cancel: number };

/** Worker to page: an answer, or how far a long one has come (0..1). */
export type FromWorker =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly error: string };
