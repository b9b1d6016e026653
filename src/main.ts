import '@fontsource-variable/schibsted-grotesk/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { mount } from 'svelte';
import AppView from './App.svelte';
import { i18n } from '#i18n/i18n.svelte.ts';
import { App } from '#state/app.svelte.ts';
import { Contacts } from '#state/contacts.svelte.ts';
import { Library } from '#state/library.svelte.ts';
import type { DocumentStore } from '#state/ports.ts';
import { SaveStatus } from '#state/saveStatus.svelte.ts';
import { browserWitness } from '#storage/browserWitness.ts';
import { besideOne } from '#worker/besideOne.ts';
import { workerClient } from '#worker/client.ts';
import { startWorker } from '#worker/startWorker.ts';

const surroundings = {
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  pause,
  visit: (href: string) => {
    location.hash = href;
  },
};

/** A while, unless the page is put away meanwhile: then whoever waits goes on at once. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) {
      resolve();
      return;
    }
    const done = () => {
      clearTimeout(timer);
      removeEventListener('pagehide', done);
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('pagehide', done);
    document.addEventListener('visibilitychange', done);
  });
}

async function openStore(): Promise<DocumentStore> {
  const [{ connect }, { documentStore }] = await Promise.all([
    import('#storage/connection.ts'),
    import('#storage/documentStore.ts'),
  ]);
  return documentStore(connect(), surroundings);
}

/** An emptied witness beside a database that still lives: rare, and worth the look. */
async function hasForgottenDatabase(): Promise<boolean> {
  if (browserWitness.read().documents.length > 0) return false;
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === 'porras');
  } catch {
    // An older Firefox cannot list databases, and some browsers refuse to in private windows.
    return false;
  }
}

const status = new SaveStatus();
const library = new Library({ openStore, witness: browserWitness, surroundings, status });
const contacts = new Contacts(besideOne(workerClient(startWorker), workerClient(startWorker)));
const app = new App({ library, status, contacts, surroundings });
await i18n.start();
// Read as late as this: until the page stands, nobody hears of another address.
app.follow(location.hash);
const target = document.getElementById('app');
if (target) mount(AppView, { target, props: { app } });
if (await hasForgottenDatabase()) await library.check();
