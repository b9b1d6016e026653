import { agreeTo, goBackTo } from '../design/agree.ts';
import { setDesign } from '../design/editDesign.ts';
import { type ModelVersion, noteVersion, renameVersion } from '../design/modelVersion.ts';
import type { SignOff } from '../design/signOff.ts';
import type { ScoringModel } from '../scoring/model.ts';

type Model = ScoringModel;
type Signed = { readonly signOff: SignOff; readonly model: Model };

/** Commands on a version, and those that lead a model from draft to agreed and back to a version (`DE-60` to `DE-66`). */
export const versionCommands = {
  'version.rename': (version: ModelVersion, { title }: { readonly title: string }) =>
    renameVersion(version, title),
  'version.note': (version: ModelVersion, { note }: { readonly note: string }) => noteVersion(version, note),
  'model.agree': (model: Model, { signOff, model: signed }: Signed) => agreeTo(model, signOff, signed),
  'model.newDraft': (model: Model) => setDesign(model, { signOff: null }),
  'model.goBack': (model: Model, { body }: { readonly body: Model }) => goBackTo(model, body),
} as const;
