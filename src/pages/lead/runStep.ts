import type { CommandsOf } from '#core/commands/commands.ts';
import type { ModelStep } from '#core/commands/modelStep.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';

/** Runs the step of a button on the open model. */
export function runStep(session: DocumentSession<'model'>, { command, args }: ModelStep): void {
  const run = (name: CommandsOf<'model'>, given: unknown) => session.run(name, given as never);
  run(command, args);
}
