import type { RecordKind } from './record.ts';

/** What came of a record file that was opened: in numbers, and by name what the user should look at (`EX-59`). */
export type TakenRecord = {
  /** Whether its company was not here and is a company of its own now. */
  readonly isNew: boolean;
  readonly isDeidentified: boolean;
  /** Documents that are here as the file has them and were not before. */
  readonly taken: readonly NamedDocument[];
  /** Documents made of both sides. */
  readonly merged: readonly NamedDocument[];
  /** Documents of the file that lie beside ours, because they did not go together. */
  readonly beside: readonly NamedDocument[];
  /** Documents that were removed here and are unchanged in the file. */
  readonly removed: readonly NamedDocument[];
  /** Places that are to be decided. */
  readonly conflicts: number;
};

/** A document by kind and name. */
export type NamedDocument = { readonly kind: RecordKind; readonly id: string; readonly title: string };
