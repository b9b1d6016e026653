import type { Ask } from './protocol.ts';
import type { workerClient } from './client.ts';

type Client = ReturnType<typeof workerClient>;

/**
 * Two workers as one: a check of a model may take seconds that nobody can interrupt, so that it runs in a worker of its
 * own and never holds up the scoring (`DE-100`). The second worker starts with the first check.
 */
export function besideOne(contacts: Client, checks: Client): Client {
  return {
    ask: (question, options) => (isCheck(question) ? checks : contacts).ask(question, options),
  };
}

function isCheck({ type }: Ask): boolean {
  return type === 'prove';
}
