import '@fontsource-variable/schibsted-grotesk/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { mount } from 'svelte';
import AppView from './App.svelte';
import { onPutAway, surroundings } from './surroundings.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import { App } from '#state/app.svelte.ts';
import type { KeptContactsPort } from '#state/keptContactsPort.ts';
import type { Late } from '#state/late.ts';
import { type GuardReason, Library } from '#state/library.svelte.ts';
import type { DocumentStore } from '#state/ports.ts';
import { SaveStatus } from '#state/saveStatus.svelte.ts';
import { Updates } from '#state/updates.svelte.ts';
import { browserWitness } from '#storage/browserWitness.ts';
import { hearErased, isErasing } from '#storage/erasing.ts';
import { browserLastWords } from '#storage/lastWords.ts';
import type { Connection } from '#storage/connection.ts';
import { inDoubt } from '#storage/inDoubt.ts';
import { hearInstallOffer } from '#sw/installOffer.ts';
import { ownScript } from '#worker/ownScript.ts';

/** How often what could not be saved is tried again without a hand, in milliseconds. */
const retryMs = 10_000;

let connecting: Promise<Connection> | null = null;

/** The one connection of this tab; code that could not be fetched is asked for again. */
function connected(): Promise<Connection> {
  connecting ??= import('#storage/connection.ts')
    .then(({ connect }) => connect())
    .catch((error: unknown) => {
      connecting = null;
      throw error;
    });
  return connecting;
}

async function openStore(): Promise<DocumentStore> {
  const [connection, { documentStore }] = await Promise.all([
    connected(),
    import('#storage/documentStore.ts'),
  ]);
  return documentStore(connection, surroundings);
}

/** Compares with the database at once; a witness that was lost is made again from the snapshots first (`ST-40`). */
async function lookIntoDoubt(): Promise<void> {
  if (browserWitness.isLost()) {
    const { rememberSnapshot } = await import('#state/rememberSnapshot.ts');
    await rememberSnapshot(await late.snapshots(), browserWitness);
  }
  await library.check();
}

/** The code of snapshots comes with the first edit that is on disk; without it work goes on. */
async function keepSnapshots(): Promise<void> {
  const loaded = await import('#state/snapshotting.ts').catch(() => null);
  loaded?.snapshotAfterWork({ library, snapshots: late.snapshots, pause: surroundings.pause });
}

async function keepSnapshot(reason: GuardReason): Promise<void> {
  const loaded = await import('#state/snapshotting.ts').catch(() => null);
  await loaded?.takeSnapshot({ library, snapshots: late.snapshots }, reason);
}

/** A copy of the app for a time without network, from the built one, where the browser keeps such copies. */
async function keepForOffline(): Promise<void> {
  if (!import.meta.env.PROD || !isSecureContext || !('serviceWorker' in navigator)) return;
  const { browserUpdates } = await import('#sw/browserUpdates.ts');
  updates.follow(browserUpdates(ownScript('./sw.js')));
}

let kept: KeptContactsPort | null = null;

const late: Late = {
  contacts: async () => {
    const [{ Contacts }, { desks }] = await Promise.all([
      import('#state/contacts.svelte.ts'),
      import('#worker/desks.ts'),
    ]);
    return new Contacts(desks());
  },
  snapshots: async () => {
    const { snapshots } = await import('#storage/snapshots.ts');
    return snapshots(connected, surroundings);
  },
  keptContacts: async () => {
    const { keptContacts } = await import('#storage/keptContacts.ts');
    return (kept ??= keptContacts(connected, surroundings));
  },
  backup: async () => (await import('#exchange/backup/backups.ts')).backups,
  folder: async () => (await import('#storage/folder.ts')).folder(connected),
  erase: async () => {
    const { eraseAll } = await import('#storage/eraseAll.ts');
    return { everything: () => eraseEverything(eraseAll) };
  },
};

/** Everything is being erased: what this tab still knows is not written down again (`EX-88`). */
let isErased = false;

async function eraseEverything(erase: () => Promise<boolean>): Promise<boolean> {
  isErased = true;
  const isWhole = await erase();
  if (isWhole) startAnew();
  return isWhole;
}

/** The start page as on the first visit: nothing of what was here is left in the memory of this tab either. */
function startAnew(): void {
  isErased = true;
  history.replaceState(null, '', '#/');
  location.reload();
}

/** Backups into the chosen folder, once there is work (`EX-83`). */
async function keepWork(): Promise<void> {
  const loaded = await import('#state/folder.svelte.ts').catch(() => null);
  const keeper = await loaded?.folderKeeperOf(app).catch(() => null);
  await keeper?.writeAfterWork(surroundings.pause);
}

const status = new SaveStatus();
const updates = new Updates(status);
const lastWords = browserLastWords(surroundings.newId());
const library = new Library({
  ...{ openStore, witness: browserWitness, surroundings, status, lastWords },
  guard: keepSnapshot,
});
onPutAway(() => {
  if (!isErased) library.keepLastWords();
});
hearErased((step) => {
  isErased = true;
  if (step === 'end') startAnew();
});
const stopWaiting = library.onSaved(() => {
  stopWaiting();
  void keepSnapshots();
  void keepWork();
});
const stopAsking = library.onSaved(() => {
  if (app.ownCompany === null) return;
  stopAsking();
  void import('#ui/persistence.ts').then(({ askQuietly }) => askQuietly());
});
const app = new App({ library, status, surroundings, late });
hearInstallOffer((ask) => updates.offerInstall(ask));
if (isErasing()) await late.erase().then((erase) => erase.everything());
await i18n.start();
// Read as late as this: until the page stands, nobody hears of another address.
app.follow(location.hash);
const target = document.getElementById('app');
if (target) mount(AppView, { target, props: { app, updates } });
if (document.readyState === 'complete') void keepForOffline();
else addEventListener('load', () => void keepForOffline());
setInterval(() => {
  status.retryQuietly();
  void library.hearAgain();
}, retryMs);
if (await inDoubt(browserWitness)) await lookIntoDoubt();
else if (lastWords.areThere()) await library.check();
