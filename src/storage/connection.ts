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

  /** The one connection, opened once however many ask at the same time. */
  const current = (): PorrasDatabase => {
    if (database) return database;
    database = new PorrasDatabase(name);
    database.on('versionchange', () => {
      lock();
      // Keeps Dexie's own listener from warning on the console.
      return false;
    });
    return database;
  };

  const run = async <Value>(
    fresh: PorrasDatabase,
    work: (database: PorrasDatabase) => PromiseLike<Value>,
  ): Promise<Value> => {
    await fresh.open();
    // Dexie opens a newer database without a word; its version is ours times ten.
    if (fresh.backendDB().version > databaseVersion * 10) lock();
    if (isLocked) throw new StoreError('locked');
    return await work(fresh);
  };

  const drop = (lost: PorrasDatabase) => {
    lost.close({ disableAutoOpen: true });
    // Work beside this may have lost it too and brought a fresh one already.
    if (database === lost) database = null;
  };

  const use: Connection['use'] = async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      if (isLocked) return { ok: false, reason: 'locked' };
      const used = current();
      try {
        return { ok: true, value: await run(used, work) };
      } catch (error) {
        const reason = isLocked ? 'locked' : reasonOf(error);
        const isFinal = attempt > 1 || isLocked || !isConnectionLost(error);
        if (isFinal && reason !== 'failed' && reason !== 'unavailable') return { ok: false, reason };
        if (!isLocked) drop(used);
        if (isFinal) return { ok: false, reason };
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
