import type { CommandArgs, CommandsOf } from '#core/commands/commands.ts';
import type { Bodies, Kind, StoredDocument } from '#core/documents/document.ts';
import type { DocumentSession } from './documentSession.svelte.ts';
import type { Commit } from './ports.ts';

/** What is to be created: an id may be wished for, and is given when it is free. */
export type NewDocument<K extends Kind> = {
  readonly kind: K;
  readonly company?: string;
  readonly id?: string;
  readonly body: Bodies[K];
  readonly extra?: StoredDocument['extra'];
};

/** One of several that are created together, under an id that the others may name. */
export type NamedNew = { [K in Kind]: NewDocument<K> & { readonly id: string } }[Kind];

/** Is told of a document that storage refused at first, and that was created when the user tried again. */
export type OnLate<K extends Kind> = (created: DocumentSession<K>) => void;

/** One try to create a document; the next one has the same id and mark. */
export type Creation<K extends Kind> = {
  readonly id: string;
  readonly mark: string;
  readonly onlate: OnLate<K>;
};

/** A command on an open document, and the document that is created in the same commit. */
export type NewPair<K extends Kind, L extends Kind, N extends CommandsOf<L>> = {
  /** Its id is the mark of the commit too: the same pair once more does no harm (`ST-4`). */
  readonly fresh: NewDocument<K> & { readonly id: string; readonly company: string };
  readonly session: DocumentSession<L>;
  readonly command: N;
  readonly args: CommandArgs<N>;
  /** What *try again* does when storage failed. */
  readonly retry: () => void;
};

/** The first commit of a document. */
export function commitOf<K extends Kind>(fresh: NewDocument<K>, id: string, mark: string): Commit<K> {
  const { kind, company = id, body, extra = {} } = fresh;
  const document = { id, company, kind, head: 0, body, extra };
  return { document, over: null, mark, journal: { put: [], drop: [] } };
}
