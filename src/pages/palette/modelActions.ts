import { fileName } from '#core/documents/fileName.ts';
import { modelFile } from '#core/documents/modelFile.ts';
import type { Messages } from '#i18n/en.ts';
import type { App } from '#state/app.svelte.ts';
import { archiveModel, duplicateModel } from '#state/models.ts';
import type { ActionId } from '#ui/shell/actions.ts';
import { saveFile } from '#ui/files/saveFile.ts';

type Performers = { readonly [id in ActionId]?: () => void };

/** What can be done to the open model without going anywhere first; nothing where no model is open. */
export function modelActions(app: App, model: string | null, t: Messages): Performers {
  if (model === null) return {};

  async function save(id: string) {
    const session = await app.library.open<'model'>(id);
    if ('reason' in session) return;
    saveFile(fileName(session.body.title, t.home.kinds.model), modelFile(session.document, app.today));
  }

  async function duplicate(id: string) {
    const copy = await duplicateModel(app, id, t.models.copyWord);
    const { company } = app;
    if (copy && company !== null) app.go({ place: 'lead', company, model: copy.id, view: 'build' });
  }

  /** An archived model is out of sight: the list of those that are not comes instead. */
  async function archive(id: string) {
    const { company } = app;
    if ((await archiveModel(app, id, true)) && company !== null)
      app.go({ place: 'lead', company, model: null, view: 'start' });
  }

  return {
    saveFile: () => void save(model),
    duplicate: () => void duplicate(model),
    archive: () => void archive(model),
    bringBack: () => void archiveModel(app, model, false),
  };
}
