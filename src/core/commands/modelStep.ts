import type { Judge } from '../scoring/editParts.ts';
import type { ScoringModel } from '../scoring/model.ts';
import { type CommandArgs, commands, type CommandsOf } from './commands.ts';

/** A command on a model with its arguments: something that a button can do. */
export type ModelStep = {
  [N in CommandsOf<'model'>]: { readonly command: N; readonly args: CommandArgs<N> };
}[CommandsOf<'model'>];

/** The model after a step; the same object when it changes nothing. A judge says what the edit of a part may leave. */
export function performStep(model: ScoringModel, { command, args }: ModelStep, mayBe?: Judge): ScoringModel {
  const perform = commands[command] as (model: ScoringModel, args: unknown, mayBe?: Judge) => ScoringModel;
  return perform(model, args, mayBe);
}
