import { documentFile } from '#core/documents/documentFile.ts';
import { fileName } from '#core/documents/fileName.ts';
import { titleOf, type Kind } from '#core/documents/document.ts';
import type { App } from '#state/app.svelte.ts';

/** A document as a file: its name, its text, its size. */
export type DocumentFile = { readonly name: string; readonly text: string; readonly bytes: number };

/** The file of a document as it stands now, unsaved edits included; null when it cannot be read. */
export async function documentFileOf(app: App, id: string, fallback: string): Promise<DocumentFile | null> {
  const opened = await app.library.open<Kind>(id);
  if ('reason' in opened) return null;
  const { document } = opened;
  const text = documentFile(document, app.today);
  return { name: fileName(titleOf(document), fallback), text, bytes: new Blob([text]).size };
}
