import type { CommandArgs, CommandsOf } from '#core/commands/commands.ts';
import type { Kind, StoredDocument } from '#core/documents/document.ts';
import type { JsonObject } from '#core/json/json.ts';
import type { Result } from '#core/result.ts';
import type { StoreFailure } from './ports.ts';

/** An edit that changed nothing, as it was asked for. */
export type IgnoredEdit<K extends Kind> = {
  [N in CommandsOf<K>]: { readonly command: N; readonly args: CommandArgs<N> };
}[CommandsOf<K>];

/** Why a command and what goes with it were not done: storage failed, an edit before it is not on disk, or it changes nothing. */
export type RefusedPair = { readonly reason: StoreFailure['reason'] | 'unsaved' | 'unchanged' };

/** The document that went along with a command, or why neither was done. */
export type PairOutcome = Result<StoredDocument, RefusedPair>;

/** How a commit is prepared: its mark, its gesture, and other unknown keys than those that are there. */
export type Prepared = { readonly mark: string; readonly gesture?: string; readonly extra?: JsonObject };
