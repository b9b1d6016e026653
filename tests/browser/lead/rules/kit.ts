import { commands } from '#core/commands/commands.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';

type Perform = (model: ScoringModel, args: unknown) => ScoringModel;

/** A session whose model is that of the screen: each command changes it, and the screen is drawn anew. */
export function sessionOf(model: ScoringModel, onmodel: (model: ScoringModel) => void) {
  let body = model;
  return {
    id: 'model',
    get body() {
      return body;
    },
    run(name: keyof typeof commands, args: unknown) {
      body = (commands[name] as unknown as Perform)(body, args);
      onmodel(body);
    },
  } as unknown as DocumentSession<'model'>;
}
