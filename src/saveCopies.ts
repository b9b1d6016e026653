import { documentFile } from '#core/documents/documentFile.ts';
import { titleOf } from '#core/documents/document.ts';
import { fileName } from '#core/documents/fileName.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { saveFile } from '#ui/files/saveFile.ts';

/** Hands everything that is not on disk to the user, as the files that Porras opens again (`ST-14`). */
export function saveCopies(app: App): void {
  for (const document of app.library.unsaved) {
    const name = fileName(titleOf(document), i18n.t.home.kinds[document.kind]);
    saveFile(name, documentFile(document, app.today));
  }
}
