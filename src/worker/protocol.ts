import type { DayNumber } from '#core/brand.ts';
import type { ColumnMapping } from '#core/contacts/tableOfRead.ts';
import type { ReadFailure, ReadSummary } from '#core/contacts/readSummary.ts';
import type { Recipe } from '#core/population/recipe.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { ScorePicture } from '#core/scoring/scorePicture.ts';

/** Which contacts: those made from a recipe, or those of the user's own file. */
export type ContactSet = 'sample' | 'file';

/** What the page asks of the worker. */
export type Ask =
  | { readonly type: 'generate'; readonly recipe: Recipe; readonly asOf: DayNumber }
  | { readonly type: 'read'; readonly file: Blob }
  | { readonly type: 'keep' }
  | { readonly type: 'map'; readonly mapping: ColumnMapping; readonly asOf: DayNumber }
  | { readonly type: 'score'; readonly set: ContactSet; readonly model: ScoringModel }
  | { readonly type: 'forget'; readonly set: ContactSet };

/** What comes back for each kind of question. */
export type Answers = {
  readonly generate: { readonly count: number };
  readonly read: { readonly ok: true; readonly value: ReadSummary } | ({ readonly ok: false } & ReadFailure);
  readonly keep: null;
  readonly map: { readonly count: number };
  readonly score: ScorePicture | null;
  readonly forget: null;
};

/** Page to worker. `cancel` stops the question with that number. */
export type ToWorker = { readonly id: number; readonly ask: Ask } | { readonly cancel: number };

/** Worker to page: an answer, or how far a long one has come (0..1). */
export type FromWorker =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly error: string };
