import type { KeptReason } from '#core/contacts/kept/keptError.ts';
import type { KeptFacts } from '#core/contacts/kept/keptFacts.ts';
import type { Result } from '#core/result.ts';

/**
 * Kept contacts, unsealed: bytes in order, cut anywhere; what comes out goes in again as it is. Reading on throws a
 * `KeptError` when the next part is gone or damaged; who gives them to `keep` may throw one too.
 */
export type KeptParts = AsyncIterable<Uint8Array<ArrayBuffer>>;

export type KeptFailure = { readonly reason: KeptReason };

/**
 * The contacts that the user chose to keep, sealed on the disk of this browser (`ST-30` to `ST-39`). Nothing here throws
 * but the parts while they are read.
 */
export type KeptContactsPort = {
  /** Null when contacts can be kept here; else why not (`ST-35`). */
  readonly refusal: () => Promise<'insecure' | 'private' | null>;
  /**
   * Keeps the contacts of a company in place of those it had: all of them or nothing (`ST-34`). They come through the door:
   * what is damaged, too new or too large is refused and what was there stays. A backup gives what it took from `open`;
   * they are sealed with a fresh key of this browser.
   */
  readonly keep: (company: string, parts: KeptParts) => Promise<Result<KeptFacts, KeptFailure>>;
  /** The contacts of a company, part by part of at most 4 MiB (`keptLimits.partBytes`), at most one in memory. */
  readonly open: (
    company: string,
  ) => Promise<Result<{ readonly facts: KeptFacts; readonly parts: KeptParts }, KeptFailure>>;
  /** What is known of them, or null when none are kept. */
  readonly facts: (company: string) => Promise<Result<KeptFacts | null, KeptFailure>>;
  /** Of every company that has some, also of one that is no longer here. */
  readonly allFacts: () => Promise<Result<readonly KeptFacts[], KeptFailure>>;
  /** Removes key and rows for good (`ST-36`); of every company with `{ all: true }`. Other tabs drop them from memory. */
  readonly erase: (company: string | { readonly all: true }) => Promise<Result<null, KeptFailure>>;
  /** Told when contacts of a company were erased, or of all (null), here or in another tab. Returns the way to stop listening. */
  readonly onErased: (listener: (company: string | null) => void) => () => void;
};
