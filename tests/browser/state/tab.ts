import { Dexie } from 'dexie';
import { App } from '#state/app.svelte.ts';
import { Contacts } from '#state/contacts.svelte.ts';
import { Library } from '#state/library.svelte.ts';
import type { DocumentStore, WitnessPort } from '#state/ports.ts';
import { SaveStatus } from '#state/saveStatus.svelte.ts';
import { emptyWitness, type Witness } from '#core/documents/witness.ts';
import { connect } from '#storage/connection.ts';
import { databaseVersion } from '#storage/database.ts';
import { documentStore } from '#storage/documentStore.ts';

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
  ) {
    const surroundings = {
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      pause,
      visit: () => undefined,
    };
    const openStore = () => Promise.resolve(wrap(documentStore(connect(this.name), surroundings)));
    const status = new SaveStatus();
    const library = new Library({ openStore, witness: this.witness, surroundings, status });
    const app = new App({
      library,
      status,
      contacts: new Contacts({ ask: () => Promise.resolve(null as never) }),
      surroundings,
    });
    return { app, library, status };
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
  }
}

/** The opened document, or an error. */
export function opened<Value extends object>(
  value: Value | null,
): Exclude<Value, { readonly reason: string }> {
  if (value === null || 'reason' in value) throw new Error(JSON.stringify(value));
  return value as Exclude<Value, { readonly reason: string }>;
}
