import { Dexie } from 'dexie';
import { App } from '#state/app.svelte.ts';
import { Contacts } from '#state/contacts.svelte.ts';
import type { Late } from '#state/late.ts';
import { type GuardReason, Library } from '#state/library.svelte.ts';
import type { DocumentStore, LastWordsPort, WitnessPort } from '#state/ports.ts';
import { takeSnapshot } from '#state/snapshotting.ts';
import { SaveStatus } from '#state/saveStatus.svelte.ts';
import { emptyWitness, type Witness } from '#core/documents/witness.ts';
import { connect } from '#storage/connection.ts';
import { databaseVersion } from '#storage/database.ts';
import { lateOver } from '../lateOver.ts';
import { documentStore } from '#storage/documentStore.ts';

/** What a test may give a tab of its own. */
type Given = {
  readonly lastWords?: LastWordsPort;
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** Takes a snapshot before what is large, as the app does. */
  readonly isGuarded?: boolean;
};

/** A browser of its own: one database and one witness, which its tabs share. */
export class TestBrowser {
  readonly name = `test-${crypto.randomUUID()}`;
  #witness: Witness = emptyWitness;

  readonly witness: WitnessPort = {
    read: () => this.#witness,
    write: (witness) => {
      this.#witness = witness;
    },
  };

  /** A tab with the real storage; `wrap` may stand between. Between commits it waits for nobody, unless told. */
  tab(
    wrap: (store: DocumentStore) => DocumentStore = (same) => same,
    pause: (ms: number) => Promise<void> = () => Promise.resolve(),
    { lastWords, now = () => new Date(), newId = () => crypto.randomUUID(), isGuarded = false }: Given = {},
  ) {
    const surroundings = {
      now,
      newId,
      pause,
      visit: () => undefined,
    };
    const openStore = () => Promise.resolve(wrap(documentStore(connect(this.name), surroundings)));
    const status = new SaveStatus();
    const needs = { openStore, witness: this.witness, surroundings, status };
    const late = this.late();
    const guard = (reason: GuardReason) => takeSnapshot({ library, snapshots: late.snapshots }, reason);
    const library: Library = new Library({
      ...needs,
      ...(lastWords ? { lastWords } : {}),
      ...(isGuarded ? { guard } : {}),
    });
    const app = new App({ library, status, surroundings, late });
    return { app, library, status };
  }

  /** What loads late, over the storage of this browser. */
  late(): Late {
    const nobody = new Contacts({ ask: () => Promise.resolve(null as never) });
    return lateOver(connect(this.name), this.name, nobody);
  }

  /** The database as a newer Porras makes it. */
  async takeOver(): Promise<void> {
    const newer = new Dexie(this.name);
    newer
      .version(databaseVersion + 1)
      .stores({ documents: 'id, company', journal: '[document+seq], document' });
    await newer.open();
    newer.close();
  }

  async forget(): Promise<void> {
    await Dexie.delete(this.name);
    await (await this.late().snapshots()).forget();
  }
}

/** The opened document, or an error. */
export function opened<Value extends object>(
  value: Value | null,
): Exclude<Value, { readonly reason: string }> {
  if (value === null || 'reason' in value) throw new Error(JSON.stringify(value));
  return value as Exclude<Value, { readonly reason: string }>;
}
