import { currentVersions, type StoredDocument } from '#core/documents/document.ts';
import { emptyWitness } from '#core/documents/witness.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import type { DocumentStore, WitnessPort } from '#state/ports.ts';

/** Documents in memory, with the same answers as the real store: revisions are compared, journals kept. */
export function memoryStore(): DocumentStore {
  const documents = new Map<string, StoredDocument>();
  const journals = new Map<string, Map<number, JournalEntry>>();
  let marks = 0;
  return {
    list: () => Promise.resolve({ ok: true, value: [...documents.values()] }),
    load: (id) => {
      const document = documents.get(id);
      if (!document) return Promise.resolve({ ok: false, reason: 'gone' });
      return Promise.resolve({
        ok: true,
        value: { document, journal: [...(journals.get(id)?.values() ?? [])] },
      });
    },
    commit: ({ document, expectedRev, journal }) => {
      if ((documents.get(document.id)?.rev ?? 0) !== expectedRev) {
        return Promise.resolve({ ok: false, reason: 'conflict' });
      }
      marks += 1;
      const saved: StoredDocument = {
        ...document,
        version: currentVersions[document.kind],
        rev: expectedRev + 1,
        mark: String(marks),
        savedAt: new Date(Date.UTC(2026, 10, 22, 7, 41, marks)).toISOString(),
      };
      documents.set(document.id, saved);
      const rows = journals.get(document.id) ?? new Map<number, JournalEntry>();
      journal.drop.forEach((seq) => rows.delete(seq));
      journal.put.forEach((entry) => rows.set(entry.seq, entry));
      journals.set(document.id, rows);
      return Promise.resolve({ ok: true, value: saved });
    },
    remove: (ids) => {
      ids.forEach((id) => documents.delete(id));
      return Promise.resolve({ ok: true, value: null });
    },
    onOutsideChange: () => () => undefined,
    onLocked: () => () => undefined,
  };
}

/** A witness in memory. */
export function memoryWitness(): WitnessPort {
  let witness = emptyWitness;
  return {
    read: () => witness,
    write: (next) => {
      witness = next;
    },
  };
}
