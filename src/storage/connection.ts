import { beforeUpgrade } from './beforeUpgrade.ts';
import { databaseVersion, PorrasDatabase } from './database.ts';
import { beginFreshLog } from './freshLog.ts';
import { isConnectionLost, reasonOf, StoreError, type StoreReason } from './failure.ts';

type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: StoreReason };

type Work<Value> = (database: PorrasDatabase) => PromiseLike<Value>;

/** Why the database does not open yet. */
type Waiting = 'blocked' | 'slow';

/** After so long without an answer it is said that the browser is slow to open the database, in milliseconds. */
const slowAfterMs = 8_000;

/** One connection to the database: reopened once when it is lost, locked for good when a newer Porras takes over. */
export type Connection = {
  /** Does what only reads. */
  readonly use: <Value>(work: Work<Value>) => Promise<Outcome<Value>>;
  /** Does what writes: only behind a whole record of the browser's log (`ST-17`). */
  readonly change: <Value>(work: Work<Value>) => Promise<Outcome<Value>>;
  readonly tellOthers: (ids: readonly string[]) => void;
  readonly onOutsideChange: (listener: (ids: readonly string[]) => void) => () => void;
  readonly onWaiting: (listener: (reason: Waiting | null) => void) => void;
  readonly onLocked: (listener: () => void) => () => void;
};

/** Connects lazily; nothing is opened before the first use (`ST-4`, `ST-9`). */
export function connect(name = 'porras'): Connection {
  const channel = new BroadcastChannel(`${name}.documents`);
  const lockListeners = new Set<() => void>();
  const waitListeners = new Set<(reason: Waiting | null) => void>();
  let database: PorrasDatabase | null = null;
  let waiting: Waiting | null = null;
  let isLocked = false;
  let keepingOld: Promise<void> | null = null;
  let beginning: Promise<boolean> | null = null;

  const lock = () => {
    isLocked = true;
    database?.close({ disableAutoOpen: true });
    lockListeners.forEach((listener) => listener());
  };

  const wait = (reason: Waiting | null) => {
    if (reason === waiting) return;
    waiting = reason;
    waitListeners.forEach((listener) => listener(reason));
  };

  /** Whether the log was begun anew for this connection; begun once however many ask. */
  const hasFreshLog = (): Promise<boolean> => {
    beginning ??= beginFreshLog(name).then(
      () => true,
      () => false,
    );
    return beginning;
  };

  /** Opens it, and says what it waits for: nothing may wait for ever without a word. */
  const open = async (used: PorrasDatabase): Promise<void> => {
    const timer = setTimeout(() => wait(waiting ?? 'slow'), slowAfterMs);
    try {
      await keepingOld;
      // An upgrade writes. Where nothing can be written there may still be something to read.
      await hasFreshLog();
      // Work beside this lost it meanwhile: opened again it would hold the database, and nobody would know.
      if (database !== used) throw new DOMException('The connection was given up.', 'InvalidStateError');
      await used.open();
    } finally {
      clearTimeout(timer);
      wait(null);
    }
  };

  /** The one connection, opened once however many ask at the same time. */
  const current = (): PorrasDatabase => {
    if (database) return database;
    const own = new PorrasDatabase(name);
    database = own;
    keepingOld = beforeUpgrade(name, () => new Date());
    own.on('versionchange', () => {
      // One that was given up while it was opened may have been opened after all.
      own.close({ disableAutoOpen: true });
      lock();
      // Keeps Dexie's own listener from warning on the console.
      return false;
    });
    own.on('blocked', () => {
      wait('blocked');
      return false;
    });
    return own;
  };

  const refuseWhenLocked = () => {
    if (isLocked) throw new StoreError('locked');
  };

  const run = async <Value>(used: PorrasDatabase, work: Work<Value>): Promise<Value> => {
    refuseWhenLocked();
    await open(used);
    // Dexie opens a newer database without a word; its version is ours times ten.
    if (used.backendDB().version > databaseVersion * 10) lock();
    refuseWhenLocked();
    return await work(used);
  };

  const drop = (lost: PorrasDatabase) => {
    lost.close({ disableAutoOpen: true });
    // Work beside this may have lost it too and brought a fresh one already.
    if (database === lost) {
      database = null;
      beginning = null;
    }
  };

  /** One try; `isLost` when a fresh connection may do better. */
  const attempt = async <Value>(work: Work<Value>): Promise<{ outcome: Outcome<Value>; isLost: boolean }> => {
    const used = current();
    try {
      return { outcome: { ok: true, value: await run(used, work) }, isLost: false };
    } catch (error) {
      if (isLocked) return { outcome: { ok: false, reason: 'locked' }, isLost: false };
      const isLost = isConnectionLost(error);
      const reason = reasonOf(error);
      // Dexie answers for good what opening once answered, or is left half open: after all but our own refusals the next
      // use begins anew.
      if (!(error instanceof StoreError)) drop(used);
      return { outcome: { ok: false, reason }, isLost };
    }
  };

  const use: Connection['use'] = async (work) => {
    const first = await attempt(work);
    return first.isLost ? (await attempt(work)).outcome : first.outcome;
  };

  const change: Connection['change'] = (work) =>
    use(async (opened) => {
      if (!(await hasFreshLog())) await beginFreshLog(name);
      beginning = Promise.resolve(true);
      return work(opened);
    });

  return {
    use,
    change,
    tellOthers: (ids) => channel.postMessage(ids),
    onOutsideChange: (listener) => {
      const hear = (event: MessageEvent<readonly string[]>) => listener(event.data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    onWaiting: (listener) => {
      waitListeners.add(listener);
      listener(waiting);
    },
    onLocked: (listener) => {
      lockListeners.add(listener);
      if (isLocked) listener();
      return () => lockListeners.delete(listener);
    },
  };
}
