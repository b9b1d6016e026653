import { databaseVersion, PorrasDatabase } from './database.ts';
import { isConnectionLost, reasonOf, StoreError, type StoreReason } from './failure.ts';

type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: StoreReason };

type Work<Value> = (database: PorrasDatabase) => PromiseLike<Value>;

/** One connection to the database: reopened once when it is lost, locked for good when a newer Porras takes over. */
export type Connection = {
  readonly use: <Value>(work: Work<Value>) => Promise<Outcome<Value>>;
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

  const refuseWhenLocked = () => {
    if (isLocked) throw new StoreError('locked');
  };

  const run = async <Value>(used: PorrasDatabase, work: Work<Value>): Promise<Value> => {
    refuseWhenLocked();
    await used.open();
    // Dexie opens a newer database without a word; its version is ours times ten.
    if (used.backendDB().version > databaseVersion * 10) lock();
    refuseWhenLocked();
    return await work(used);
  };

  const drop = (lost: PorrasDatabase) => {
    lost.close({ disableAutoOpen: true });
    // Work beside this may have lost it too and brought a fresh one already.
    if (database === lost) database = null;
  };

  /** One try; `isLost` when a fresh connection may do better. */
  const attempt = async <Value>(work: Work<Value>): Promise<{ outcome: Outcome<Value>; isLost: boolean }> => {
    const used = current();
    try {
      return { outcome: { ok: true, value: await run(used, work) }, isLost: false };
    } catch (error) {
      if (isLocked) return { outcome: { ok: false, reason: 'locked' }, isLost: false };
      const isLost = isConnectionLost(error);
      if (isLost) drop(used);
      return { outcome: { ok: false, reason: reasonOf(error) }, isLost };
    }
  };

  const use: Connection['use'] = async (work) => {
    const first = await attempt(work);
    return first.isLost ? (await attempt(work)).outcome : first.outcome;
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
