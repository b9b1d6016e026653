import { onPutAway, surroundings } from '../../../src/surroundings.ts';
import { App } from '#state/app.svelte.ts';
import { Library } from '#state/library.svelte.ts';
import type { Surroundings } from '#state/ports.ts';
import { snapshotAfterWork, takeSnapshot } from '#state/snapshotting.ts';
import { browserWitness } from '#storage/browserWitness.ts';
import { connect } from '#storage/connection.ts';
import { documentStore } from '#storage/documentStore.ts';
import { browserLastWords } from '#storage/lastWords.ts';
import { lateOver } from '../../browser/lateOver.ts';
import { WatchedStatus } from './watchedStatus.ts';

/** How a page is opened, as its address says. */
export type Manner = {
  /** Between commits it waits as the app does; else not at all, so that more commits meet a kill. */
  readonly isPatient: boolean;
  /** By how much the clock stands wrong, in milliseconds. */
  readonly clockMs: number;
};

/** Who hears when *saved* is said, and when a commit that was sent at a time is on disk. */
export type Ears = { readonly said: () => void; readonly landed: (sentAt: number) => void };

/** The app as main.ts builds it, without its pages. */
export function beginVisit({ isPatient, clockMs }: Manner, { said, landed }: Ears) {
  const around: Surroundings = {
    ...surroundings,
    now: () => new Date(Date.now() + clockMs),
    pause: isPatient ? surroundings.pause : () => Promise.resolve(),
  };
  const connection = connect();
  const late = lateOver(connection, 'porras');
  const store = documentStore(connection, around);
  const commit: typeof store.commit = async (sent) => {
    const sentAt = performance.now();
    const outcome = await store.commit(sent);
    if (outcome.ok) landed(sentAt);
    return outcome;
  };
  const status = new WatchedStatus(said);
  const library: Library = new Library({
    openStore: () => Promise.resolve({ ...store, commit }),
    witness: browserWitness,
    surroundings: around,
    status,
    lastWords: browserLastWords(around.newId()),
    guard: (reason) => takeSnapshot({ library, snapshots: late.snapshots }, reason),
  });
  const stopWaiting = library.onSaved(() => {
    stopWaiting();
    snapshotAfterWork({ library, snapshots: late.snapshots, pause: surroundings.pause });
  });
  onPutAway(() => library.keepLastWords());
  return { app: new App({ library, status, surroundings: around, late }), library, status, late };
}

export type Visit = ReturnType<typeof beginVisit>;
