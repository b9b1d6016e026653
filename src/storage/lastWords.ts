import { type LastWord, parseLastWord } from '#core/documents/lastWord.ts';

const prefix = 'porras.lastWord.';

/** A last word of a tab that is gone. */
type Left = { readonly key: string; readonly word: LastWord };

type Work = (left: readonly Left[]) => Promise<readonly Left[]>;

/**
 * Last words in localStorage, which takes them at once, while a page is put away (`ST-13`). A tab that lives holds a lock in
 * its name; without locks (an address without https) nobody could know, and nothing is noted.
 */
export function browserLastWords(
  tab: string,
  locks: LockManager | null = 'locks' in navigator ? navigator.locks : null,
) {
  const noted = new Set<string>();
  const nameOf = (owner: string) => `${prefix}${owner}`;
  const keyOf = (document: string) => `${nameOf(tab)}.${document}`;
  // Held until the tab is gone, whichever way it goes.
  void locks?.request(nameOf(tab), () => new Promise(() => undefined)).catch(() => undefined);

  return {
    note: (word: LastWord): void => {
      if (!locks) return;
      try {
        localStorage.setItem(keyOf(word.document.id), JSON.stringify(word));
        noted.add(word.document.id);
      } catch {
        // No room for it: the commit that is on its way has to do.
      }
    },
    clear: (document: string): void => {
      if (noted.delete(document)) localStorage.removeItem(keyOf(document));
    },
    /** Those of tabs that are gone at once, the others when their tab is gone; one tab at a time looks after them. */
    settle: async (work: Work): Promise<void> => {
      const owners = new Set(keys().map(ownerOf));
      if (!locks || owners.size === 0) return;
      const held = (await locks.query()).held ?? [];
      const living = new Set(held.map(({ name }) => name));
      const [here, gone] = [[...owners].filter((owner) => living.has(owner)), [...owners]];
      await settleOf(
        locks,
        gone.filter((owner) => !living.has(owner)),
        work,
      );
      // Whoever is closed later, or is being closed at this moment, lets go of its lock then.
      for (const owner of here) {
        if (owner === nameOf(tab)) continue;
        void locks
          .request(owner, () => undefined)
          .then(() => settleOf(locks, [owner], work))
          .catch(() => undefined);
      }
    },
    forget: (key: string): void => localStorage.removeItem(key),
    /** Whether somebody left some. */
    areThere: (): boolean => keys().length > 0,
  };
}

/** Gives the words of tabs that are gone to `work`, and forgets them but those that come back. */
async function settleOf(locks: LockManager, owners: readonly string[], work: Work): Promise<void> {
  await locks.request(`${prefix}settling`, async () => {
    const left = keys().filter((key) => owners.includes(ownerOf(key)));
    const words = left.map((key) => ({ key, word: parseLastWord(localStorage.getItem(key) ?? '') }));
    const readable = words.flatMap(({ key, word }) => (word ? [{ key, word }] : []));
    const undone = new Set((await work(readable)).map(({ key }) => key));
    left.filter((key) => !undone.has(key)).forEach((key) => localStorage.removeItem(key));
  });
}

/** The name of the lock of the tab that a key belongs to. */
function ownerOf(key: string): string {
  return key.slice(0, key.indexOf('.', prefix.length));
}

function keys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
