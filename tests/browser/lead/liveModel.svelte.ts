import type { CommandArgs, CommandsOf } from '#core/commands/commands.ts';
import { commands } from '#core/commands/commands.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';

/** An open model without storage: commands change it as they do in a session. */
export function liveModel(first: ScoringModel) {
  let body = $state.raw(first);
  const ran: string[] = [];
  const session = {
    get body() {
      return body;
    },
    run<N extends CommandsOf<'model'>>(name: N, args: CommandArgs<N>) {
      ran.push(name);
      const perform = commands[name] as unknown as (model: ScoringModel, given: unknown) => ScoringModel;
      body = perform(body, args);
    },
  } as unknown as DocumentSession<'model'>;
  return { session, ran };
}
