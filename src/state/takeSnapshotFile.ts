import { titleOf } from '#core/documents/document.ts';
import type { OpenOutcome } from '#core/documents/openOutcome.ts';
import { restoringCommit } from '#core/documents/restoringCommit.ts';
import { documentsOf, type KeptDocument, type OpenedSnapshot } from '#core/documents/snapshot.ts';
import type { Library } from './library.svelte.ts';

/**
 * Brings back from the file of a snapshot whatever is not here, with its undo, all in one transaction; what is here stays as
 * it is (`ST-25`).
 */
export async function takeSnapshotFile(library: Library, file: OpenedSnapshot): Promise<OpenOutcome> {
  const documents = documentsOf(file);
  const first = shownFirst(documents);
  if (!first) return { ok: false, reason: 'empty' };
  await library.guard('import');
  const gone: KeptDocument[] = [];
  for (const kept of documents) {
    const there = await library.read(kept.document.id);
    if (!there.ok && there.reason === 'gone') gone.push(kept);
  }
  const around = () => ({ there: null, mark: library.newId(), at: 0 });
  const commits = gone.map((kept) => restoringCommit(kept, around()));
  const bring = () => library.commitAll(commits, () => void bring());
  if (await bring()) return { ok: false, reason: 'not-saved' };
  const { id, company, kind } = first.document;
  const snapshot = { back: gone.length, here: documents.length - gone.length };
  return {
    ok: true,
    value: { kind, id, company, title: titleOf(first.document), unknown: [], golden: null, snapshot },
  };
}

/** Where *show it* leads: to a company, else to whatever there is. */
function shownFirst(documents: readonly KeptDocument[]): KeptDocument | undefined {
  const companies = documents.filter(({ document }) => document.kind === 'company');
  const own = companies.find(({ document }) => !(document.body as { readonly example?: unknown }).example);
  return own ?? companies[0] ?? documents[0];
}
