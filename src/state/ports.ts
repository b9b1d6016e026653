import type { DayNumber } from '#core/brand.ts';
import type { Packing, Unpacked } from '#core/contacts/kept/keptAnswers.ts';
import type { KeptAbout } from '#core/contacts/kept/keptHead.ts';
import type { ReadFailure, ReadSummary } from '#core/contacts/readSummary.ts';
import type { ColumnMapping } from '#core/contacts/tableOfRead.ts';
import type { Kind, StoredDocument } from '#core/documents/document.ts';
import type { LastWord } from '#core/documents/lastWord.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import type { Recipe } from '#core/population/recipe.ts';
import type { Result } from '#core/result.ts';
import type { ModelComparison } from '#core/scoring/answers/compareOnContacts.ts';
import type { CompaniesFound, CompanyWish } from '#core/scoring/answers/findCompanies.ts';
import type { ContactWish, FoundContact } from '#core/scoring/answers/findContacts.ts';
import type { CompanyExplanation } from '#core/scoring/answers/explainCompany.ts';
import type { Explanation } from '#core/scoring/answers/explainContact.ts';
import type { Finding } from '#core/scoring/check/finding.ts';
import type { CriterionEffect } from '#core/scoring/list/effects.ts';
import type { SurgeCriterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { RoutingFlow } from '#core/scoring/routingFlow.ts';
import type { ScorePicture } from '#core/scoring/scorePicture.ts';
import type { SurgeRates } from '#core/scoring/surgeRates.ts';
import type { Witness } from '#core/documents/witness.ts';

/** What a commit carries: the whole body, and the journal rows that make undo survive a reload. */
export type Commit<K extends Kind = Kind> = {
  readonly document: Pick<StoredDocument<K>, 'id' | 'company' | 'kind' | 'head' | 'body' | 'extra'>;
  /** The mark of what the edit was made on; null for a new document. */
  readonly over: string | null;
  /** Of this commit alone; a commit whose mark lies on disk already is answered as done (`ST-4`). */
  readonly mark: string;
  readonly journal: { readonly put: readonly JournalEntry[]; readonly drop: readonly number[] };
};

/** Why something was not saved or read. `conflict` means that somebody else saved first. */
export type StoreFailure = {
  readonly reason: 'conflict' | 'gone' | 'full' | 'locked' | 'unavailable' | 'lost' | 'failed';
};

/** Why the database does not open yet: an older tab holds it, or the browser is slow to answer. */
export type Waiting = 'blocked' | 'slow';

/** Documents in the browser's own storage. What a promise says is so only once its transaction has completed (ST-1). */
export type DocumentStore = {
  readonly list: () => Promise<Result<readonly StoredDocument[], StoreFailure>>;
  readonly load: (id: string) => Promise<Result<LoadedDocument, StoreFailure>>;
  /** A new version may come back with another number than it was given (`DE-161`). */
  readonly commit: (commit: Commit) => Promise<Result<StoredDocument, StoreFailure>>;
  /** All in one transaction: when one cannot be written, none is (`ST-11`). They come back in the same order. */
  readonly commitAll: (
    commits: readonly Commit[],
  ) => Promise<Result<readonly StoredDocument[], StoreFailure>>;
  /** Removes the documents and their journals; answers what was there, read in the same transaction. */
  readonly remove: (ids: readonly string[]) => Promise<Result<readonly LoadedDocument[], StoreFailure>>;
  /** Told when another tab saved or removed a document. Returns the way to stop listening. */
  readonly onOutsideChange: (listener: (ids: readonly string[]) => void) => () => void;
  /** Told why the database does not open yet, and `null` once it does. */
  readonly onWaiting: (listener: (reason: Waiting | null) => void) => void;
  /** Told once when a newer Porras has taken over and this one may no longer write. */
  readonly onLocked: (listener: () => void) => () => void;
};

/** A document with the journal rows that belong to it. */
export type LoadedDocument = { readonly document: StoredDocument; readonly journal: readonly JournalEntry[] };

/** The memory outside IndexedDB of what should be there (ST-5). */
export type WitnessPort = {
  readonly read: () => Witness;
  readonly write: (witness: Witness) => void;
};

/** What is noted when a page is put away with edits that are not on disk, outside the database and at once (`ST-13`). */
export type LastWordsPort = {
  readonly note: (word: LastWord) => void;
  /** Everything of that document is on disk. */
  readonly clear: (document: string) => void;
  readonly areThere: () => boolean;
  /** Gives those of tabs that are gone to `work`; forgets them but those that come back. */
  readonly settle: (work: (left: readonly LeftWord[]) => Promise<readonly LeftWord[]>) => Promise<void>;
  /** One that came back is kept otherwise now. */
  readonly forget: (key: string) => void;
};

/** A last word of a tab that is gone, under the key that it is kept by. */
export type LeftWord = { readonly key: string; readonly word: LastWord };

/** The moment, fresh ids and the address come from outside, so that state can be tested. */
export type Surroundings = {
  readonly now: () => Date;
  readonly newId: () => string;
  /** Resolves after so many milliseconds, or at once when the page is hidden. */
  readonly pause: (ms: number) => Promise<void>;
  /** Goes to an address of the app. */
  readonly visit: (href: string) => void;
};

/** Which contacts: those made from a recipe, or those of the user's own file. */
export type ContactSet = 'sample' | 'file';

/** What the worker is told to do with contacts, without an answer that matters. */
type ContactsOrder =
  | { readonly type: 'generate'; readonly recipe: Recipe; readonly asOf: DayNumber }
  /** The file that was read last takes the place of the one before. Until then it changes nothing. */
  | { readonly type: 'keep' }
  | { readonly type: 'map'; readonly mapping: ColumnMapping; readonly asOf: DayNumber }
  | { readonly type: 'forget'; readonly set: ContactSet };

/** The worker that owns the contacts, as state sees it. */
export type ContactsPort = {
  readonly ask: {
    (question: ContactsOrder): Promise<unknown>;
    (
      question: { readonly type: 'read'; readonly file: Blob },
      options: { readonly signal: AbortSignal; readonly onprogress: (share: number) => void },
    ): Promise<Result<ReadSummary, ReadFailure>>;
    (question: {
      readonly type: 'score';
      readonly set: ContactSet;
      readonly model: ScoringModel;
    }): Promise<ScorePicture | null>;
    (
      question: { readonly type: 'effects'; readonly set: ContactSet; readonly model: ScoringModel },
      options: { readonly signal: AbortSignal },
    ): Promise<readonly CriterionEffect[] | null>;
    (
      question: { readonly type: 'flow'; readonly set: ContactSet; readonly model: ScoringModel },
      options: { readonly signal: AbortSignal },
    ): Promise<RoutingFlow | null>;
    /** The contacts of the file in use, part by part, and back (`ST-31`). */
    (question: { readonly type: 'pack'; readonly about: KeptAbout }): Promise<Packing>;
    (question: { readonly type: 'packed' }): Promise<Uint8Array<ArrayBuffer> | null>;
    (question: {
      readonly type: 'unpack';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly isFirst: boolean;
    }): Promise<boolean>;
    (question: { readonly type: 'unpacked' }): Promise<Unpacked>;
    (question: {
      readonly type: 'rates';
      readonly set: ContactSet;
      readonly criterion: SurgeCriterion;
    }): Promise<SurgeRates | null>;
  };
};

/** Which contacts are asked about, and under which model. */
type About = { readonly set: ContactSet; readonly model: ScoringModel };

/** The worker as those see it who ask about one contact or one company. Null: there are no such contacts. */
export type InsightPort = {
  readonly ask: {
    (question: About & { readonly type: 'explain'; readonly contact: number }): Promise<Explanation | null>;
    (
      question: About & { readonly type: 'company'; readonly company: number },
    ): Promise<CompanyExplanation | null>;
    (
      question: About & { readonly type: 'find'; readonly wish: ContactWish; readonly most: number },
    ): Promise<readonly FoundContact[] | null>;
    (
      question: About & { readonly type: 'findCompanies'; readonly wish: CompanyWish; readonly most: number },
    ): Promise<CompaniesFound | null>;
  };
};

/** The worker as those see it who compare two models. Null: there are no such contacts. */
export type ComparePort = {
  readonly ask: (question: {
    readonly type: 'compare';
    readonly set: ContactSet;
    readonly before: ScoringModel;
    readonly after: ScoringModel;
    readonly most: number;
  }) => Promise<ModelComparison | null>;
};

/** The worker that checks models; it is not the one that scores. */
export type CheckPort = {
  readonly ask: (question: {
    readonly type: 'prove';
    readonly model: ScoringModel;
  }) => Promise<readonly Finding[]>;
};
