import type { ContactColumn } from '../contacts/table.ts';
import type { Encoding } from './dialect.ts';
import type { ColumnProfile } from './columnProfile.ts';

/** A whole CSV file as columns. Every kept column holds `rows` contacts. */
export type CsvRead = {
  readonly rows: number;
  /** What was read; it may differ from what the first bytes promised. */
  readonly encoding: Encoding;
  /** In the order of the file. */
  readonly columns: readonly ReadColumn[];
  readonly problems: readonly CsvProblem[];
};

/** One column of the file: what it is called, what it looks like, what it holds. */
export type ReadColumn = {
  /** Place in the file, from 0. */
  readonly index: number;
  /** Unique in the file; `column 3` when the file gives none (`EX-11`). Equal to the field of the content. */
  readonly name: string;
  /** False when the name was made up here: the screen then says *column 3* in its own language. */
  readonly isNamed: boolean;
  readonly profile: ColumnProfile;
  readonly content: ContactColumn | DroppedColumn;
};

/** A column whose values are not kept (`EX-14`): more different values, or more text in them, than the limits allow. */
export type DroppedColumn = {
  readonly kind: 'dropped';
  readonly field: string;
  readonly reason: 'too-many-values' | 'too-much-text';
};

/** Something odd that did not stop the reading (`EX-12`). */
export type CsvProblem = {
  readonly reason: ProblemReason;
  readonly count: number;
  /** Line numbers from 1, the first few. Empty where no line is known. */
  readonly lines: readonly number[];
};

/** What was odd in a file that could be read (`EX-12`). */
export type ProblemReason = 'short-row' | 'long-row' | 'unclosed-quote' | 'stray-quote' | 'not-utf-8';

/** Why a file could not be read (`EX-13`), and on which line, where one is known. */
export type CsvFailure = {
  readonly reason: 'empty' | 'binary' | 'too-many-columns' | 'too-many-rows' | 'field-too-long';
  readonly line: number | null;
};
