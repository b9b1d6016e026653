import { surroundings } from '../../../src/surroundings.ts';
import { newCompany } from '#core/documents/company.ts';
import type { Manifest } from '#core/backup/manifest.ts';
import { createRandom } from '#core/random.ts';
import { FileOpener } from '#state/opening.svelte.ts';
import { Recovery } from '#state/recovery.svelte.ts';
import { rememberSnapshot } from '#state/rememberSnapshot.ts';
import { browserWitness } from '#storage/browserWitness.ts';
import { failAt, type Failure } from '../../browser/state/failingStorage.ts';
import type { Edited } from '../operations.ts';
import { recordText } from '../records.ts';
import type { Told } from '../told.ts';
import { Editing } from './editing.ts';
import { makeTogether } from './together.ts';
import { beginVisit } from './visit.ts';

declare global {
  interface Window {
    /** Given by the script that drives this page. */
    readonly tell?: (told: Told) => Promise<void>;
    faults: typeof api;
  }
}

const wishes = new URLSearchParams(location.search);
const tell = (told: Told) => void window.tell?.(told);
const editing = new Editing(tell);
const manner = { isPatient: wishes.has('patient'), clockMs: Number(wishes.get('clock') ?? 0) };
const visit = beginVisit(manner, {
  said: () => editing.said(),
  landed: (sentAt) => editing.landed(sentAt),
});
const { app, library, status } = visit;

let failing: ReturnType<typeof failAt> | null = null;

/** Opens a company for editing, and makes it when it is not there yet. */
async function openEdited(edited: Edited): Promise<boolean> {
  const { id } = edited;
  const opened = await library.open<'company'>(id);
  const isNew = 'reason' in opened && opened.reason === 'gone';
  const session = isNew ? await library.create({ kind: 'company', id, body: newCompany(id) }) : opened;
  if ('reason' in session || session.id !== id) return false;
  editing.take(edited, session);
  return true;
}

const api = {
  /** Opens the database and answers with what the app knows of it. */
  look: async () => {
    // As main.ts does with a witness that is lost.
    if (browserWitness.isLost()) await rememberSnapshot(await visit.late.snapshots(), browserWitness);
    await library.check();
    return {
      documents: library.documents.map(({ id, rev }) => ({ id, rev })),
      missing: library.missing.map(({ id }) => id),
      unopened: library.unopened,
      mark: status.mark,
    };
  },
  /** Which of the documents open, and which do not. */
  openAll: async (ids: readonly string[]) => {
    const opened = await Promise.all(ids.map((id) => library.open(id)));
    return opened.map((each) => ('reason' in each ? each.reason : 'open'));
  },
  openEdited: async (edited: readonly Edited[]) => (await Promise.all(edited.map(openEdited))).every(Boolean),
  /** Does that many operations in one breath; answers at once, saved or not. */
  work: (id: string, count: number) => void editing.work(id, count),
  /** The same, and how many operations are done then. */
  workAndTell: (id: string, count: number) => {
    editing.work(id, count);
    return editing.doneOf(id);
  },
  /** The mark once nothing is on its way, and how many operations of the company were done. */
  settled: async (id: string) => {
    await editing.work(id, 0).settled();
    return { mark: status.mark, done: editing.doneOf(id) };
  },
  /** Edits in bursts until the browser is killed or the bursts are done; now and then makes what belongs together. */
  edit: async (ids: readonly string[], { seed, bursts }: { seed: number; bursts: number }) => {
    const random = createRandom(seed);
    for (let burst = 0; burst < bursts; burst += 1) {
      const sessions = Array.from({ length: 1 + random.below(3) }, () =>
        editing.work(ids[random.below(ids.length)] ?? '', 1 + random.below(4)),
      );
      if (random.uniform() < 0.05) await makeTogether(visit, tell);
      // Without a rest, a burst meets a commit on its way.
      if (random.uniform() < 0.8) await Promise.all(sessions.map((session) => session.settled()));
      else await new Promise((resolve) => setTimeout(resolve, random.below(5)));
    }
  },
  /** Edits at the pace of a hand. */
  editSteadily: async (id: string, { edits, everyMs }: { edits: number; everyMs: number }) => {
    for (let edit = 0; edit < edits; edit += 1) {
      editing.work(id, 1);
      await surroundings.pause(everyMs);
    }
    await editing.work(id, 0).settled();
  },
  /** Two edits, of which the second has to wait, and the page is hidden: how long until both are saved, in milliseconds. */
  editAndHide: async (id: string) => {
    await editing.work(id, 1).settled();
    const session = editing.work(id, 1);
    const begun = performance.now();
    hide(true);
    await session.settled();
    const took = performance.now() - begun;
    hide(false);
    return took;
  },
  retry: () => status.retryAll(),
  /** From now on every call of storage fails. */
  failUntilStopped: (failure: Failure) => {
    failing = failAt(1, true, failure);
  },
  stopFailing: () => void failing?.stop(),
  /** Takes in the record of a company in one state after another. */
  takeRecords: async (company: string, { from, to }: { from: number; to: number }) => {
    for (let state = from; state <= to; state += 1) {
      const file = new File([recordText(company, state)], `${company}.porras.json`);
      const outcome = await new FileOpener(app).open(file, company);
      if (!outcome.ok) return outcome.reason;
      tell({ what: 'taken', company, state });
    }
    return null;
  },
  /** Takes in a backup of several companies. */
  takeBackup: async (companies: readonly string[], state: number) => {
    const file = await backupOf(companies, state);
    const outcome = await new FileOpener(app).open(file, '');
    if (!outcome.ok) return outcome.reason;
    const taken = outcome.value.backup?.companies ?? [];
    taken.forEach(({ outcome: each }) => {
      if (each.ok) tell({ what: 'taken', company: each.company, state });
    });
    return taken.length === companies.length ? null : 'incomplete';
  },
  snapshot: async () => (await visit.late.snapshots()).take('work'),
  /** Brings back what is missing from the snapshots, as the recovery page does. */
  bringBack: async () => {
    const recovery = new Recovery(app);
    await recovery.look();
    const ids = recovery.lost.flatMap(({ lost, from }) => (from ? [lost.id] : []));
    await recovery.bringBack();
    if (recovery.outcome?.state === 'done') tell({ what: 'back', ids });
    return recovery.outcome;
  },
};

/** As the browser does when another tab comes to the front. */
function hide(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

async function backupOf(companies: readonly string[], state: number): Promise<File> {
  const parts = async function* () {
    for (const company of companies) {
      const bytes = await Promise.resolve(new TextEncoder().encode(recordText(company, state)));
      yield {
        path: `companies/${company}.porras.json`,
        what: 'record' as const,
        company,
        title: company,
        bytes,
      };
    }
  };
  const stream = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const written = new Response(stream.readable).blob();
  const wish = {
    app: '0',
    savedAt: '2026-11-22T10:00:00.000Z',
    savedOn: '2026-11-22' as const,
    secret: null,
  };
  const backup = await visit.late.backup();
  const manifest: Manifest = await backup.write(parts(), stream.writable, wish);
  return new File([await written], `${manifest.entries.length}.zip`);
}

export type FaultsApi = typeof api;
window.faults = api;
