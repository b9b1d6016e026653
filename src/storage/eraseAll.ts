import { erasingKey, tellErased } from './erasing.ts';

/** How long a tab that does not let go of the database is waited for, in milliseconds. */
const patienceMs = 8000;

/** What is removed beside the database. */
type Beside = () => Promise<unknown>;

/**
 * Erases everything of Porras in this browser (`EX-88`): what is given, the database in all tabs, the private file system,
 * what is remembered beside it. Works also when the database is damaged and cannot be opened. False when something of it
 * refused; then it is tried again at the next start.
 */
export async function eraseAll(beside: readonly Beside[] = [], name = 'porras'): Promise<boolean> {
  mark();
  tellErased('begin', name);
  const results = [
    ...(await Promise.all(beside.map(refused))),
    await refused(() => removeDatabase(name)),
    await refused(() => emptyFiles(name)),
  ];
  const isWhole = results.every((isRefused) => !isRefused);
  forgetRemembered(isWhole ? [] : [erasingKey]);
  tellErased('end', name);
  return isWhole;
}

/** A tab that is killed meanwhile leaves a word, and the next start goes on. */
function mark(): void {
  try {
    localStorage.setItem(erasingKey, '1');
  } catch {
    // Then nobody can go on; what is done now is done.
  }
}

async function refused(work: Beside): Promise<boolean> {
  return work().then(
    () => false,
    () => true,
  );
}

/** Every tab lets go of a database that is to be deleted, this one too; one that does not is not waited for for ever. */
function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error('blocked')), patienceMs);
    const settle = (done: () => void) => {
      clearTimeout(giveUp);
      done();
    };
    try {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => settle(resolve);
      request.onerror = () => settle(() => reject(new Error('refused')));
    } catch {
      settle(() => reject(new Error('unavailable')));
    }
  });
}

/** Everything that Porras keeps in the private file system: what begins with its name. Others may live at the same address. */
async function emptyFiles(name: string): Promise<void> {
  // Some private windows have none.
  const root = await navigator.storage.getDirectory().catch(() => null);
  if (root === null) return;
  const names: string[] = [];
  for await (const each of root.keys()) if (each.startsWith(name)) names.push(each);
  for (const each of names) await root.removeEntry(each, { recursive: true });
}

function forgetRemembered(kept: readonly string[]): void {
  try {
    for (const store of [localStorage, sessionStorage]) {
      const own = Object.keys(store).filter((each) => each.startsWith('porras.') && !kept.includes(each));
      own.forEach((each) => store.removeItem(each));
    }
  } catch {
    // A browser that refuses them has remembered nothing there.
  }
}
