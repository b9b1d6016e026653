/** How storage fails: a call throws, or the transaction is aborted after the call has been taken. */
export type Failure = 'UnknownError' | 'InvalidStateError' | 'QuotaExceededError' | 'lost' | 'abort';

type Call = (this: unknown, ...args: unknown[]) => unknown;

const places = [
  [IDBFactory.prototype, 'open'],
  [IDBDatabase.prototype, 'transaction'],
  ...(['get', 'getAll', 'put', 'delete', 'openCursor', 'openKeyCursor'] as const).map(
    (name) => [IDBObjectStore.prototype, name] as const,
  ),
  ...(['getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const).map(
    (name) => [IDBIndex.prototype, name] as const,
  ),
] as const;

/**
 * Lets the n-th call of IndexedDB fail, and the following ones too when they last: SQLite's method of testing,
 * https://www.sqlite.org/testing.html, 3.1. `stop` answers whether as many calls came.
 */
export function failAt(first: number, lasts: boolean, failure: Failure): { readonly stop: () => boolean } {
  let calls = 0;
  const restores = places.map(([prototype, name]) => {
    const holder = prototype as unknown as { [name: string]: Call };
    const real = holder[name] as Call;
    holder[name] = function (...args) {
      calls += 1;
      const isFailing = lasts ? calls >= first : calls === first;
      if (isFailing && failure !== 'abort') throw exceptionOf(failure);
      const answer = real.apply(this, args);
      if (isFailing && this instanceof IDBObjectStore) this.transaction.abort();
      return answer;
    };
    return () => {
      holder[name] = real;
    };
  });
  return {
    stop: () => {
      for (const restore of restores) restore();
      return calls >= first;
    },
  };
}

/** A lost connection as Safari tells of it. */
function exceptionOf(failure: Exclude<Failure, 'abort'>): DOMException {
  return failure === 'lost'
    ? new DOMException(
        'Connection to Indexed Database server lost. Refresh the page to try again',
        'UnknownError',
      )
    : new DOMException('Injected.', failure);
}
