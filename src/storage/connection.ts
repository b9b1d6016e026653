import { databaseVersion, PorrasDatabase } from './database.ts';
import { isConnectionLost, reasonOf, StoreError, type StoreReason } from './failure.ts';

type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: StoreReason };

/** One connection to the database: reopened once when it is lost, locked for good when a newer Porras takes over. */
export type Connection = {
  readonly use: <Value>(work: (database: PorrasDatabase) => PromiseLike<Value>) => Promise<Outcome<Value>>;
  readonly tellOthers: (ids: readonly string[]) => void;
  readonly onOutsideChange: (listener: (ids: readonly string[]) => void) => () => void;
  readonly onLocked: (listener: () => void) => () => void;
};

/** Connects lazily; nothing is opened before the first use (`ST-4`, `ST-9`). */
export function connect(name = 'porras'): Connection {
  const channel = new BroadcastChannel(`${name}.documents`);
  const lockListeners = new Set<() => void>();
  let database: PorrasDatabase | null = null;
  let isLocked = false;

  const lock = () => {
    isLocked = true;
    database?.close({ disableAutoOpen: true });
    lockListeners.forEach((listener) => listener());
  };

  const open = async (): Promise<PorrasDatabase> => {
    if (isLocked) throw new StoreError('locked');
    if (database) return database;
    const fresh = new PorrasDatabase(name);
    fresh.on('versionchange', lock);
    await fresh.open();
    // Dexie opens a newer database without a word; its version is ours times ten.
    if (fresh.backendDB().version > databaseVersion * 10) {
      database = fresh;
      lock();
      throw new StoreError('locked');
    }
    database = fresh;
    return fresh;
  };

  const use: Connection['use'] = async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return { ok: true, value: await work(await open()) };
      } catch (error) {
        if (attempt > 1 || isLocked || !isConnectionLost(error))
          return { ok: false, reason: reasonOf(error) };
        database?.close({ disableAutoOpen: true });
        database = null;
      }
    }
  };

  return {
    use,
    tellOthers: (ids) => channel.postMessage(ids),
    onOutsideChange: (listener) => {
      const hear = (event: MessageEvent<readonly string[]>) => listener(event.data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    onLocked: (listener) => {
      lockListeners.add(listener);
      if (isLocked) listener();
      return () => lockListeners.delete(listener);
    },
  };
}
