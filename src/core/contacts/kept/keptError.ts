/**
 * Why contacts were not kept, opened or erased. `insecure`: the address is no https and no localhost. `private`: the
 * browser lends no place for a key, as in some private windows. `none`: none are kept. `damaged`: what lies there is no
 * contacts any more. `too-new`: a newer Porras kept them. `too-large`: more than is kept. `unread`: the file is not in
 * memory. `key-left`: a key could not be removed. `busy`: another tab does not let go. The others are those of storage.
 */
export type KeptReason =
  | ('insecure' | 'private' | 'none' | 'damaged' | 'too-new' | 'too-large' | 'unread' | 'key-left' | 'busy')
  | ('conflict' | 'gone' | 'full' | 'locked' | 'unavailable' | 'lost' | 'failed');

/** What ends a stream of kept contacts before its end: a stream has no other way to say it. */
export class KeptError extends Error {
  readonly reason: KeptReason;

  constructor(reason: KeptReason) {
    super(reason);
    this.reason = reason;
  }
}
