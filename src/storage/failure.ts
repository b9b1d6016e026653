/** Why storage did not do what was asked. */
export type StoreReason = 'conflict' | 'gone' | 'full' | 'locked' | 'unavailable' | 'lost' | 'failed';

/** An expected failure raised inside a transaction, to abort it. */
export class StoreError extends Error {
  readonly reason: StoreReason;

  constructor(reason: StoreReason) {
    super(reason);
    this.reason = reason;
  }
}

/** The reason behind whatever storage threw; Dexie wraps the browser's error as `inner`. */
export function reasonOf(error: unknown): StoreReason {
  if (error instanceof StoreError) return error.reason;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('VersionError')) return 'locked';
  if (names.some((name) => ['MissingAPIError', 'SecurityError', 'OpenFailedError'].includes(name)))
    return 'unavailable';
  if (textsOf(error).some((text) => /connection|backing store/i.test(text))) return 'lost';
  return 'failed';
}

/** True for errors after which a fresh connection may succeed, such as Safari's lost server (`ST-4`). */
export function isConnectionLost(error: unknown): boolean {
  // A full disk also aborts the transaction; trying again would not make room.
  if (error instanceof StoreError || reasonOf(error) === 'full') return false;
  const names = namesOf(error);
  // Without a cause it says only that Dexie is opening it again for work beside this, which found it lost.
  if (names.length === 1 && names[0] === 'OpenFailedError') return true;
  return names.some((name) =>
    [
      'UnknownError',
      'InvalidStateError',
      'DatabaseClosedError',
      'AbortError',
      'TransactionInactiveError',
    ].includes(name),
  );
}

function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner)];
}

/** What the browser itself says of the failure: Safari and Chromium tell of a lost connection in words alone. */
function textsOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { message, inner } = error as { readonly message?: unknown; readonly inner?: unknown };
  return [...(typeof message === 'string' ? [message] : []), ...textsOf(inner)];
}
