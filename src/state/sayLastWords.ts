import { checkBody } from '#core/documents/checkBody.ts';
import type { StoredDocument } from '#core/documents/document.ts';
import type { LastWord } from '#core/documents/lastWord.ts';
import { holds } from '#core/journal/holds.ts';
import type { DocumentStore, LastWordsPort, LeftWord } from './ports.ts';
import type { TabCollision } from './tabCollision.ts';

/** Who hears what came of last words. */
type Hears = {
  readonly onsaved: (document: StoredDocument) => Promise<void>;
  readonly oncollision: (collision: TabCollision) => void;
};

type Said = Hears & { readonly onkept: () => void };

/**
 * Brings to disk what tabs had not saved when they were closed (`ST-13`). What has been saved on top meanwhile keeps both
 * sides; what storage refuses stays noted for the next start.
 */
export async function sayLastWords(store: DocumentStore, port: LastWordsPort, hears: Hears): Promise<void> {
  await port.settle(async (left) => {
    const undone: LeftWord[] = [];
    for (const each of left) {
      const onkept = () => port.forget(each.key);
      if (!(await say(store, each.word, { ...hears, onkept }))) undone.push(each);
    }
    return undone;
  });
}

/** True when the word may be forgotten. */
async function say(store: DocumentStore, word: LastWord, hears: Said): Promise<boolean> {
  const { document, mark, over, journal, follows } = word;
  if (!checkBody(document.kind, document.body as never, true).ok) return true;
  const loaded = await store.load(document.id);
  // What was removed since was removed on purpose.
  if (!loaded.ok) return loaded.reason === 'gone';
  const there = loaded.value.document;
  if (there.mark === mark) return true;
  if (there.mark === over || follows.includes(there.mark)) {
    const outcome = await store.commit({ document, over: there.mark, mark, journal });
    if (outcome.ok) void hears.onsaved(outcome.value);
    return outcome.ok;
  }
  if (holds(loaded.value.journal, word)) return true;
  const ours = { ...there, body: document.body } as StoredDocument;
  // Kept elsewhere before it is forgotten here.
  hears.oncollision({ document: ours, differences: [], isLost: true, onkept: hears.onkept });
  return false;
}
